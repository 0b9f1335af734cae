import { useState } from 'react';
import { useMutation } from 'urql';
import {
  ChangeCalendarDocument,
  PreviewCalendarChangeDocument,
  type CalendarChangeInput,
  type TouchedWeeksFragment,
} from '../gql/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';
import { useCalendarRefusalText } from './use-calendar-refusal-text.ts';

/** Why the server refused, at which field of the form. */
export interface ChangeRefusal {
  readonly text: string;
  readonly field: string | undefined;
}

/** The two steps of a change: what it would touch, then the change itself. */
export function useCalendarChange(onDone: () => void) {
  const refusalText = useCalendarRefusalText();
  const [previewing, preview] = useMutation(PreviewCalendarChangeDocument);
  const [changing, change] = useMutation(ChangeCalendarDocument);
  const [asked, setAsked] = useState<{ change: CalendarChangeInput; touched: TouchedWeeksFragment } | null>(
    null,
  );
  const [refusal, setRefusal] = useState<ChangeRefusal | null>(null);

  return {
    /** What is about to change; null while the form is being filled in. */
    asked,
    refusal,
    busy: previewing.fetching || changing.fetching,
    async ask(wanted: CalendarChangeInput) {
      setRefusal(null);
      const { data, error } = await preview({ change: wanted });
      if (error) setRefusal({ text: refusalText(error), field: refusalOf(error).field });
      else if (data) setAsked({ change: wanted, touched: data.previewCalendarChange });
    },
    back() {
      setAsked(null);
      setRefusal(null);
    },
    async confirm(reason: string) {
      if (!asked) return;
      setRefusal(null);
      const { data, error } = await change(
        { change: asked.change, reason: reason || null },
        // Lists that are empty name no type of their own.
        { additionalTypenames: ['Calendar'] },
      );
      if (error) setRefusal({ text: refusalText(error), field: refusalOf(error).field });
      else if (data) onDone();
    },
  };
}
