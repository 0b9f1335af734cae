import type { PlacedColumn } from './rate-columns.ts';
import type { Selection } from './selection.ts';
import type { ComplianceAddress } from './use-compliance-address.ts';
import type { RateWords } from './use-rate-words.ts';
import type { YearModel } from './year-model.ts';

/** What every part of the dashboard is given. */
export interface CompliancePart {
  readonly model: YearModel;
  readonly address: ComplianceAddress;
  readonly selection: Selection;
  readonly columns: readonly PlacedColumn[];
  readonly words: RateWords;
}
