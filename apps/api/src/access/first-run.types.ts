import { MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';

@InputType('FirstYearInput')
export class FirstYearInputType {
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate) endsOn: string;
}

@InputType('CreateSchoolInput')
export class CreateSchoolInputType {
  @Field(() => String) @MaxLength(200) title: string;
  @Field(() => String, { description: 'In addresses: small Latin letters, digits and dashes' })
  @MaxLength(100)
  code: string;
  @Field(() => String, { description: 'Such as Asia/Yekaterinburg' }) @MaxLength(64) timeZone: string;
  @Field(() => FirstYearInputType, { nullable: true }) academicYear?: FirstYearInputType | null;
  @Field(() => String) @MaxLength(100) familyName: string;
  @Field(() => String) @MaxLength(100) givenName: string;
  @Field(() => String, { nullable: true }) @MaxLength(100) middleName?: string | null;
  @Field(() => String) @MaxLength(254) login: string;
  @Field(() => String) @MaxLength(1000) password: string;
}
