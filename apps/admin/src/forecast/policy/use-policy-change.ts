import { useState } from 'react';
import { useMutation } from 'urql';
import { ChangeForecastPolicyDocument, type ForecastPolicyInput } from '../../gql/graphql.ts';
import { refusalOf } from '../../lib/refusal.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import type { Policies } from './policy-data.ts';
import { usePolicyRefusalText } from './use-policy-refusal-text.ts';

/** Why the server refused, at which field of the form. */
export interface PolicyRefusal {
  readonly text: string;
  readonly field: string | undefined;
  /** Somebody else has entered rules since these were opened. */
  readonly outdated: boolean;
}

const CHANGED = { additionalTypenames: ['ForecastPolicies', 'ForecastCalibration', 'ClassForecast'] };

/** Enters new rules. @param onOutdated asks for those that somebody else has entered */
export function usePolicyChange({ periods }: Policies, onDone: () => void, onOutdated: () => void) {
  const policyText = usePolicyRefusalText();
  const generalText = useRefusalText();
  const [{ fetching }, change] = useMutation(ChangeForecastPolicyDocument);
  const [refusal, setRefusal] = useState<PolicyRefusal | null>(null);
  return {
    refusal,
    busy: fetching,
    /** What the server said of a field that is being mended. */
    forget: () => setRefusal(null),
    async save(input: ForecastPolicyInput) {
      setRefusal(null);
      const { data, error } = await change({ input }, CHANGED);
      if (error) {
        const { reason, field, params } = refusalOf(error);
        const period = periods.find(({ gradingPeriodId }) => gradingPeriodId === params?.['gradingPeriodId']);
        const text = policyText(reason, { field, scale: input.scale, period }) ?? generalText(error);
        const outdated = reason === 'RULES_CHANGED';
        setRefusal({ text, field, outdated });
        if (outdated) onOutdated();
      } else if (data) onDone();
    },
  };
}
