import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import {
  AcknowledgeDiaryDocument,
  type AcknowledgeDiaryItem,
  type AcknowledgeDiaryMutation,
} from '../../gql/light/graphql.ts';
import { fetchInTime } from './fetch-in-time.ts';

export type PressResult = AcknowledgeDiaryMutation['acknowledgeDiary'][number];

export interface Press {
  /** The Monday of the card whose press is on its way. */
  readonly sending: string | null;
  /** What went wrong with the last press of a card; nothing is known of its children then. */
  readonly failure: { readonly week: string; readonly error: CombinedError } | null;
  /** Of this visit, by child and week. */
  readonly resultOf: (studentId: string, week: string) => PressResult | undefined;
  readonly press: (week: string, items: readonly AcknowledgeDiaryItem[]) => Promise<void>;
}

const CONTEXT = { fetch: fetchInTime, additionalTypenames: ['FamilyDiary', 'ViewerChild', 'FamilyForecast'] };
const keyOf = (studentId: string, week: string) => `${studentId} ${week}`;

/**
 * «С дневником ознакомлен» for one child or several. Never sent again by itself: the button stands ready after a
 * failure, and a repetition answers with the first receipt.
 */
export function usePress(): Press {
  const [, send] = useMutation(AcknowledgeDiaryDocument);
  const [sending, setSending] = useState<string | null>(null);
  const [failure, setFailure] = useState<Press['failure']>(null);
  const [results, setResults] = useState<ReadonlyMap<string, PressResult>>(new Map());

  async function press(week: string, items: readonly AcknowledgeDiaryItem[]) {
    if (sending !== null) return;
    setSending(week);
    setFailure(null);
    const { data, error } = await send({ input: { items: [...items] } }, CONTEXT);
    setSending(null);
    if (error) setFailure({ week, error });
    const pressed = data?.acknowledgeDiary ?? [];
    setResults(
      (before) =>
        new Map([...before, ...pressed.map((each) => [keyOf(each.studentId, each.week), each] as const)]),
    );
  }

  return { sending, failure, press, resultOf: (studentId, week) => results.get(keyOf(studentId, week)) };
}
