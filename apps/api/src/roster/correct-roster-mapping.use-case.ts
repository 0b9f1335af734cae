import { Refusal } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { isTableField, type TableField } from './files/table-fields.ts';
import { mustExist } from './must-exist.ts';
import { correctMapping, enqueueRosterJob } from './roster-import.store.ts';

export interface MappingCorrection {
  readonly id: string;
  readonly tables: readonly {
    readonly table: string;
    /** The meanings of the columns from the left; null: not read. */
    readonly fields: readonly (string | null)[];
  }[];
}

/**
 * Says what the columns of free tables mean, and has the tables read again.
 * @throws Refusal INVALID/FIELD_UNKNOWN; CONFLICT/IMPORT_NOT_OPEN
 */
export const correctRosterMapping = useCase<MappingCorrection, boolean>({
  action: 'roster.import',
  target: () => ({}),
  async run(tx, { schoolId }, { id, tables }) {
    await mustExist(tx, schoolId, id);
    const mapping = Object.fromEntries(tables.map(({ table, fields }) => [table, fields.map(known)]));
    if (!(await correctMapping(tx, schoolId, id, mapping))) throw new Refusal('CONFLICT', 'IMPORT_NOT_OPEN');
    await enqueueRosterJob(tx, 'read-roster', { schoolId, rosterImportId: id });
    return true;
  },
});

function known(field: string | null): TableField | null {
  if (field === null || isTableField(field)) return field;
  throw new Refusal('INVALID', 'FIELD_UNKNOWN', 'fields');
}
