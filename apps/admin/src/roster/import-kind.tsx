import { Trans, useLingui } from '@lingui/react/macro';
import { Segmented } from '@vedomo/ui/family/segmented';
import { useState } from 'react';
import type { RosterChange } from '../gql/graphql.ts';
import { ImportRows } from './import-rows.tsx';
import type { ImportPage } from './import-under-way.tsx';
import css from './roster.module.css';
import { useImportWords } from './use-import-words.ts';

const CHANGES: readonly RosterChange[] = ['created', 'changed', 'ended'];

interface ImportKindProps {
  importId: string;
  counts: ImportPage['counts'][number];
}

/** One kind: its counts, and the rows behind them once it is opened. */
export function ImportKind({ importId, counts }: ImportKindProps) {
  const { t } = useLingui();
  const { kinds, changes } = useImportWords();
  const present = CHANGES.filter((change) => counts[change] > 0);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<RosterChange | undefined>();
  const change = chosen ?? present[0];
  const kind = kinds[counts.kind];
  return (
    <details className={css.kind} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{kind}</b>
        {CHANGES.map((each) => (
          <span key={each} data-none={counts[each] === 0 || undefined}>
            {changes[each]} <strong>{counts[each]}</strong>
          </span>
        ))}
        <span data-none={counts.unchanged === 0 || undefined}>
          <Trans>
            без изменений <strong>{counts.unchanged}</strong>
          </Trans>
        </span>
      </summary>
      {open && change ? (
        <>
          {present.length > 1 ? (
            <div className={css.tabs}>
              <Segmented
                label={t`${kind}: какие изменения показать`}
                options={present.map((each) => ({ value: each, label: `${changes[each]}: ${counts[each]}` }))}
                value={change}
                onChange={setChosen}
              />
            </div>
          ) : null}
          <ImportRows input={{ id: importId, kind: counts.kind, change }} total={counts[change]} />
        </>
      ) : null}
      {open && !change ? <p className={css.hint}>{t`Здесь ничего не изменится.`}</p> : null}
    </details>
  );
}
