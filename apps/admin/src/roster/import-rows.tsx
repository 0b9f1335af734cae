import { Trans, useLingui } from '@lingui/react/macro';
import { LoadingState } from '@vedomo/ui/states';
import { useQuery } from 'urql';
import { RosterImportRowsDocument, type RosterRowsInput } from '../gql/graphql.ts';
import { FailedQuery } from './failed-query.tsx';
import css from './roster.module.css';
import { useDatesInText } from './use-dates-in-text.ts';
import { useImportWords } from './use-import-words.ts';

/** The rows behind one count. */
export function ImportRows({ input, total }: { input: RosterRowsInput; total: number }) {
  const { t } = useLingui();
  const withDates = useDatesInText();
  const { differences: words } = useImportWords();
  const [{ data, error, fetching }, again] = useQuery({
    query: RosterImportRowsDocument,
    variables: { input },
    requestPolicy: 'network-only',
  });
  if (error && !data) return <FailedQuery error={error} fetching={fetching} onRetry={() => again()} />;
  if (!data) return <LoadingState blocks={[20, 20, 20]} />;
  const rows = data.rosterImportRows;
  const rest = total - rows.length;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reached by the keyboard */}
      <ul className={css.rows} tabIndex={0} aria-label={t`Строки`}>
        {rows.map(({ label, note, differences }, at) => (
          <li key={`${at} ${label}`}>
            {label} {note ? <small>{withDates(note)}</small> : null}
            {differences.length > 0 ? (
              <small>
                {' · '}
                {differences
                  .map(
                    ({ field, from, to }) =>
                      `${words[field] ?? field}: ${withDates(from ?? '—')} → ${withDates(to ?? '—')}`,
                  )
                  .join('; ')}
              </small>
            ) : input.change === 'changed' ? (
              <small>
                {' · '}
                {t`запомнится код из файла`}
              </small>
            ) : null}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className={css.hint}>
          <Trans>И ещё {rest}</Trans>
        </p>
      ) : null}
    </>
  );
}
