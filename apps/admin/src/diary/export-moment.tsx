import { useLingui } from '@lingui/react/macro';
import { DateField } from '@vedomo/ui/date-field';
import { TextField } from '@vedomo/ui/form-fields';
import { Temporal } from 'temporal-polyfill';
import css from './acknowledgement-import.module.css';

interface ExportMomentProps {
  /** ISO instant. */
  asOf: string;
  timeZone: string;
  onChange: (asOf: string) => void;
  /** Whether what is typed is no date; the moment from before still holds then. */
  onWrong: (wrong: boolean) => void;
}

/** When the other system made the export, on the school's clock: nothing in it can be later. */
export function ExportMoment({ asOf, timeZone, onChange, onWrong }: ExportMomentProps) {
  const { t } = useLingui();
  const wall = Temporal.Instant.from(asOf).toZonedDateTimeISO(timeZone);
  const date = wall.toPlainDate().toString();
  const time = wall.toPlainTime().toString({ smallestUnit: 'minute' });
  const give = (day: string, hour: string) => {
    if (/^\d{2}:\d{2}/.test(hour))
      onChange(
        Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(timeZone).toInstant().toString(),
      );
  };
  return (
    <div className={css.moment}>
      <DateField
        label={t`Выгрузка сделана`}
        required
        value={date}
        onChange={(day) => day && give(day, time)}
        onWrong={onWrong}
      />
      <TextField
        label={t`Время`}
        type="time"
        value={time}
        onChange={(event) => give(date, event.currentTarget.value)}
      />
    </div>
  );
}
