import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { EmptyState } from '@vedomo/ui/family/empty-state';
import { PhoneShell } from '@vedomo/ui/family/phone-shell';
import { Skeleton } from '@vedomo/ui/family/skeleton';
import { useQuery } from 'urql';
import { ViewerChildrenDocument, type ViewerFieldsFragment } from '../../gql/light/graphql.ts';
import { chooseMembership } from '../../lib/membership.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { AccountMenu } from './account-menu.tsx';
import { ChildDiary } from './child-diary.tsx';
import { ChildSwitch } from './child-switch.tsx';
import { DemoClock } from './demo-clock.tsx';
import { useDiaryAddress } from './diary-address.ts';
import { useKeptAnswer } from './kept-answer.ts';
import type { ForecastParts } from './forecast-parts.ts';
import { NoDiary } from './no-diary.tsx';
import { useOpenedSections } from './opened-sections.ts';
import { usePress } from './use-press.ts';

interface FamilyDiaryPageProps {
  viewer: ViewerFieldsFragment;
  forecast: ForecastParts;
  /** Goes to the work of a member of staff who is a parent as well. */
  onWork: (membershipId: string) => void;
}

/** The family's diary (clauses 1a, 4b): guardians and students on a phone; staff may come by link. */
export default function FamilyDiaryPage({ viewer, forecast, onWork }: FamilyDiaryPageProps) {
  const { t } = useLingui();
  const refusalText = useRefusalText();
  const [address, go] = useDiaryAddress();
  const [{ data: answer, error, fetching }, again] = useQuery({ query: ViewerChildrenDocument });
  const data = useKeptAnswer(answer, error);
  const opened = useOpenedSections();
  const press = usePress();
  const children = data?.viewerChildren;
  const child = address.child
    ? children?.find(({ studentId }) => studentId === address.child)
    : children?.[0];
  const reader =
    viewer.memberships.find(({ membershipId }) => membershipId === child?.membershipId) ??
    readerByLink(viewer);
  const studentId = child?.studentId ?? address.child;
  // Named in every request from here on; each child is read through the membership that it is a child of.
  if (children && reader) chooseMembership(reader.membershipId);

  return (
    <PhoneShell account={<AccountMenu viewer={viewer} onWork={onWork} />}>
      <DemoClock standsStillAt={data?.installation.standsStillAt} />
      {error && !children ? (
        <EmptyState
          title={<Trans>Дневник не открылся</Trans>}
          action={
            <Button kind="primary" busy={fetching} onClick={() => again({ requestPolicy: 'network-only' })}>
              <Trans>Попробовать ещё раз</Trans>
            </Button>
          }
        >
          {refusalText(error)}
        </EmptyState>
      ) : !children ? (
        <Skeleton blocks={[48, 230, 48, 300]} label={t`Загружается`} />
      ) : studentId && reader ? (
        <>
          <ChildSwitch siblings={children} value={studentId} onChange={(chosen) => go({ child: chosen })} />
          <ChildDiary
            key={studentId}
            studentId={studentId}
            isGuardian={child !== undefined && reader.role === 'GUARDIAN'}
            siblings={children}
            address={address}
            go={go}
            opened={opened}
            press={press}
            forecast={forecast}
          />
        </>
      ) : (
        <NoDiary hasChildren={children.length > 0} onOwn={() => go({ child: null })} />
      )}
    </PhoneShell>
  );
}

/** Staff who may read diaries open one by its address. */
function readerByLink({ memberships }: ViewerFieldsFragment) {
  return memberships.find(({ role, viewerCan }) => role !== 'GUARDIAN' && viewerCan.includes('diary.read'));
}
