import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Float, InputType } from 'type-graphql';

/** Names a planned work. */
@InputType('PlannedWorkKeyInput')
export class PlannedWorkKeyInputType {
  @Field(() => GraphQLUUID) subjectId: string;
  @Field(() => GraphQLLocalDate) onDate: string;
}

@InputType('PlannedWorkInput')
export class PlannedWorkInputType extends PlannedWorkKeyInputType {
  @Field(() => Float, { description: '0.01 to 9999.99, in hundredths' }) weight: number;
  @Field(() => String, { description: '1 to 200 characters' }) title: string;
}
