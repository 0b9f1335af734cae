import { useState } from 'react';
import { useMutation } from 'urql';
import { ChangeForecastPolicyDocument, type ForecastPolicyInput } from '../../gql/graphql.ts';
import { refusalOf } from '../../lib/refusal.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { usePolicyRefusalText } from './use-policy-refusal-text.ts';

/** Why the server refused, at which field of the form. */
export interface PolicyRefusal {
  readonly text: string;
  readonly field: string | undefined;
}

const CHANGED = { additionalTypenames: ['ForecastPolicies', 'ForecastCalibration', 'ClassForecast'] };

/** Enters new rules. */
export function usePolicyChange(onDone: () => void) {
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
        const { reason, field } = refusalOf(error);
        setRefusal({ text: policyText(reason, field, input.scale) ?? generalText(error), field });
      } else if (data) onDone();
    },
  };
}
