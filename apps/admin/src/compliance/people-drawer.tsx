import { Trans, useLingui } from '@lingui/react/macro';
import { isJudged } from '@vedomo/domain/compliance/week-phase';
import { weekTotals } from '@vedomo/domain/compliance/week-totals';
import { ButtonLink } from '@vedomo/ui/family/button';
import { Segmented } from '@vedomo/ui/family/segmented';
import { Drawer } from '@vedomo/ui/drawer';
import type { ComplianceGroup } from '../gql/graphql.ts';
import type { CompliancePart } from './compliance-part.ts';
import { GROUPS } from './compliance-search.ts';
import css from './compliance.module.css';
import { PeopleList } from './people-list.tsx';
import { peopleTitle } from './sentences.ts';

/** Who stands behind a number of the page; open while the address says so. */
export default function PeopleDrawer({ model, selection, address, words }: CompliancePart) {
  const { t, i18n } = useLingui();
  const { people, of, at, grade } = address.search;
  const close = () => address.go({ people: undefined, of: undefined, at: undefined });
  const weekIndex = model.weeks.findIndex(({ week }) => week === at);
  const week = model.weeks[weekIndex === -1 ? selection.headline : weekIndex];
  const one = model.classes.findIndex(({ classId }) => classId === of);
  const classIndexes = of === undefined ? selection.classIndexes : one === -1 ? [] : [one];
  if (people === undefined || !week || classIndexes.length === 0) return null;

  const totals = weekTotals(model.grid, classIndexes, model.weeks.indexOf(week), week.target);
  const counts: Record<Exclude<ComplianceGroup, 'ALL'>, number> = {
    UNMET: totals.unmet,
    LATE: totals.late,
    ON_TIME: totals.onTime,
    NO_GUARDIAN: totals.noGuardian,
  };
  const labels: Record<ComplianceGroup, string> = {
    UNMET: t`Не прочитан`,
    LATE: t`С опозданием`,
    ON_TIME: t`Вовремя`,
    NO_GUARDIAN: t`Без представителя`,
    ALL: t`Все`,
  };
  const place =
    classIndexes.length === 1
      ? model.classes[classIndexes[0]!]!.title
      : classIndexes.length === model.classes.length
        ? t`Школа`
        : grade === undefined
          ? t`Выбранные классы`
          : words.gradeName(grade);
  const judged = isJudged(week.phase);
  const classId = classIndexes.length === 1 ? model.classes[classIndexes[0]!]!.classId : null;
  return (
    <PeopleList
      key={`${of ?? ''} ${week.week} ${people}`}
      input={{
        classIds: classIndexes.map((index) => model.classes[index]!.classId),
        week: week.week,
        group: people,
      }}
      severalClasses={classIndexes.length > 1}
      render={({ list, count, required, note }) => (
        <Drawer
          open
          onClose={close}
          width={920}
          title={i18n._(
            peopleTitle(
              people,
              { place, ordinal: week.ordinal, judged },
              count ?? (people === 'ALL' ? totals.required + totals.noGuardian : counts[people]),
              required ?? totals.required,
            ),
          )}
          note={note}
          footer={
            classId === null ? undefined : (
              <ButtonLink href={`/classes/${classId}/week?week=${week.week}`}>
                <Trans>Открыть неделю класса</Trans>
              </ButtonLink>
            )
          }
        >
          <div className={css.groups}>
            <Segmented
              className={css.tabs}
              label={t`Кого показать`}
              value={people}
              onChange={(group) => address.go({ people: group })}
              options={GROUPS.filter((group) => group === 'ALL' || group === people || counts[group] > 0).map(
                (group) => ({
                  value: group,
                  label: group === 'ALL' ? labels.ALL : `${labels[group]} ${counts[group]}`,
                }),
              )}
            />
          </div>
          {list}
        </Drawer>
      )}
    />
  );
}
