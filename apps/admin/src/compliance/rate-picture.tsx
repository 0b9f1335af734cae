import { Trans, useLingui } from '@lingui/react/macro';
import { worstFirst } from '@vedomo/domain/compliance/class-order';
import { laggingClasses } from '@vedomo/domain/compliance/lagging-classes';
import { rateOver } from '@vedomo/domain/compliance/week-totals';
import { Card } from '@vedomo/ui/family/card';
import { Segmented } from '@vedomo/ui/family/segmented';
import { RateTable } from '@vedomo/ui/rate-table';
import { useCallback, useMemo } from 'react';
import { peopleHref } from './compliance-search.ts';
import type { CompliancePart } from './compliance-part.ts';
import { LinePicture } from './line-picture.tsx';
import { classRow, schoolRow } from './rate-rows.ts';
import { judgedWeeks } from './selection.ts';
import css from './compliance.module.css';

/** Classes by weeks as a heat map, or chosen classes as lines. */
export function RatePicture(part: CompliancePart) {
  const { model, selection, columns, words, address } = part;
  const { t, i18n } = useLingui();
  const { search, go, href } = address;
  const byClass = search.sort === 'class';

  const lagging = useMemo(
    () => laggingClasses(model.grid, selection.classIndexes, selection.headline, model.weeks),
    [model, selection],
  );
  const rows = useMemo(() => {
    const judged = judgedWeeks(model, selection);
    const first = lagging.map(({ classIndex }) => classIndex);
    const rest = selection.classIndexes.filter((classIndex) => !first.includes(classIndex));
    const order = byClass
      ? selection.classIndexes
      : [...first, ...worstFirst(rest, (classIndex) => rateOver(model.grid, [classIndex], judged))];
    return order.map((classIndex) => ({
      ...classRow(model, selection, columns, words, classIndex),
      ...(byClass && { group: words.gradeName(model.classes[classIndex]!.grade) }),
    }));
  }, [model, selection, columns, words, byClass, lagging]);
  const together = selection.classIndexes.length === model.classes.length ? t`Школа` : t`Вместе`;
  const totals = useMemo(
    () => schoolRow(model, selection, columns, words, ALL, together),
    [model, selection, columns, words, together],
  );
  const tableColumns = useMemo(() => columns.map(({ column }) => column), [columns]);
  // The open drawer is no part of a cell's address, so that opening it renders two rows and not forty.
  const closed = href({ people: undefined, of: undefined, at: undefined });
  const cellHref = useCallback(
    (row: string, column: string) =>
      peopleHref(closed, { people: 'UNMET', of: row === ALL ? undefined : row, at: column }),
    [closed],
  );

  const names = new Intl.ListFormat(i18n.locale).format(
    lagging.slice(0, 3).map(({ classIndex }) => model.classes[classIndex]!.title),
  );
  const lines = search.view === 'lines';
  return (
    <Card
      title={
        lagging.length > 0 ? (
          <Trans>Дольше всех отстают {names}</Trans>
        ) : (
          <Trans>Ни один класс не отстаёт две недели подряд</Trans>
        )
      }
      note={<Trans>Вовремя, % учеников · «вместе» — за закрытые недели</Trans>}
      aside={
        <div className={css.switches}>
          {lines ? null : (
            <Segmented
              label={t`Порядок классов`}
              value={byClass ? 'class' : 'worst'}
              onChange={(value) => go({ sort: value === 'class' ? 'class' : undefined })}
              options={[
                { value: 'worst', label: t`Сначала худшие` },
                { value: 'class', label: t`По классам` },
              ]}
            />
          )}
          <Segmented
            label={t`Вид`}
            value={lines ? 'lines' : 'map'}
            onChange={(value) => go({ view: value === 'lines' ? 'lines' : undefined })}
            options={[
              { value: 'map', label: t`Тепловая карта` },
              { value: 'lines', label: t`Линии` },
            ]}
          />
        </div>
      }
    >
      {lines ? (
        <LinePicture {...part} rows={rows} school={totals} />
      ) : (
        <RateTable
          caption={t`Доля ознакомившихся вовремя: классы по неделям`}
          columns={tableColumns}
          rows={rows}
          totals={rows.length > 1 ? totals : undefined}
          cellHref={cellHref}
          selected={search.people && search.at ? { row: search.of ?? ALL, column: search.at } : undefined}
        />
      )}
    </Card>
  );
}

const ALL = 'all';
