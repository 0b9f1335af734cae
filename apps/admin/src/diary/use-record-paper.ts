import { useCallback, useState } from 'react';
import { useMutation } from 'urql';
import {
  RecordAcknowledgementsDocument,
  UndoAcknowledgementDocument,
  type RecordOutcome,
} from '../gql/graphql.ts';
import { useEntryRefusalText } from './use-entry-refusal-text.ts';
import type { ReceivedEntry } from './record-dialog.tsx';
import type { ClassWeek } from './week-phase.ts';

/** What the last entry did, for the receipt on the page. */
export interface EntryReceipt {
  readonly recorded: readonly { studentId: string; guardianId: string; state: string | null }[];
  readonly refused: readonly { studentId: string; outcome: RecordOutcome }[];
  readonly undone: boolean;
}

/** Queries that a change of entries makes old, also where their lists are empty. */
const CHANGED = { additionalTypenames: ['ClassWeek', 'StudentWeek'] };

/** Entering paper and messages, and taking the last entry back. */
export function useRecordPaper(page: Pick<ClassWeek, 'classId' | 'week'>) {
  const [{ fetching }, send] = useMutation(RecordAcknowledgementsDocument);
  const [{ fetching: undoing }, takeBack] = useMutation(UndoAcknowledgementDocument);
  const [receipt, setReceipt] = useState<EntryReceipt | null>(null);
  const [error, setError] = useState<string | null>(null);
  const refusalText = useEntryRefusalText();
  const { classId, week } = page;

  return {
    busy: fetching,
    undoing,
    receipt,
    error,
    clear: useCallback(() => setError(null), []),
    dismiss: () => setReceipt(null),
    /** @returns whether the server took the request; each row has its own outcome in the receipt */
    async record(items: ReceivedEntry[]): Promise<boolean> {
      setError(null);
      const { data, error: failed } = await send({ input: { classId, week, items } }, CHANGED);
      if (failed || !data) {
        setError(failed ? refusalText(failed) : null);
        return false;
      }
      const results = data.recordAcknowledgements;
      setReceipt({
        recorded: results.filter(({ outcome }) => outcome === 'RECORDED'),
        refused: results.filter(({ outcome }) => outcome !== 'RECORDED'),
        undone: false,
      });
      return true;
    },
    async undo(): Promise<void> {
      if (!receipt) return;
      setError(null);
      for (const { studentId, guardianId } of receipt.recorded) {
        const { error: failed } = await takeBack(
          { input: { classId, week, studentId, guardianId } },
          CHANGED,
        );
        if (failed) return setError(refusalText(failed));
      }
      setReceipt({ ...receipt, undone: true });
    },
  };
}
