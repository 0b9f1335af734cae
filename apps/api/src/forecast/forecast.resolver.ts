import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Mutation, Query, Resolver } from 'type-graphql';
import { ClassForecastCellType, ClassForecastType } from './class-forecast.types.ts';
import { FamilyForecastType } from './family-forecast.types.ts';
import { ForecastCalibrationType } from './forecast-calibration.types.ts';
import { IssueForecastInputType, RecordExpectedMarkInputType } from './forecast-inputs.types.ts';

@Resolver()
export class ForecastResolver {
  @Query(() => ClassForecastType, {
    description: 'A class in a period; without a period in the one that holds today',
  })
  classForecast(
    @Arg('classId', () => GraphQLUUID) _classId: string,
    @Arg('gradingPeriodId', () => GraphQLUUID, { nullable: true }) _gradingPeriodId: string | null,
  ): Promise<ClassForecastType> {
    throw new Error('not there yet');
  }

  @Mutation(() => ClassForecastType, {
    description: 'Tells the families of the class the forecasts as they are now',
  })
  issueForecast(
    @Arg('input', () => IssueForecastInputType) _input: IssueForecastInputType,
  ): Promise<ClassForecastType> {
    throw new Error('not there yet');
  }

  @Mutation(() => ClassForecastCellType, {
    nullable: true,
    description: 'Keeps what the teacher expects; answers the cell, null where there is no forecast',
  })
  recordExpectedMark(
    @Arg('input', () => RecordExpectedMarkInputType) _input: RecordExpectedMarkInputType,
  ): Promise<ClassForecastCellType | null> {
    throw new Error('not there yet');
  }

  @Query(() => FamilyForecastType, { description: 'What the family of a student was told' })
  familyForecast(@Arg('studentId', () => GraphQLUUID) _studentId: string): Promise<FamilyForecastType> {
    throw new Error('not there yet');
  }

  @Query(() => ForecastCalibrationType)
  forecastCalibration(
    @Arg('gradingPeriodId', () => GraphQLUUID, { nullable: true }) _gradingPeriodId: string | null,
  ): Promise<ForecastCalibrationType> {
    throw new Error('not there yet');
  }
}
