import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('MarksNeeded', {
  description: 'What would lift the mean to a better final mark: `count` next works with `value` or better',
})
export class MarksNeededType {
  @Field(() => Int) finalMark: number;
  @Field(() => Int, { nullable: true, description: 'Null: out of reach' }) value: number | null;
  @Field(() => Int, { description: '0 where it is out of reach' }) count: number;
  @Field(() => [Float], { nullable: true, description: 'Of each of the works, the heaviest first' })
  weights: number[] | null;
}
