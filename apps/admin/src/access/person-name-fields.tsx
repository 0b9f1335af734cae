import { Trans, useLingui } from '@lingui/react/macro';
import { TextField } from '@vedomo/ui/family/text-field';
import css from './access.module.css';
import { fieldId } from './join-draft.ts';

interface PersonName {
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string;
}

interface PersonNameFieldsProps {
  name: PersonName;
  onChange: (changed: Partial<PersonName>) => void;
  errorOf: (field: string) => string | undefined;
}

/** Family name, given name, patronymic: the browser fills them in where it knows them. */
export function PersonNameFields({ name, onChange, errorOf }: PersonNameFieldsProps) {
  const { t } = useLingui();
  return (
    <div className={css.stack}>
      <TextField
        id={fieldId('familyName')}
        label={<Trans>Фамилия</Trans>}
        autoComplete="family-name"
        maxLength={100}
        required
        value={name.familyName}
        onChange={(familyName) => onChange({ familyName })}
        error={errorOf('familyName')}
      />
      <TextField
        id={fieldId('givenName')}
        label={<Trans>Имя</Trans>}
        autoComplete="given-name"
        maxLength={100}
        required
        value={name.givenName}
        onChange={(givenName) => onChange({ givenName })}
        error={errorOf('givenName')}
      />
      <TextField
        id={fieldId('middleName')}
        label={<Trans>Отчество</Trans>}
        optionalText={t`если есть`}
        autoComplete="additional-name"
        maxLength={100}
        value={name.middleName}
        onChange={(middleName) => onChange({ middleName })}
      />
    </div>
  );
}
