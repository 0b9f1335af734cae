import type { Tx } from '../platform/transaction.ts';

export interface YearRow {
  readonly academicYearId: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface ClassRow {
  readonly classId: string;
  readonly title: string;
  readonly grade: string;
  readonly sortOrder: number;
}

export interface TargetRow {
  readonly fromWeek: string;
  readonly targetPercent: number;
}

const YEARS = {
  name: 'compliance-year.years',
  text: `
    select academic_year_id as "academicYearId", title, starts_on as "startsOn", ends_on as "endsOn"
    from academic_year where school_id = $1 order by starts_on desc`,
};

/** The academic years of the school, the latest first. */
export const readYears = (tx: Tx, schoolId: string): Promise<YearRow[]> => tx.rows(YEARS, [schoolId]);

/** The order that an index of a class means: grade, letter, title. */
export const CLASS_ORDER = 'sort_order, title collate "ru-x-icu", class_id';

const CLASSES = {
  name: 'compliance-year.classes',
  text: `
    select class_id as "classId", title, grade, sort_order as "sortOrder"
    from school_class where school_id = $1 and academic_year_id = $2 order by ${CLASS_ORDER}`,
};

/** The classes of a year, in the order of their indexes. */
export const readClasses = (tx: Tx, schoolId: string, academicYearId: string): Promise<ClassRow[]> =>
  tx.rows(CLASSES, [schoolId, academicYearId]);

const TARGETS = {
  name: 'compliance-year.targets',
  text: `
    select from_week as "fromWeek", target_percent as "targetPercent"
    from duty_policy where school_id = $1 order by from_week`,
};

/** The versions of the target, the oldest first. */
export const readTargets = (tx: Tx, schoolId: string): Promise<TargetRow[]> => tx.rows(TARGETS, [schoolId]);
