import { useLingui } from '@lingui/react/macro';

export interface MarkWords {
  /** As the journal writes it. */
  readonly value: string;
  readonly tone: 'plain' | 'bad' | 'ok';
  /** In words, where the sign alone does not say it. */
  readonly text?: string;
}

/** How a mark is written and read aloud. */
export function useMarkWords(): (value: string) => MarkWords {
  const { t } = useLingui();
  return (value) => {
    switch (value) {
      case 'ABSENT':
        return { value: t`н`, tone: 'bad', text: t`отсутствие на уроке` };
      case 'EXEMPT':
        return { value: t`осв`, tone: 'plain', text: t`освобождение` };
      case 'PASSED':
        return { value: t`зач`, tone: 'ok', text: t`зачёт` };
      case 'NOT_PASSED':
        return { value: t`нез`, tone: 'bad', text: t`незачёт` };
      case 'NOT_ASSESSED':
        return { value: t`н/а`, tone: 'plain', text: t`без аттестации` };
      default:
        return { value, tone: 'plain' };
    }
  };
}
