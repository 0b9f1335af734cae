import { useState } from 'react';
import type { JoiningAccount } from '../gql/graphql.ts';

/** What the person has typed so far. */
export interface JoinDraft {
  readonly account: JoiningAccount;
  /** ISO civil date; empty while there is none. */
  readonly childBirthDate: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string;
  readonly login: string;
  readonly password: string;
}

/** The id of a field's control: the summary of errors leads to it. */
export const fieldId = (field: string): string => `join-${field}`;

export function useJoinDraft(account: JoiningAccount) {
  const [draft, setDraft] = useState<JoinDraft>({
    account,
    childBirthDate: '',
    familyName: '',
    givenName: '',
    middleName: '',
    login: '',
    password: '',
  });
  return {
    draft,
    change: (changed: Partial<JoinDraft>) => setDraft((before) => ({ ...before, ...changed })),
  };
}
