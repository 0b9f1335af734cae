import { useLingui } from '@lingui/react/macro';
import { Menu } from '@vedomo/ui/menu';
import { useMutation } from 'urql';
import { SignOutDocument, SignOutEverywhereDocument } from '../gql/graphql.ts';
import { chooseLanguage, currentLanguage } from '../lib/language.ts';
import { chooseMembership } from '../lib/membership.ts';

/** The person signed in: language and leaving. */
export function AccountMenu({ displayName }: { displayName: string }) {
  const { t } = useLingui();
  const [, signOut] = useMutation(SignOutDocument);
  const [, signOutEverywhere] = useMutation(SignOutEverywhereDocument);
  const other = currentLanguage() === 'ru' ? 'en' : 'ru';

  async function leave(mutate: (variables: Record<string, never>) => Promise<{ error?: unknown }>) {
    const { error } = await mutate({});
    if (error) return;
    chooseMembership(null);
    location.assign('/sign-in');
  }

  return (
    <Menu
      kind="quiet"
      label={displayName}
      name={t`Вы вошли как ${displayName}`}
      items={[
        {
          key: 'language',
          label: other === 'en' ? 'English' : 'Русский',
          onSelect: () => chooseLanguage(other),
        },
        { key: 'out', label: t`Выйти`, onSelect: () => void leave(signOut) },
        {
          key: 'everywhere',
          label: t`Выйти на всех устройствах`,
          danger: true,
          onSelect: () => void leave(signOutEverywhere),
        },
      ]}
    />
  );
}
