import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer } from '@vedomo/ui/drawer';
import { type ClassForecast, isSettled, type StudentRow } from './class-forecast-model.ts';
import css from './class-forecast.module.css';
import { ExpectedMark } from './expected-mark.tsx';
import { useChanceTexts } from './family/chance-text.ts';
import { ForecastWords } from './family/forecast-words.tsx';
import { LastSaid } from './last-said.tsx';
import { StudentFinalMarks } from './student-final-marks.tsx';

interface StudentForecastDrawerProps {
  page: ClassForecast;
  row: StudentRow | undefined;
  onClose: () => void;
}

/** A student's subjects, the gravest first: in words, as last issued, and what the teacher expects. */
export function StudentForecastDrawer({ page, row, onClose }: StudentForecastDrawerProps) {
  const { t } = useLingui();
  const chanceTexts = useChanceTexts();
  const { subjects, scale } = page;
  const cells = (row?.cells ?? [])
    .filter((cell) => cell !== undefined)
    .toSorted(
      (one, other) =>
        other.probabilities[0]! - one.probabilities[0]! || other.flags.length - one.flags.length,
    );
  return (
    <Drawer open={row !== undefined} onClose={onClose} title={row?.name ?? t`Ученик`} note={page.title}>
      {row && isSettled(page) ? (
        <StudentFinalMarks page={page} row={row} />
      ) : cells.length === 0 ? (
        <p>
          <Trans>По этому ученику прогноза пока нет.</Trans>
        </p>
      ) : (
        <ul className={css.subjects}>
          {cells.map((cell) => {
            const { subjectId, title, worksToCome } = subjects[cell.subjectIndex]!;
            const { likeliest, probabilities, issued } = cell;
            return (
              <li key={subjectId}>
                <div className={css.head}>
                  <h3>{title}</h3>
                  <span>
                    <Trans>
                      скорее всего, <b>{likeliest}</b> —{' '}
                      {chanceTexts(probabilities)[scale.indexOf(likeliest)]}
                    </Trans>
                  </span>
                </div>
                <ForecastWords
                  scale={scale}
                  forecast={{
                    ...cell,
                    meanSoFar: cell.meanSoFar ?? null,
                    year: cell.year ?? null,
                    worksToCome,
                  }}
                />
                {issued ? <LastSaid scale={scale} issued={issued} /> : null}
                <ExpectedMark page={page} studentId={row!.studentId} subjectId={subjectId} cell={cell} />
              </li>
            );
          })}
        </ul>
      )}
    </Drawer>
  );
}
