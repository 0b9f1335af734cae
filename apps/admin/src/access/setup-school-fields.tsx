import { Trans } from '@lingui/react/macro';
import { Card } from '@vedomo/ui/family/card';
import { DateField } from '@vedomo/ui/family/date-field';
import { SelectField } from '@vedomo/ui/family/select-field';
import { TextField } from '@vedomo/ui/family/text-field';
import css from './access.module.css';
import { fieldId } from './join-draft.ts';
import type { SetupDraft } from './setup-draft.ts';
import { useTimeZones } from './time-zones.ts';

interface SetupSchoolFieldsProps {
  draft: SetupDraft;
  onChange: (changed: Partial<SetupDraft>) => void;
  errorOf: (field: string) => string | undefined;
}

export function SetupSchoolFields({ draft, onChange, errorOf }: SetupSchoolFieldsProps) {
  const zones = useTimeZones();
  const { title, code, timeZone, startsOn, endsOn } = draft;
  const address = `${location.host}/join/${code}`;
  return (
    <Card title={<Trans>Школа</Trans>}>
      <div className={css.stack}>
        <TextField
          id={fieldId('title')}
          label={<Trans>Название</Trans>}
          hint={<Trans>Коротко, как его знают семьи: «Школа № 12».</Trans>}
          autoComplete="organization"
          maxLength={200}
          required
          value={title}
          onChange={(typed) => onChange({ title: typed })}
          error={errorOf('title')}
        />
        <TextField
          id={fieldId('code')}
          label={<Trans>Код в адресах</Trans>}
          hint={<Trans>Печатается на приглашениях: {address}. Потом его не изменить.</Trans>}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={32}
          required
          value={code}
          onChange={(typed) => onChange({ code: typed, codeTyped: typed !== '' })}
          error={errorOf('code')}
        />
        <SelectField
          id={fieldId('timeZone')}
          label={<Trans>Часовой пояс</Trans>}
          hint={<Trans>По нему начинаются и заканчиваются учебные недели.</Trans>}
          options={zones}
          value={timeZone}
          onChange={(chosen) => onChange({ timeZone: chosen })}
          error={errorOf('timeZone')}
        />
        <div className={css.pair}>
          <DateField
            id={fieldId('academicYear')}
            label={<Trans>Учебный год с</Trans>}
            required
            value={startsOn}
            onChange={(date) => onChange({ startsOn: date })}
            error={errorOf('academicYear')}
          />
          <DateField
            label={<Trans>по</Trans>}
            required
            value={endsOn}
            onChange={(date) => onChange({ endsOn: date })}
          />
        </div>
      </div>
    </Card>
  );
}
