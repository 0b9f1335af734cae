import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export type WeekGapKind = 'VACATION' | 'DAY_OFF' | 'OUTSIDE_YEAR' | 'NO_SCHOOL_DAY';
const WeekGapKindEnum: { readonly [K in WeekGapKind]: K } = {
  VACATION: 'VACATION',
  DAY_OFF: 'DAY_OFF',
  OUTSIDE_YEAR: 'OUTSIDE_YEAR',
  NO_SCHOOL_DAY: 'NO_SCHOOL_DAY',
};
registerEnumType(WeekGapKindEnum, { name: 'WeekGapKind' });

@ObjectType('WeekGap', { description: 'Why a week has no school day for a class' })
export class WeekGapType {
  @Field(() => WeekGapKindEnum) kind: WeekGapKind;
  @Field(() => String, { nullable: true, description: 'Of the vacation or day off' }) title: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true }) startsOn: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day' }) endsOn: string | null;
}
