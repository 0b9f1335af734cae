import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import { Segmented } from '@vedomo/ui/family/segmented';
import { TextAreaField } from '@vedomo/ui/form-fields';
import { ErrorState, LoadingState } from '@vedomo/ui/states';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { CorrectableStudentDocument } from '../gql/graphql.ts';
import { CorrectionPreview } from './correction-preview.tsx';
import css from './correction.module.css';
import { LateEnrolmentFields } from './late-enrolment-fields.tsx';
import { LateExemptionFields } from './late-exemption-fields.tsx';
import { LatePaperFields } from './late-paper-fields.tsx';
import { useCorrection, type LateFact } from './use-correction.ts';

export interface CorrectionFormProps {
  studentId: string;
  /** The Monday of the week that gave occasion. */
  week: string;
  /** The school's date today. */
  today: string;
  onDone: () => void;
  onCancel: () => void;
}

type Kind = 'PAPER' | 'EXEMPTION' | 'ENROLMENT';

/** Puts right what a closed week was counted without: what was forgotten, what it changes, and why. */
export function CorrectionForm({ studentId, week, today, onDone, onCancel }: CorrectionFormProps) {
  const { t } = useLingui();
  const [{ data, error, fetching }, again] = useQuery({
    query: CorrectableStudentDocument,
    variables: { studentId },
  });
  const correction = useCorrection(studentId, onDone);
  const { asked, refusal, busy } = correction;
  const [kind, setKind] = useState<Kind>('PAPER');
  const [fact, setFact] = useState<LateFact | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const student = data?.correctableStudent;

  if (error && !student)
    return <ErrorState onRetry={() => again({ requestPolicy: 'network-only' })} retrying={fetching} />;
  if (!student) return <LoadingState blocks={[44, 44, 44]} />;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (fact && reason.trim() !== '' && !busy) void correction.ask(fact, reason.trim());
  }

  const fields = {
    student,
    week,
    today,
    tried,
    errorOf: (field: string) => (refusal?.field === field ? refusal.text : undefined),
    onChange: setFact,
  };
  return (
    <>
      <form onSubmit={submit} noValidate className={css.fields} hidden={asked !== null}>
        <Segmented<Kind>
          label={t`Что исправить`}
          options={[
            { value: 'PAPER', label: t`Забытый ответ` },
            { value: 'EXEMPTION', label: t`Освобождение` },
            { value: 'ENROLMENT', label: t`Даты в классе` },
          ]}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            setFact(null);
            setTried(false);
          }}
        />
        {kind === 'PAPER' ? <LatePaperFields {...fields} /> : null}
        {kind === 'EXEMPTION' ? <LateExemptionFields {...fields} /> : null}
        {kind === 'ENROLMENT' ? <LateEnrolmentFields {...fields} /> : null}
        <TextAreaField
          label={t`Причина исправления`}
          hint={t`Сохранится вместе с вашим именем и прежним состоянием недели.`}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && reason.trim() === '' ? t`Напишите причину` : fields.errorOf('reason')}
        />
        {refusal && !asked ? (
          <Notice tone="bad" live>
            {refusal.text}
          </Notice>
        ) : null}
        <div className={css.buttons}>
          <Button onClick={onCancel} disabled={busy}>
            <Trans>Отмена</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={busy}>
            <Trans>Что изменится</Trans>
          </Button>
        </div>
      </form>
      {asked ? (
        <CorrectionPreview
          weeks={asked.weeks}
          busy={busy}
          refusal={refusal?.text ?? null}
          onBack={correction.back}
          onConfirm={() => void correction.confirm()}
        />
      ) : null}
    </>
  );
}
