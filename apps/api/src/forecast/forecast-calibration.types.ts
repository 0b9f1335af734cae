import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { ForecastPeriodType } from './forecast-period.types.ts';

@ObjectType('ForecastCalibrationBin', {
  description: 'Issued forecasts whose likeliest mark had a probability in one tenth',
})
export class ForecastCalibrationBinType {
  @Field(() => Int, { description: 'Per mille, where the tenth begins' }) from: number;
  @Field(() => Int) count: number;
  @Field(() => Int, { description: 'Per mille: the mean of the stated probabilities; 0 without any' })
  stated: number;
  @Field(() => Int, { description: 'How many of them came true' }) right: number;
}

@ObjectType('ForecastCalibrationWeek')
export class ForecastCalibrationWeekType {
  @Field(() => Int, { description: 'Whole weeks from the notice to the period’s end' })
  weeksBeforeEnd: number;
  @Field(() => Int) count: number;
  @Field(() => Int, { description: 'Per mille: the mean of the stated probabilities' }) stated: number;
  @Field(() => Int) right: number;
}

@ObjectType('ForecastClassRate', { description: 'The regularity rule in one class and its period' })
export class ForecastClassRateType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => ForecastPeriodType) period: ForecastPeriodType;
  @Field(() => GraphQLLocalDate, { description: 'The last day for the last needed notice' }) issueBy: string;
  @Field(() => Boolean, {
    description: 'What is not met yet can still be, one notice a day: it is no failure',
  })
  stillInTime: boolean;
  @Field(() => Int) required: number;
  @Field(() => Int) met: number;
}

@ObjectType('ForecastCalibration', {
  description: 'Issued forecasts held against the final marks that followed, and the regularity of issuing',
})
export class ForecastCalibrationType {
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'Null: all periods of the year; of a year: what was told of its marks',
  })
  gradingPeriodId: string | null;
  @Field(() => [ForecastPeriodType], {
    description: 'Periods of the year that have begun, in order, and the year itself',
  })
  periods: ForecastPeriodType[];
  @Field(() => [ForecastCalibrationBinType], { description: 'Ten, from the least probable' })
  bins: ForecastCalibrationBinType[];
  @Field(() => [ForecastCalibrationWeekType], { description: 'The nearest to the end first' })
  weeks: ForecastCalibrationWeekType[];
  @Field(() => Int, { description: 'Forecasts that were issued' }) issued: number;
  @Field(() => Int, { description: 'Of them, those that a final mark followed' }) scored: number;
  @Field(() => [ForecastClassRateType], {
    description:
      'Of classes with marks: in the period asked for; in the one that began last where it is none or the year',
  })
  classes: ForecastClassRateType[];
}
