import { useLingui } from '@lingui/react/macro';
import { Drawer } from '@vedomo/ui/drawer';
import { toast } from '@vedomo/ui/toast';
import type { Calendar, CalendarYear } from './calendar-data.ts';
import { ChangeForm, useChangeTitle } from './change-form.tsx';
import { ChangePreview } from './change-preview.tsx';
import { CopiedContent } from './copied-content.tsx';
import { useCalendarChange } from './use-calendar-change.ts';

interface ChangeDrawerProps {
  calendar: Calendar;
  year: CalendarYear;
  /** From the address: what is being changed. */
  edit: string | undefined;
  onClose: () => void;
}

/** A change beside the page: first the form, then what it touches. */
export function ChangeDrawer({ calendar, year, edit, onClose }: ChangeDrawerProps) {
  const title = useChangeTitle();
  const open = edit !== undefined && calendar.viewerCanChange;
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={open ? title(edit) : ''}
      note={edit === 'new-year' ? undefined : year.title}
    >
      {open ? <Change key={edit} calendar={calendar} year={year} edit={edit} onClose={onClose} /> : null}
    </Drawer>
  );
}

function Change({ calendar, year, edit, onClose }: ChangeDrawerProps & { edit: string }) {
  const { t } = useLingui();
  const { asked, refusal, busy, ask, back, confirm } = useCalendarChange(() => {
    toast.ok({ text: t`Календарь изменён.` });
    onClose();
  });
  const newYear = asked?.change.newYear;
  const from = calendar.years.find(({ academicYearId }) => academicYearId === newYear?.copyFromId);
  return (
    <>
      {/* Kept while the preview is shown, so that the way back loses nothing. */}
      <div hidden={asked !== null}>
        <ChangeForm
          calendar={calendar}
          year={year}
          edit={edit}
          busy={busy}
          refusal={asked ? null : refusal}
          onAsk={(change) => void ask(change)}
        />
      </div>
      {asked ? (
        <ChangePreview
          touched={asked.touched}
          besides={newYear && from ? <CopiedContent newYear={newYear} from={from} /> : null}
          year={year}
          busy={busy}
          refusal={refusal}
          onBack={back}
          onConfirm={(reason) => void confirm(reason)}
        />
      ) : null}
    </>
  );
}
