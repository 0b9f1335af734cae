import { type ExportImportType, ExportOutcomeEnum, type ExportRowType } from './export-import.types.ts';
import type { ExportRow } from './export-rows.ts';
import type { ReadExport } from './read-export.ts';
import type { RecordedFact } from './record-export.store.ts';

/** Rows a page shows at most; counts are of all. */
const ROWS_SHOWN = 2_000;

/** What each line of an export becomes: those that need attention first. */
export function exportView(
  importId: string,
  { fileName, table, missing, rows, problem }: ReadExport,
  results: ReadonlyMap<ExportRow, RecordedFact>,
  about: Pick<ExportImportType, 'applied' | 'timeZone' | 'viewerCanCorrect'>,
): ExportImportType {
  const judged = rows.map((row) => rowView(row, results.get(row)));
  const counts = new Map<ExportRowType['outcome'], number>();
  for (const { outcome } of judged) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const urgent = ({ outcome }: ExportRowType) => Number(outcome !== 'PROBLEM') + Number(outcome in QUIET);
  return {
    importId,
    fileName,
    columns: table?.columns.map((column) => ({ ...column })) ?? [],
    missing: [...missing],
    problemRu: problem?.ru ?? null,
    problemEn: problem?.en ?? null,
    counts: OUTCOMES.flatMap((outcome) => {
      const count = counts.get(outcome);
      return count ? [{ outcome, count }] : [];
    }),
    rows: judged.toSorted((a, b) => urgent(a) - urgent(b)).slice(0, ROWS_SHOWN),
    ...about,
  };
}

/** In the order in which their counts are shown. */
const OUTCOMES = Object.values(ExportOutcomeEnum);

const QUIET = { RECORDED: true, ALREADY: true, NOT_ACKNOWLEDGED: true, CORRECTED: true };

function rowView(row: ExportRow, result: RecordedFact | undefined): ExportRowType {
  const { fact: _, empty, problems, ...shown } = row;
  const outcome = empty ? 'NOT_ACKNOWLEDGED' : (result?.outcome ?? 'PROBLEM');
  return { ...shown, problems: [...problems], outcome, state: result?.state ?? null };
}
