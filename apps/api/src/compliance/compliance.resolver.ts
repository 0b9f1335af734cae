import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.ts';
import { ComplianceStudentsInputType, ComplianceStudentsType } from './compliance-students.types.ts';
import { ComplianceYearType } from './compliance-year.types.ts';
import { readComplianceStudents } from './read-compliance-students.use-case.ts';
import { readComplianceYear } from './read-compliance-year.use-case.ts';

@Resolver()
export class ComplianceResolver {
  @Query(() => ComplianceYearType, {
    nullable: true,
    description:
      'The rates of a year; without an id of the present one. Null when the school has no year yet',
  })
  complianceYear(
    @Arg('academicYearId', () => GraphQLUUID, { nullable: true }) academicYearId: string | null,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ComplianceYearType | null> {
    return useCases.run(actor, readComplianceYear, { academicYearId: academicYearId ?? null });
  }

  @Query(() => ComplianceStudentsType, {
    description: 'Who stands behind a number, with guardians and contacts',
  })
  complianceStudents(
    @Arg('input', () => ComplianceStudentsInputType) input: ComplianceStudentsInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ComplianceStudentsType> {
    return useCases.run(actor, readComplianceStudents, input);
  }
}
