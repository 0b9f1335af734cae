import { useState } from 'react';
import { useMutation } from 'urql';
import {
  CorrectDutyDocument,
  PreviewDutyCorrectionDocument,
  type CorrectableStudentQuery,
  type CorrectedWeekFieldsFragment,
  type DutyCorrectionInput,
} from '../gql/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';
import { useCorrectionRefusalText } from './use-correction-refusal-text.ts';

export type Correctable = CorrectableStudentQuery['correctableStudent'];
/** One fact that was wrong or came late; null in a form while something is missing. */
export type LateFact = Pick<DutyCorrectionInput, 'exemption' | 'acknowledgement' | 'enrolment'>;

/** What the fields of each kind of fact are given. */
export interface LateFactFieldsProps {
  student: Correctable;
  week: string;
  today: string;
  /** The person has tried to go on: what is missing is marked. */
  tried: boolean;
  errorOf: (field: string) => string | undefined;
  onChange: (fact: LateFact | null) => void;
}

/** The two steps of a correction: the weeks it would change, then the correction itself. */
export function useCorrection(studentId: string, onDone: () => void) {
  const refusalText = useCorrectionRefusalText();
  const [previewing, preview] = useMutation(PreviewDutyCorrectionDocument);
  const [correcting, correct] = useMutation(CorrectDutyDocument);
  const [asked, setAsked] = useState<{
    input: DutyCorrectionInput;
    weeks: readonly CorrectedWeekFieldsFragment[];
  } | null>(null);
  const [refusal, setRefusal] = useState<{ text: string; field: string | undefined } | null>(null);
  return {
    asked,
    refusal,
    busy: previewing.fetching || correcting.fetching,
    async ask(fact: LateFact, reason: string) {
      setRefusal(null);
      const input = { studentId, reason, ...fact };
      const { data, error } = await preview({ input });
      if (error) setRefusal({ text: refusalText(error), field: refusalOf(error).field });
      else if (data) setAsked({ input, weeks: data.previewDutyCorrection });
    },
    back() {
      setAsked(null);
      setRefusal(null);
    },
    async confirm() {
      if (!asked) return;
      const { data, error } = await correct(
        { input: asked.input },
        { additionalTypenames: ['ClassWeek', 'StudentWeek', 'CorrectableStudent', 'ComplianceYear'] },
      );
      if (error) setRefusal({ text: refusalText(error), field: refusalOf(error).field });
      else if (data) onDone();
    },
  };
}
