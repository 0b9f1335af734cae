import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { unmetStreak } from '@vedomo/domain/compliance/unmet-streak';
import { Tag } from '@vedomo/ui/family/tag';
import type { ListedStudent } from './use-people-columns.tsx';

const STRIP = 6;

/** In a few words why the student is in the list. */
export function ReasonTag({ student: { state, reason, strip } }: { student: ListedStudent }) {
  const { t } = useLingui();
  switch (state) {
    case 'ON_TIME':
      return <Tag tone="ok">{t`вовремя`}</Tag>;
    case 'LATE':
      return <Tag tone="warn">{t`с опозданием`}</Tag>;
    case 'NOT_REQUIRED':
      switch (reason) {
        case 'NO_GUARDIAN':
          return <Tag tone="bad">{t`нет представителя`}</Tag>;
        case 'LEFT':
          return <Tag>{t`выбыл`}</Tag>;
        case 'ADULT':
          return <Tag>{t`есть 18 лет`}</Tag>;
        case 'EXEMPT':
          return <Tag>{t`освобождён`}</Tag>;
        default:
          return <Tag>{t`до начала учёта`}</Tag>;
      }
    default: {
      const states = strip.map((each) => each.state);
      const { weeks, atLeast, first } = unmetStreak(states);
      const decided = states.filter((each) => each !== 'PENDING').length;
      const times = states.filter((each) => each === 'MISSING').length;
      const running = state === 'PENDING' ? 1 : 0;
      if (weeks >= STRIP - running && atLeast)
        return (
          <Tag tone="bad">{t`${plural(weeks, { one: '# неделя', few: '# недели', many: '# недель', other: '# недели' })} и дольше`}</Tag>
        );
      if (running && weeks > 0)
        return (
          <Tag
            tone={weeks > 1 ? 'bad' : 'warn'}
          >{t`${plural(weeks, { one: 'пропущена # неделя', few: 'пропущены # недели подряд', many: 'пропущено # недель подряд', other: 'пропущено # недели подряд' })}`}</Tag>
        );
      if (weeks > 1) return <Tag tone="bad">{t`${weeks}-я неделя подряд`}</Tag>;
      if (first) return <Tag>{t`впервые`}</Tag>;
      if (times > 1) return <Tag tone="warn">{t`${times} из ${decided} недель`}</Tag>;
      if (state === 'PENDING') return <Tag>{t`неделя идёт`}</Tag>;
      return <Tag>{t`первая неделя`}</Tag>;
    }
  }
}
