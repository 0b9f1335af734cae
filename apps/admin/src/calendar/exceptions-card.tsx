import { Trans, useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { EmptyState } from '@vedomo/ui/states';
import { gradesOf, type CalendarYear, type YearException } from './calendar-data.ts';
import { useCalendarWords } from './use-calendar-words.ts';
import { useSpanText } from './use-span-text.ts';

interface ExceptionsCardProps {
  year: CalendarYear;
  /** Absent for those who may only look. */
  onEdit: ((edit: string) => void) | undefined;
}

/** Vacations, days off and working Saturdays. */
export function ExceptionsCard({ year, onEdit }: ExceptionsCardProps) {
  const { t } = useLingui();
  const { kindWord, gradesWord } = useCalendarWords();
  const spanText = useSpanText();
  const taught = gradesOf(year);
  const columns: Column<YearException>[] = [
    { key: 'days', head: t`Дни`, render: spanText, width: '22%' },
    { key: 'title', head: t`Название`, rowHead: true, render: ({ title }) => title },
    { key: 'kind', head: t`Что это`, render: ({ kind }) => kindWord(kind) },
    { key: 'grades', head: t`Кого касается`, render: ({ grades }) => gradesWord(grades, taught) },
  ];
  if (onEdit)
    columns.push({
      key: 'acts',
      head: '',
      align: 'end',
      render: ({ calendarExceptionId, title }) => (
        <Button
          size="small"
          aria-label={t`Изменить: ${title}`}
          onClick={() => onEdit(`exception.${calendarExceptionId}`)}
        >
          <Trans>Изменить</Trans>
        </Button>
      ),
    });
  return (
    <Card
      title={<Trans>Каникулы, выходные и рабочие дни</Trans>}
      note={<Trans>Рабочий день отменяет и каникулы, и выходной; обычные дни недели — ниже.</Trans>}
      aside={
        onEdit ? (
          <Button onClick={() => onEdit('exception')}>
            <Trans>Добавить</Trans>
          </Button>
        ) : undefined
      }
    >
      <DataTable
        caption={t`Каникулы, выходные и рабочие дни`}
        columns={columns}
        rows={year.exceptions}
        rowKey={({ calendarExceptionId }) => calendarExceptionId}
        empty={<EmptyState title={t`Каникул и выходных ещё нет`} />}
      />
    </Card>
  );
}
