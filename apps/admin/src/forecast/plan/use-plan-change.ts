import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import {
  ChangePlannedWorkDocument,
  PlanWorksDocument,
  type PlannedWorkInput,
  type PlannedWorkKeyInput,
  RemovePlannedWorksDocument,
} from '../../gql/graphql.ts';
import { refusalOf } from '../../lib/refusal.ts';
import { usePlanRefusalText } from './use-plan-refusal-text.ts';

/** Why the server refused, at which field of the form. */
export interface PlanRefusal {
  readonly text: string;
  readonly field: string | undefined;
}

/** What the plan's changes make old; a forecast that was empty names no other type. */
const CHANGED = { additionalTypenames: ['WorkPlan', 'ClassForecast'] };

/** The changes of a class's plan; each answers whether it was made, else `refusal` says why not. */
export function usePlanChange(classId: string) {
  const refusalText = usePlanRefusalText();
  const [adding, add] = useMutation(PlanWorksDocument);
  const [changing, change] = useMutation(ChangePlannedWorkDocument);
  const [removing, remove] = useMutation(RemovePlannedWorksDocument);
  const [refusal, setRefusal] = useState<PlanRefusal | null>(null);
  async function made(answer: Promise<{ error?: CombinedError | undefined }>): Promise<boolean> {
    setRefusal(null);
    const { error } = await answer;
    if (error) setRefusal({ text: refusalText(error), field: refusalOf(error).field });
    return !error;
  }
  return {
    busy: adding.fetching || changing.fetching || removing.fetching,
    refusal,
    add: (...works: PlannedWorkInput[]) => made(add({ classId, works }, CHANGED)),
    change: (of: PlannedWorkKeyInput, work: PlannedWorkInput) => made(change({ classId, of, work }, CHANGED)),
    remove: (...works: PlannedWorkKeyInput[]) => made(remove({ classId, works }, CHANGED)),
  };
}
