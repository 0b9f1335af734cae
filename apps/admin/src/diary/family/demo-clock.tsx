import { Trans } from '@lingui/react/macro';
import { Notice } from '@vedomo/ui/family/notice';
import { useDates } from '../../lib/dates.ts';

/** Says so when the demo's clock stands still, because today is outside its school year. */
export function DemoClock({ standsStillAt }: { standsStillAt: string | null | undefined }) {
  const { longDate } = useDates();
  if (!standsStillAt) return null;
  return (
    <Notice tone="warn">
      <Trans>
        Это показательная школа, и учебный год в ней сейчас не идёт: часы стоят на {longDate(standsStillAt)}.
      </Trans>
    </Notice>
  );
}
