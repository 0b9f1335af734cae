import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EXPORT_FIELDS, type ExportField } from './export-columns.ts';
import { ExportProblemType } from './export-problem.types.ts';
import type { FactOutcome } from './record-export.store.ts';

type Outcome = FactOutcome | 'NOT_ACKNOWLEDGED' | 'PROBLEM';
export const ExportOutcomeEnum: { readonly [O in Outcome]: O } = {
  RECORDED: 'RECORDED',
  ALREADY: 'ALREADY',
  CORRECTED: 'CORRECTED',
  CORRECTION_NEEDED: 'CORRECTION_NEEDED',
  WEEK_CLOSED: 'WEEK_CLOSED',
  TOO_EARLY: 'TOO_EARLY',
  NO_DUTY: 'NO_DUTY',
  NOT_ENTITLED: 'NOT_ENTITLED',
  NOT_ACKNOWLEDGED: 'NOT_ACKNOWLEDGED',
  PROBLEM: 'PROBLEM',
};
registerEnumType(ExportOutcomeEnum, {
  name: 'ExportOutcome',
  description: 'What becomes of a line of an export',
});

export const ExportFieldEnum = Object.fromEntries(EXPORT_FIELDS.map((field) => [field, field])) as {
  readonly [F in ExportField]: F;
};
registerEnumType(ExportFieldEnum, { name: 'ExportField', description: 'What a column of an export means' });

@ObjectType('ExportColumn')
export class ExportColumnType {
  @Field(() => Int, { description: 'Position from 0' }) index: number;
  @Field(() => String) heading: string;
  @Field(() => ExportFieldEnum, { nullable: true, description: 'Null: not read' }) field: ExportField | null;
}

@ObjectType('ExportCount')
export class ExportCountType {
  @Field(() => ExportOutcomeEnum) outcome: Outcome;
  @Field(() => Int) count: number;
}

@ObjectType('ExportRow')
export class ExportRowType {
  @Field(() => Int) line: number;
  @Field(() => String) student: string;
  @Field(() => String) className: string;
  @Field(() => String) guardian: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Monday' }) week: string | null;
  @Field(() => String, { nullable: true, description: 'ISO instant' }) acknowledgedAt: string | null;
  @Field(() => ExportOutcomeEnum) outcome: Outcome;
  @Field(() => String, { nullable: true, description: 'ON_TIME or LATE once the duty is met' })
  state: 'ON_TIME' | 'LATE' | null;
  @Field(() => [ExportProblemType]) problems: ExportProblemType[];
}

@ObjectType('AcknowledgementImport', {
  description: 'An export of another diary: what it would do, or has done',
})
export class ExportImportType {
  @Field(() => GraphQLUUID) importId: string;
  @Field(() => String) fileName: string;
  @Field(() => String) timeZone: string;
  @Field(() => [ExportColumnType]) columns: ExportColumnType[];
  @Field(() => [ExportFieldEnum], { description: 'Needed and without a column' }) missing: ExportField[];
  @Field(() => String, { nullable: true, description: 'Why the file cannot be read, in Russian' })
  problemRu: string | null;
  @Field(() => String, { nullable: true, description: 'The same in English' }) problemEn: string | null;
  @Field(() => [ExportCountType], { description: 'Of all lines' }) counts: ExportCountType[];
  @Field(() => [ExportRowType], { description: 'At most 2,000, those that need attention first' })
  rows: ExportRowType[];
  @Field(() => Boolean) applied: boolean;
  @Field(() => Boolean, { description: 'May change closed weeks, with a reason' }) viewerCanCorrect: boolean;
}

@InputType('AcknowledgementImportInput')
export class ExportImportInputType {
  @Field(() => GraphQLUUID) importId: string;
  @Field(() => String, { description: 'When the other system made the export, an ISO instant' })
  @MaxLength(40)
  asOf: string;
  @Field(() => [ExportFieldEnum], {
    nullable: 'itemsAndList',
    description: 'What the columns mean, by position; null: as their headings say',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  columns: (ExportField | null)[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why closed weeks are corrected; without it they stay as they are',
  })
  @IsOptional()
  @MaxLength(500)
  reason: string | null;
}
