import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@vedomo/ui/family/notice';
import { useEffect, useId, useRef, useState } from 'react';
import { useMutation } from 'urql';
import {
  SignOutDocument,
  SignOutEverywhereDocument,
  type ViewerFieldsFragment,
} from '../../gql/light/graphql.ts';
import { chooseLanguage, currentLanguage } from '../../lib/language.ts';
import { chooseMembership } from '../../lib/membership.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import css from './account-menu.module.css';

interface AccountMenuProps {
  viewer: ViewerFieldsFragment;
  onWork: (membershipId: string) => void;
}

/** The person signed in: work in the school, another child's code, language, leaving. */
export function AccountMenu({ viewer, onWork }: AccountMenuProps) {
  const { t } = useLingui();
  const refusalText = useRefusalText();
  const panel = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [out, signOut] = useMutation(SignOutDocument);
  const [everywhere, signOutEverywhere] = useMutation(SignOutEverywhereDocument);
  const error = out.error ?? everywhere.error;
  const other = currentLanguage() === 'ru' ? 'en' : 'ru';
  const work = viewer.memberships.filter(({ role }) => role !== 'GUARDIAN' && role !== 'STUDENT');

  useEffect(() => {
    if (!open) return;
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      box.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  async function leave(mutate: (variables: Record<string, never>) => Promise<{ error?: unknown }>) {
    const { error: failed } = await mutate({});
    if (failed) return;
    chooseMembership(null);
    location.assign('/sign-in');
  }

  return (
    <div ref={box} className={css.box}>
      <button
        type="button"
        className={css.name}
        aria-expanded={open}
        aria-controls={panel}
        aria-label={t`Вы вошли как ${viewer.displayName}`}
        onClick={() => setOpen(!open)}
      >
        <span className={css.text}>{viewer.displayName}</span>
        <span aria-hidden="true">▾</span>
      </button>
      <ul id={panel} className={css.panel} hidden={!open}>
        {work.map(({ membershipId, schoolTitle }) => (
          <li key={membershipId}>
            <button type="button" onClick={() => onWork(membershipId)}>
              <Trans>Перейти к работе</Trans>
              <small>{schoolTitle}</small>
            </button>
          </li>
        ))}
        {viewer.memberships.some(({ role }) => role === 'GUARDIAN') ? (
          <li>
            <a href="/join">
              <Trans>Добавить ребёнка по коду</Trans>
            </a>
          </li>
        ) : null}
        <li>
          <button type="button" lang={other} onClick={() => chooseLanguage(other)}>
            {other === 'en' ? 'English' : 'Русский'}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void leave(signOut)}>
            <Trans>Выйти</Trans>
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void leave(signOutEverywhere)}>
            <Trans>Выйти на всех устройствах</Trans>
          </button>
        </li>
        {error ? (
          <li>
            <Notice tone="bad" live>
              {refusalText(error)}
            </Notice>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
