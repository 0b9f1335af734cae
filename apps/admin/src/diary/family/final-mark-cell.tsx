import { Trans } from '@lingui/react/macro';
import { VisuallyHidden } from '@vedomo/ui/family/visually-hidden';
import type { FinalMarksFieldsFragment } from '../../gql/light/graphql.ts';
import css from './final-marks.module.css';
import { useMarkWords } from './use-mark-words.ts';

type FinalMark = FinalMarksFieldsFragment['subjects'][number]['marks'][number];

/** A subject's mark in a period; empty while there is none. */
export function FinalMarkCell({ mark: { value, mode, changedAfterReading } }: { mark: FinalMark }) {
  const words = useMarkWords()(value ?? '');
  if (value == null)
    return (
      <td>
        {mode === 'NONE' ? (
          <VisuallyHidden>
            <Trans>отметка не выставляется</Trans>
          </VisuallyHidden>
        ) : null}
      </td>
    );
  return (
    <td className={changedAfterReading ? css.changed : undefined}>
      <span title={words.text}>{words.value}</span>
      {words.text ? <VisuallyHidden>, {words.text}</VisuallyHidden> : null}
      {changedAfterReading ? (
        <>
          <span className={css.dot} aria-hidden="true" />
          <VisuallyHidden>
            , <Trans>изменилось после ознакомления</Trans>
          </VisuallyHidden>
        </>
      ) : null}
    </td>
  );
}
