import { isIsoDate, type IsoDate } from '@vedomo/domain/roster/iso-date';
import { importProblem } from '@vedomo/domain/roster/import-problem';
import { splitFullName, tidyName, type PersonName } from '@vedomo/domain/roster/person-name';
import type { ProblemList } from '@vedomo/domain/roster/problem-list';
import type { RowPlace } from '@vedomo/domain/roster/roster-snapshot';
import type { TableColumn } from './table-columns.ts';
import type { GuardianSubject, TableField } from './table-fields.ts';

/** One row of a free table, with its cells by their meaning. */
export class TableRecord {
  readonly place: RowPlace;
  private readonly cells: readonly string[];
  private readonly columns: ReadonlyMap<TableField, readonly TableColumn[]>;
  private readonly problems: ProblemList;

  constructor(
    place: RowPlace,
    cells: readonly string[],
    columns: ReadonlyMap<TableField, readonly TableColumn[]>,
    problems: ProblemList,
  ) {
    this.place = place;
    this.cells = cells;
    this.columns = columns;
    this.problems = problems;
  }

  /** The cell's text, '' when it or its column is missing. */
  text(field: TableField): string {
    return this.cells[this.columns.get(field)?.[0]?.index ?? -1]?.trim() ?? '';
  }

  /** All values of a field: its columns together, each of which may list several. */
  list(field: TableField): { heading: string; value: string }[] {
    return (this.columns.get(field) ?? []).flatMap(({ index, heading }) =>
      (this.cells[index] ?? '')
        .split(/[,;\n]/)
        .map((value) => ({ heading, value: value.trim() }))
        .filter(({ value }) => value !== ''),
    );
  }

  /** The heading over a field, for messages. */
  heading(field: TableField): string {
    return this.columns.get(field)?.[0]?.heading ?? field;
  }

  /** `DD.MM.YYYY` or `YYYY-MM-DD`; null when empty or, with an error in the list, when there is no such date. */
  date(field: TableField): IsoDate | null {
    const text = this.text(field);
    if (text === '') return null;
    const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?$/.exec(text);
    const date =
      russian === null
        ? text
        : `${russian[3]}-${russian[2]?.padStart(2, '0')}-${russian[1]?.padStart(2, '0')}`;
    if (isIsoDate(date)) return date;
    this.problems.add(
      importProblem('DATE_INVALID', this.place, { column: this.heading(field), value: text }),
    );
    return null;
  }

  /** A person's name from one column or from three; null when there is none, or with an error when it is partial. */
  name(subject: 'student' | 'teacher' | GuardianSubject): PersonName | null {
    const whole = this.text(`${subject}.name`);
    if (whole !== '') return splitFullName(whole) ?? this.incomplete(`${subject}.name`, whole);
    const familyName = tidyName(this.text(`${subject}.familyName`));
    const givenName = tidyName(this.text(`${subject}.givenName`));
    const middleName = tidyName(this.text(`${subject}.middleName`)) || null;
    if (familyName === '' && givenName === '') return null;
    if (familyName !== '' && givenName !== '') return { familyName, givenName, middleName };
    // A column «Фамилия» often holds the whole name.
    return splitFullName(familyName) ?? this.incomplete(`${subject}.familyName`, familyName || givenName);
  }

  private incomplete(field: TableField, value: string): null {
    this.problems.add(importProblem('NAME_INCOMPLETE', this.place, { column: this.heading(field), value }));
    return null;
  }
}
