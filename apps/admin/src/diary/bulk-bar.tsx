import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import css from './class-week.module.css';

interface BulkBarProps {
  count: number;
  onRecord: () => void;
  onClear: () => void;
}

/** What can be done with the selected rows; stays in view while the list scrolls. */
export function BulkBar({ count, onRecord, onClear }: BulkBarProps) {
  return (
    <div className={css.bulk} role="status">
      <p>
        <Plural
          value={count}
          one="Выбран # ученик"
          few="Выбраны # ученика"
          many="Выбрано # учеников"
          other="Выбрано # ученика"
        />
      </p>
      <Button kind="quiet" onClick={onClear}>
        <Trans>Снять выбор</Trans>
      </Button>
      <Button kind="primary" onClick={onRecord}>
        <Trans>Записать корешки</Trans>
      </Button>
    </div>
  );
}
