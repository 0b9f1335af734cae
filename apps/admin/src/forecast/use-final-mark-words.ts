import { useLingui } from '@lingui/react/macro';

export interface FinalMarkWords {
  /** As the journal writes it. */
  readonly sign: string;
  /** Read aloud. */
  readonly words: string;
}

/** A final mark of the journal as it is written and read aloud. */
export function useFinalMarkWords(): (value: string) => FinalMarkWords {
  const { t } = useLingui();
  return (value) => {
    switch (value) {
      case 'PASSED':
        return { sign: t`зач`, words: t`зачёт` };
      case 'NOT_PASSED':
        return { sign: t`нез`, words: t`незачёт` };
      case 'NOT_ASSESSED':
        return { sign: t`н/а`, words: t`без аттестации` };
      default:
        return { sign: value, words: t`итоговая ${value}` };
    }
  };
}
