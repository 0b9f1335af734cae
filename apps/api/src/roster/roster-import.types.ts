import type { RosterKind } from '@vedomo/domain/roster/import-plan';
import { importProblemMessage } from '@vedomo/domain/roster/describe-import-problem';
import type { ImportProblem, ProblemSeverity } from '@vedomo/domain/roster/import-problem';
import { ArrayMaxSize, IsIn, MaxLength } from 'class-validator';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PreviewChange, RosterImportStatus } from './roster-import-row.ts';

export const RosterKindEnum: { [K in RosterKind]: K } = {
  academicYears: 'academicYears',
  gradingPeriods: 'gradingPeriods',
  classes: 'classes',
  students: 'students',
  guardians: 'guardians',
  staff: 'staff',
  enrolments: 'enrolments',
  classTeachers: 'classTeachers',
  guardianships: 'guardianships',
  contacts: 'contacts',
};
registerEnumType(RosterKindEnum, { name: 'RosterKind', description: 'In the order of writing' });

export const PreviewChangeEnum: { [C in PreviewChange]: C } = {
  created: 'created',
  changed: 'changed',
  ended: 'ended',
};
registerEnumType(PreviewChangeEnum, { name: 'RosterChange' });

export const RosterImportStatusEnum: { [S in RosterImportStatus]: S } = {
  READING: 'READING',
  PREVIEW: 'PREVIEW',
  REFUSED: 'REFUSED',
  APPLYING: 'APPLYING',
  APPLIED: 'APPLIED',
  FAILED: 'FAILED',
  DISCARDED: 'DISCARDED',
};
registerEnumType(RosterImportStatusEnum, {
  name: 'RosterImportStatus',
  description: 'PREVIEW may be confirmed, REFUSED has errors, FAILED changed nothing',
});

@ObjectType('RosterCounts')
export class RosterCountsType {
  @Field(() => RosterKindEnum) kind: RosterKind;
  @Field(() => Int) created: number;
  @Field(() => Int) changed: number;
  @Field(() => Int) ended: number;
  @Field(() => Int) unchanged: number;
}

@ObjectType('RosterProblem', { description: 'Something wrong in a file, with its place' })
export class RosterProblemType {
  /** What the message is made of. */
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    this.problem = problem;
  }

  @Field(() => String, { description: 'ERROR or WARNING; an error forbids the import' })
  severity(): ProblemSeverity {
    return this.problem.severity;
  }
  @Field(() => String) file(): string {
    return this.problem.file;
  }
  @Field(() => Int, { nullable: true, description: 'From 1, as a spreadsheet or an editor shows it' })
  line(): number | null {
    return this.problem.line;
  }
  @Field(() => String, { nullable: true }) column(): string | null {
    return this.problem.column;
  }
  @Field(() => String, { description: 'The reason, in `ru` or `en`' })
  message(@Arg('language', () => String) language: string): string {
    return importProblemMessage(this.problem, language === 'en' ? 'en' : 'ru');
  }
}

@ObjectType('RosterColumn')
export class RosterColumnType {
  @Field(() => Int) index: number;
  @Field(() => String) heading: string;
  @Field(() => String, { nullable: true, description: 'Such as `student.birthDate`; null: not read' })
  field: string | null;
  @Field(() => Boolean, { description: 'Left out, since an earlier column means the same' })
  repeated: boolean;
}

@ObjectType('RosterTable')
export class RosterTableType {
  @Field(() => String) table: string;
  @Field(() => Int, { nullable: true, description: 'Null: no heading was found' }) headingLine: number | null;
  @Field(() => [RosterColumnType]) columns: RosterColumnType[];
}

@ObjectType('RosterImport')
export class RosterImportType {
  @Field(() => GraphQLUUID) rosterImportId: string;
  @Field(() => [String]) files: string[];
  @Field(() => RosterImportStatusEnum) status: RosterImportStatus;
  @Field(() => String, { nullable: true, description: 'ONE_ROSTER or TABLES, once it has been read' })
  kind: string | null;
  @Field(() => Int, {
    description: 'Percent, while it is applied; while it is read, 0 says that it waits for its turn',
  })
  progress: number;
  @Field(() => Boolean, {
    description: 'The school changed before the confirmation was carried out: this preview is a new one',
  })
  outOfDate: boolean;
  @Field(() => [RosterCountsType], { description: 'Empty until it could be planned' })
  counts: RosterCountsType[];
  @Field(() => [RosterProblemType], { description: 'Not in the history' }) problems: RosterProblemType[];
  @Field(() => [RosterTableType], { description: 'Of free tables' }) tables: RosterTableType[];
  @Field(() => String, { nullable: true, description: 'Null: not known any more' }) createdBy: string | null;
  @Field(() => String, { description: 'ISO instant' }) createdAt: string;
  @Field(() => String, { nullable: true, description: 'ISO instant' }) finishedAt: string | null;
}

@ObjectType('RosterDifference')
export class RosterDifferenceType {
  @Field(() => String) field: string;
  @Field(() => String, { nullable: true }) from: string | null;
  @Field(() => String, { nullable: true }) to: string | null;
}

@ObjectType('RosterPreviewRow')
export class RosterPreviewRowType {
  @Field(() => String) label: string;
  @Field(() => String) note: string;
  @Field(() => [RosterDifferenceType]) differences: RosterDifferenceType[];
}

@InputType('RosterTableInput')
export class RosterTableInputType {
  @Field(() => String) @MaxLength(300) table: string;
  @Field(() => [String], { nullable: 'items', description: 'From the left; null: not read' })
  @ArrayMaxSize(200)
  fields: (string | null)[];
}

@InputType('RosterRowsInput')
export class RosterRowsInputType {
  @Field(() => GraphQLUUID) id: string;
  @Field(() => RosterKindEnum) @IsIn(Object.values(RosterKindEnum)) kind: RosterKind;
  @Field(() => PreviewChangeEnum) @IsIn(Object.values(PreviewChangeEnum)) change: PreviewChange;
}
