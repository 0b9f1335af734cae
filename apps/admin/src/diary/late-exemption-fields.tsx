import { useLingui } from '@lingui/react/macro';
import { DateField } from '@vedomo/ui/date-field';
import { TextField } from '@vedomo/ui/form-fields';
import { useEffect, useState } from 'react';
import css from './correction.module.css';
import type { LateFactFieldsProps } from './use-correction.ts';

/** An order that frees from the acknowledgement and came after the week was closed. */
export function LateExemptionFields({ week, today, tried, errorOf, onChange }: LateFactFieldsProps) {
  const { t } = useLingui();
  const [orderNumber, setOrderNumber] = useState('');
  const [orderDate, setOrderDate] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState<string | null>(week);
  const [endsOn, setEndsOn] = useState<string | null>(null);
  useEffect(() => {
    onChange(
      orderNumber.trim() && orderDate && startsOn && endsOn
        ? { exemption: { orderNumber: orderNumber.trim(), orderDate, startsOn, endsOn } }
        : null,
    );
  }, [onChange, orderNumber, orderDate, startsOn, endsOn]);
  const missing = (value: string | null) => (tried && !value ? t`Заполните это поле` : undefined);
  return (
    <>
      <div className={css.pair}>
        <TextField
          label={t`Номер приказа`}
          maxLength={50}
          value={orderNumber}
          onChange={(event) => setOrderNumber(event.currentTarget.value)}
          error={errorOf('orderNumber') ?? missing(orderNumber.trim())}
        />
        <DateField
          label={t`Дата приказа`}
          required
          maxDate={today}
          value={orderDate}
          onChange={setOrderDate}
          error={errorOf('orderDate') ?? missing(orderDate)}
        />
      </div>
      <div className={css.pair}>
        <DateField
          label={t`Освобождён с`}
          required
          value={startsOn}
          onChange={setStartsOn}
          error={errorOf('startsOn') ?? missing(startsOn)}
        />
        <DateField
          label={t`По`}
          required
          value={endsOn}
          onChange={setEndsOn}
          error={errorOf('endsOn') ?? missing(endsOn)}
        />
      </div>
    </>
  );
}
