import { Trans, useLingui } from '@lingui/react/macro';
import { SMALLEST_COLOURED } from '@vedomo/domain/compliance/rate';
import { Button } from '@vedomo/ui/family/button';
import { RateLine } from '@vedomo/ui/rate-line';
import type { RateCell, RateRow } from '@vedomo/ui/rate-table';
import { countText, percentText } from '@vedomo/ui/percent-text';
import { currentLanguage } from '../lib/language.ts';
import type { CompliancePart } from './compliance-part.ts';
import css from './compliance.module.css';

interface LinePictureProps extends CompliancePart {
  /** All classes of the selection, in the order shown. */
  rows: readonly RateRow[];
  school: RateRow;
}

const MOST = 4;

/** «43 %», or «7 из 9» where a share would make too much of it; nothing for a gap. */
function shareText(cell: RateCell | undefined, target: number | null): string {
  if (cell?.kind !== 'rate') return '';
  const { done, required } = cell;
  return required < SMALLEST_COLOURED
    ? countText(done, required, currentLanguage())
    : (percentText(done, required, currentLanguage(), target) ?? '');
}

/** At most four classes and the school over the year; without a choice the worst ones. */
export function LinePicture({ rows, school, columns, model, selection, address }: LinePictureProps) {
  const { t, i18n } = useLingui();
  const asked = (address.search.lines ?? '').split(',');
  const chosen = rows.filter(({ key }) => asked.includes(key)).slice(0, MOST);
  const drawn = chosen.length > 0 ? chosen : rows.slice(0, Math.min(MOST, rows.length));
  const keys = drawn.map(({ key }) => key);

  function toggle(key: string) {
    const next = keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];
    address.go({ lines: next.length > 0 ? next.join(',') : undefined });
  }

  const both = rows.length > 1 ? [...drawn, school] : drawn;
  const week = model.weeks[selection.headline];
  const at = columns.findIndex(({ weekIndex }) => weekIndex === selection.headline);
  const found = new Intl.ListFormat(i18n.locale).format(
    both.map(({ label, cells }) => `${label} ${shareText(cells[at], week?.target ?? null)}`.trim()),
  );
  return (
    <>
      <div className={css.chips} role="group" aria-label={t`Классы на графике, не больше четырёх`}>
        {model.classes
          .filter(({ classId }) => rows.some(({ key }) => key === classId))
          .map(({ classId, title }) => {
            const on = keys.includes(classId);
            return (
              <Button
                key={classId}
                size="small"
                kind={on ? 'primary' : 'plain'}
                aria-pressed={on}
                disabled={!on && keys.length >= MOST}
                onClick={() => toggle(classId)}
              >
                {title}
              </Button>
            );
          })}
      </div>
      {keys.length >= MOST ? (
        <p className={css.hint}>
          <Trans>Больше четырёх линий не различить: снимите одну, чтобы выбрать другую.</Trans>
        </p>
      ) : null}
      <RateLine
        title={week ? t`На ${week.ordinal}-й неделе: ${found}` : t`По неделям: ${found}`}
        columns={columns.map(({ column }) => column)}
        series={drawn.map(({ key, label, cells }) => ({ key, label, cells }))}
        school={rows.length > 1 ? { key: school.key, label: school.label, cells: school.cells } : undefined}
      />
    </>
  );
}
