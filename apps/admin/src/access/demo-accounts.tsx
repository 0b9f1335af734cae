import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import type { InstallationQuery } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import css from './access.module.css';

interface DemoAccountsProps {
  accounts: InstallationQuery['installation']['demoAccounts'];
  standsStillAt: string | null;
  onChoose: (login: string) => void;
}

/** One click into the demo as each of its people; a real installation has no such list. */
export function DemoAccounts({ accounts, standsStillAt, onChoose }: DemoAccountsProps) {
  const { i18n } = useLingui();
  const { longDate } = useDates();
  return (
    <Card
      title={<Trans>Показательная школа</Trans>}
      note={
        standsStillAt ? (
          <Trans>Учебный год не идёт, поэтому здесь всегда {longDate(standsStillAt)}.</Trans>
        ) : (
          <Trans>Люди и оценки вымышлены. Войдите одним нажатием:</Trans>
        )
      }
    >
      <div className={css.stack}>
        {accounts.map(({ login, titleRu, titleEn }) => (
          <Button key={login} onClick={() => onChoose(login)}>
            {i18n.locale === 'en' ? titleEn : titleRu}
          </Button>
        ))}
      </div>
    </Card>
  );
}
