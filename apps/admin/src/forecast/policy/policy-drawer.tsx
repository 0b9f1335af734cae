import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer } from '@vedomo/ui/drawer';
import { EmptyState } from '@vedomo/ui/states';
import { toast } from '@vedomo/ui/toast';
import { policyStarts, type Policies } from './policy-data.ts';
import { PolicyForm } from './policy-form.tsx';

interface PolicyDrawerProps {
  policies: Policies;
  open: boolean;
  onClose: () => void;
  /** Asks for the rules as they are now. */
  onReload: () => void;
}

/** New rules beside the page. */
export function PolicyDrawer({ policies, open, onClose, onReload }: PolicyDrawerProps) {
  const { t } = useLingui();
  const shown = open && policies.viewerCanChange;
  return (
    <Drawer
      open={shown}
      onClose={onClose}
      title={<Trans>Правила прогноза</Trans>}
      note={<Trans>Прежние правила останутся в списке изменений.</Trans>}
    >
      {!shown ? null : policyStarts(policies).length === 0 ? (
        <EmptyState title={t`Начать не с чего: учебные периоды этого года закончились`} />
      ) : (
        <PolicyForm
          policies={policies}
          onReload={onReload}
          onDone={() => {
            toast.ok({ text: t`Правила прогноза изменены.` });
            onClose();
          }}
        />
      )}
    </Drawer>
  );
}
