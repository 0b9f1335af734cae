import { IconCloudOff, IconFilterOff, IconInbox, IconLock, IconMapOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from './family/button.tsx';
import { EmptyState as Place } from './family/empty-state.tsx';
import { Skeleton } from './family/skeleton.tsx';
import { useLabels } from './locale.tsx';
import { stateLabels } from './states-labels.ts';

const icon = { size: 32, stroke: 1.5 };

export interface StateProps {
  title?: string | undefined;
  action?: ReactNode;
  children?: ReactNode;
}

/** There is nothing yet, and that is in order. The title says why. */
export function EmptyState({ title, action, children }: StateProps & { title: string }) {
  return (
    <Place icon={<IconInbox {...icon} />} title={title} action={action}>
      {children}
    </Place>
  );
}

/** There is something, but the filters hide it. */
export function FilteredOutState({ title, action, children }: StateProps & { title: string }) {
  return (
    <Place icon={<IconFilterOff {...icon} />} title={title} action={action}>
      {children}
    </Place>
  );
}

/** The page is coming. `blocks`: heights of what will stand here, in pixels. */
export function LoadingState({ blocks = [72, 96, 320] }: { blocks?: readonly number[] | undefined }) {
  const labels = useLabels(stateLabels);
  return <Skeleton blocks={blocks} label={labels.loading} />;
}

export interface ErrorStateProps extends StateProps {
  onRetry?: (() => void) | undefined;
  retrying?: boolean | undefined;
  /** The reference number of an internal error. */
  reference?: string | undefined;
}

export function ErrorState({ title, children, action, onRetry, retrying, reference }: ErrorStateProps) {
  const labels = useLabels(stateLabels);
  const retry = onRetry ? (
    <Button onClick={onRetry} busy={retrying}>
      {labels.retry}
    </Button>
  ) : null;
  return (
    <div role="alert">
      <Place
        icon={<IconCloudOff {...icon} />}
        title={title ?? labels.failed}
        action={
          <>
            {retry}
            {action}
          </>
        }
      >
        <p>{children ?? labels.failedText}</p>
        {reference === undefined ? null : (
          <p>
            {labels.reference}: <code>{reference}</code>
          </p>
        )}
      </Place>
    </div>
  );
}

export function ForbiddenState({ title, children, action }: StateProps) {
  const labels = useLabels(stateLabels);
  return (
    <Place icon={<IconLock {...icon} />} title={title ?? labels.forbidden} action={action}>
      {children ?? labels.forbiddenText}
    </Place>
  );
}

export function NotFoundState({ title, children, action }: StateProps) {
  const labels = useLabels(stateLabels);
  return (
    <Place icon={<IconMapOff {...icon} />} title={title ?? labels.notFound} action={action}>
      {children ?? labels.notFoundText}
    </Place>
  );
}
