import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { ExportProblem, ExportProblemCode } from './export-rows.ts';

const ExportProblemEnum: { readonly [C in ExportProblemCode]: C } = {
  STUDENT_MISSING: 'STUDENT_MISSING',
  STUDENT_UNKNOWN: 'STUDENT_UNKNOWN',
  STUDENT_AMBIGUOUS: 'STUDENT_AMBIGUOUS',
  CLASS_DIFFERS: 'CLASS_DIFFERS',
  BIRTH_DATE_DIFFERS: 'BIRTH_DATE_DIFFERS',
  BIRTH_DATE_INVALID: 'BIRTH_DATE_INVALID',
  GUARDIAN_MISSING: 'GUARDIAN_MISSING',
  GUARDIAN_UNKNOWN: 'GUARDIAN_UNKNOWN',
  GUARDIAN_AMBIGUOUS: 'GUARDIAN_AMBIGUOUS',
  TIME_INVALID: 'TIME_INVALID',
  AFTER_EXPORT: 'AFTER_EXPORT',
  WEEK_INVALID: 'WEEK_INVALID',
};
registerEnumType(ExportProblemEnum, { name: 'ExportProblemCode' });

@ObjectType('ExportProblem', { description: 'What is wrong in a line of an export, and where' })
export class ExportProblemType implements ExportProblem {
  @Field(() => ExportProblemEnum) code: ExportProblemCode;
  @Field(() => String, { description: 'The heading of the column' }) column: string;
  @Field(() => String) value: string;
}
