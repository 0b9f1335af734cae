import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@vedomo/ui/confirm-act';
import css from './staff.module.css';
import { hasAccount, type Seat, sheetsFor } from './seats.ts';

interface PrintInvitationsDialogProps {
  seats: readonly Seat[];
  busy: boolean;
  error: string | null;
  onPrint: () => void;
  onCancel: () => void;
}

/** What printing does, before it is done: old codes die, and the new ones are on this paper only. */
export function PrintInvitationsDialog({
  seats,
  busy,
  error,
  onPrint,
  onCancel,
}: PrintInvitationsDialogProps) {
  const { t } = useLingui();
  const count = seats.length;
  const sheets = sheetsFor(count);
  const dying = seats.filter(({ state }) => state === 'INVITED').length;
  const joined = seats.filter(hasAccount).length;
  return (
    <ConfirmAct
      open
      title={t`${plural(count, { one: 'Напечатать # приглашение', few: 'Напечатать # приглашения', many: 'Напечатать # приглашений', other: 'Напечатать # приглашения' })}`}
      confirmText={t`Напечатать`}
      busy={busy}
      error={error}
      onConfirm={onPrint}
      onCancel={onCancel}
    >
      <div className={css.lines}>
        <p>
          <Plural
            value={sheets}
            one="Получится файл PDF, # лист А4 с линиями разреза."
            few="Получится файл PDF, # листа А4 с линиями разреза."
            many="Получится файл PDF, # листов А4 с линиями разреза."
            other="Получится файл PDF, # листа А4 с линиями разреза."
          />
        </p>
        {dying > 0 ? (
          <p>
            <Plural
              value={dying}
              one="# выданный раньше код перестанет работать."
              few="# выданных раньше кода перестанут работать."
              many="# выданных раньше кодов перестанут работать."
              other="# выданных раньше кода перестанут работать."
            />
          </p>
        ) : null}
        {joined > 0 ? (
          <p>
            <Plural
              value={joined}
              one="У # из выбранных вход уже есть: он останется, по новому коду можно завести второй."
              few="У # из выбранных вход уже есть: он останется, по новому коду можно завести второй."
              many="У # из выбранных вход уже есть: он останется, по новому коду можно завести второй."
              other="У # из выбранных вход уже есть: он останется, по новому коду можно завести второй."
            />
          </p>
        ) : null}
        <p>
          <Trans>
            Коды действуют 30 дней и есть только в этом файле. Если листок потеряется, напечатайте новый:
            старый перестанет работать.
          </Trans>
        </p>
      </div>
    </ConfirmAct>
  );
}
