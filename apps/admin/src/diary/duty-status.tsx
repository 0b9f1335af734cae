import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@vedomo/ui/status-tag';
import type { ClassWeekStudent } from './week-phase.ts';
import { useDutyWords } from './use-duty-words.ts';
import { useMomentText } from './use-moment-text.ts';

type Acknowledgement = ClassWeekStudent['acknowledgements'][number];

export interface DutyStatusProps {
  student: Pick<ClassWeekStudent, 'state' | 'reason' | 'acknowledgements'> &
    Partial<Pick<ClassWeekStudent, 'opened' | 'guardians'>>;
  timeZone: string;
  today: string;
}

/** The state of a student's week as icon and word: how and when it was acknowledged, or what it waits for. */
export function DutyStatus({ student, timeZone, today }: DutyStatusProps) {
  const { t } = useLingui();
  const { reasonWord } = useDutyWords();
  const { moment, day } = useMomentText(timeZone, today);
  const { state, reason, acknowledgements, opened = [], guardians = [] } = student;

  const came = ({ route, receivedAt }: Acknowledgement): string => {
    const on = day(receivedAt);
    const at = moment(receivedAt);
    if (route === 'WRITTEN') return t`корешок, ${on}`;
    if (route === 'MESSAGE') return t`сообщение, ${on}`;
    return route === 'OTHER_SYSTEM' ? t`в другом дневнике, ${at}` : at;
  };

  const first = acknowledgements[0];
  const owing = guardians
    .filter(({ owes }) => owes)
    .map(({ name }) => name)
    .join(', ');
  switch (state) {
    case 'ON_TIME':
      return (
        <StatusTag tone="ok" icon={first && isByHand(first) ? 'paper' : 'done'}>
          {first ? came(first) : t`вовремя`}
        </StatusTag>
      );
    case 'LATE': {
      const when = first ? came(first) : '';
      return (
        <StatusTag tone="warn" icon="waiting">
          {when ? t`с опозданием: ${when}` : t`с опозданием`}
        </StatusTag>
      );
    }
    case 'NOT_REQUIRED':
      return (
        <StatusTag
          tone={reason === 'NO_GUARDIAN' ? 'warn' : 'plain'}
          icon={reason === 'NO_GUARDIAN' ? 'warning' : 'none'}
        >
          {reasonWord(reason)}
        </StatusTag>
      );
    case 'MISSING':
    case 'PENDING': {
      const tone = state === 'MISSING' ? ('bad' as const) : ('plain' as const);
      const icon = state === 'MISSING' ? ('failed' as const) : ('waiting' as const);
      if (first && owing)
        return (
          <StatusTag tone={tone} icon={icon}>
            {t`ждём ещё: ${owing}`}
          </StatusTag>
        );
      const unread = opened.length > 0 ? t`открывали, не отметили` : t`ещё не открывали`;
      const missed = opened.length > 0 ? t`открывали, не отметили` : t`не ознакомились`;
      return (
        <StatusTag tone={tone} icon={icon}>
          {state === 'MISSING' ? missed : unread}
        </StatusTag>
      );
    }
  }
}

const isByHand = ({ route }: Acknowledgement) => route === 'WRITTEN' || route === 'MESSAGE';
