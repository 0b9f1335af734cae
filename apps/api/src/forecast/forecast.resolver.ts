import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.ts';
import { changeForecastPolicy } from './policy/change-forecast-policy.use-case.ts';
import { ClassForecastCellType, ClassForecastType } from './class-forecast.types.ts';
import { FamilyForecastType } from './family-forecast.types.ts';
import { ForecastCalibrationType } from './forecast-calibration.types.ts';
import { ForecastPoliciesType, ForecastPolicyInputType } from './policy/forecast-policy.types.ts';
import { IssueForecastInputType, RecordExpectedMarkInputType } from './forecast-inputs.types.ts';
import { issueForecast } from './issue-forecast.use-case.ts';
import { readClassForecast } from './read-class-forecast.use-case.ts';
import { readFamilyForecast } from './read-family-forecast.use-case.ts';
import { readForecastCalibration } from './read-forecast-calibration.use-case.ts';
import { readForecastPolicies } from './policy/read-forecast-policies.use-case.ts';
import { recordExpectedMark } from './record-expected-mark.use-case.ts';

@Resolver()
export class ForecastResolver {
  @Query(() => ClassForecastType, {
    description: 'A class in a period; without a period in the one that holds today',
  })
  classForecast(
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Arg('gradingPeriodId', () => GraphQLUUID, { nullable: true }) gradingPeriodId: string | null,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ClassForecastType> {
    return useCases.run(actor, readClassForecast, { classId, gradingPeriodId: gradingPeriodId ?? null });
  }

  @Mutation(() => ClassForecastType, {
    description: 'Tells the families of the class the forecasts as they are now, once a day',
  })
  issueForecast(
    @Arg('input', () => IssueForecastInputType)
    { classId, gradingPeriodId, sentence }: IssueForecastInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ClassForecastType> {
    return useCases.run(actor, issueForecast, { classId, gradingPeriodId, sentence: sentence ?? null });
  }

  @Mutation(() => ClassForecastCellType, {
    nullable: true,
    description: 'Keeps what the teacher expects; answers the cell, null where there is no forecast',
  })
  recordExpectedMark(
    @Arg('input', () => RecordExpectedMarkInputType) input: RecordExpectedMarkInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ClassForecastCellType | null> {
    const { studentId, subjectId, gradingPeriodId, value } = input;
    return useCases.run(actor, recordExpectedMark, {
      studentId,
      subjectId,
      gradingPeriodId,
      value: value ?? null,
    });
  }

  @Query(() => FamilyForecastType, { description: 'What the family of a student was told' })
  familyForecast(
    @Arg('studentId', () => GraphQLUUID) studentId: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<FamilyForecastType> {
    return useCases.run(actor, readFamilyForecast, { studentId });
  }

  @Query(() => ForecastCalibrationType, {
    description: 'How right the issued forecasts were; without a period in the whole year',
  })
  forecastCalibration(
    @Arg('gradingPeriodId', () => GraphQLUUID, { nullable: true }) gradingPeriodId: string | null,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ForecastCalibrationType> {
    return useCases.run(actor, readForecastCalibration, { gradingPeriodId: gradingPeriodId ?? null });
  }

  @Query(() => ForecastPoliciesType, { description: 'The school’s rules of the forecast' })
  forecastPolicies(@Ctx() { useCases, actor }: RequestContext): Promise<ForecastPoliciesType> {
    return useCases.run(actor, readForecastPolicies, undefined);
  }

  @Mutation(() => ForecastPoliciesType, {
    description: 'New rules for periods that begin on a day or later; those that are over keep theirs',
  })
  changeForecastPolicy(
    @Arg('input', () => ForecastPolicyInputType) input: ForecastPolicyInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ForecastPoliciesType> {
    return useCases.run(actor, changeForecastPolicy, { ...input, openedWith: input.openedWith ?? null });
  }
}
