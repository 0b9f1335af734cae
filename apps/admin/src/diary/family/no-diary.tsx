import { Trans } from '@lingui/react/macro';
import { Button, ButtonLink } from '@vedomo/ui/family/button';
import { EmptyState } from '@vedomo/ui/family/empty-state';

interface NoDiaryProps {
  hasChildren: boolean;
  /** Leads back to the viewer's own children. */
  onOwn: () => void;
}

/** For an address of nobody's diary, and for whoever has no child here yet. */
export function NoDiary({ hasChildren, onOwn }: NoDiaryProps) {
  return hasChildren ? (
    <EmptyState
      title={<Trans>Этого дневника здесь нет</Trans>}
      action={
        <Button kind="primary" onClick={onOwn}>
          <Trans>К дневнику моего ребёнка</Trans>
        </Button>
      }
    >
      <Trans>Адрес неверен, или у вас нет доступа.</Trans>
    </EmptyState>
  ) : (
    <EmptyState
      title={<Trans>Здесь будет дневник ребёнка</Trans>}
      action={
        <ButtonLink href="/join" kind="primary">
          <Trans>Ввести код приглашения</Trans>
        </ButtonLink>
      }
    >
      <Trans>
        К вашей учётной записи ещё не привязан ни один ребёнок. Код приглашения раздаёт классный руководитель.
      </Trans>
    </EmptyState>
  );
}
