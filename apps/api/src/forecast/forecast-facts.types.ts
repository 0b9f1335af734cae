import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('ForecastMark', { description: 'A mark that counts' })
export class ForecastMarkType {
  @Field(() => Int, { description: 'Days since the period’s first' }) day: number;
  @Field(() => Float) weight: number;
  @Field(() => Int) value: number;
}

@ObjectType('ClassPairSums')
export class ClassPairSumsType {
  @Field(() => Float) same: number;
  @Field(() => Float) samePairs: number;
  @Field(() => Float) across: number;
  @Field(() => Float) acrossPairs: number;
}

@ObjectType('ClassLevelFacts')
export class ClassLevelFactsType {
  @Field(() => Float) variance: number;
  @Field(() => Float) works: number;
  @Field(() => Float) marksOfWork: number;
}

@ObjectType('ClassFacts', {
  description: 'Sums over the rest of the class, as the domain’s `Others` has them',
})
export class ClassFactsType {
  @Field(() => Int) ranks: number;
  @Field(() => Float) heaviest: number;
  @Field(() => [Int]) counts: number[];
  @Field(() => [Int]) marksOfStep: number[];
  @Field(() => Int) marks: number;
  @Field(() => Float) fullProduct: number;
  @Field(() => ClassPairSumsType) pairs: ClassPairSumsType;
  @Field(() => ClassLevelFactsType) levels: ClassLevelFactsType;
}

@ObjectType('EarlierMarkFacts', {
  description: 'The final mark before, and how such marks fell in the class',
})
export class EarlierMarkFactsType {
  @Field(() => Int) value: number;
  @Field(() => [Int]) others: number[];
}

@ObjectType('ForecastFacts', { description: 'What a forecast is computed from, as it is now' })
export class ForecastFactsType {
  @Field(() => [ForecastMarkType]) marks: ForecastMarkType[];
  @Field(() => [Float], { description: 'Weights of the works still to come' }) toCome: number[];
  @Field(() => ClassFactsType) others: ClassFactsType;
  @Field(() => EarlierMarkFactsType, { nullable: true }) earlier: EarlierMarkFactsType | null;
}
