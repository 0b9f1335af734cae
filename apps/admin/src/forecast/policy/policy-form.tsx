import { Trans, useLingui } from '@lingui/react/macro';
import { forecastTermsFaults, MARK_SCALES } from '@vedomo/domain/forecast/forecast-terms';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import { SelectField } from '@vedomo/ui/form-fields';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import {
  newestOf,
  policyStarts,
  scaleIndex,
  termsFrom,
  usualThresholds,
  type Policies,
} from './policy-data.ts';
import { PolicyCounts } from './policy-counts.tsx';
import { missingIn, type PolicyDraft, termsOf } from './policy-draft.ts';
import { PolicyMeaning } from './policy-meaning.tsx';
import { PolicyStartField } from './policy-start-field.tsx';
import { PolicyThresholds } from './policy-thresholds.tsx';
import css from './policy.module.css';
import { usePolicyChange } from './use-policy-change.ts';
import { usePolicyRefusalText } from './use-policy-refusal-text.ts';
import { usePolicyWords } from './use-policy-words.ts';

interface PolicyFormProps {
  policies: Policies;
  onDone: () => void;
  onReload: () => void;
}

/** New rules of the forecast, what they will mean, and from which period. */
export function PolicyForm({ policies, onDone, onReload }: PolicyFormProps) {
  const { t } = useLingui();
  const words = usePolicyWords();
  const refusalText = usePolicyRefusalText();
  const { refusal, busy, forget, save } = usePolicyChange(policies, onDone, onReload);
  const starts = policyStarts(policies);
  const [startsOn, setStartsOn] = useState(
    (starts.findLast(({ running }) => running) ?? starts[0])?.startsOn ?? '',
  );
  const [changed, setChanged] = useState<PolicyDraft | null>(null);
  const [tries, setTries] = useState(0);
  const [openedWith, setOpenedWith] = useState(newestOf(policies));
  const form = useRef<HTMLFormElement>(null);
  const draft: PolicyDraft = changed ?? termsFrom(policies, startsOn);
  const terms = termsOf(draft);
  const missing = missingIn(draft);
  const faults = terms ? forecastTermsFaults(terms) : [];
  const faulty = missing.length > 0 || faults.length > 0;

  // Whoever cannot go on is led to the first field that has to be mended.
  useEffect(() => {
    if (tries > 0 || refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, refusal]);

  function change(given: Partial<PolicyDraft>) {
    forget();
    setChanged({ ...draft, ...given });
  }
  function errorOf(field: string): string | undefined {
    if (tries > 0 && missing.includes(field)) return t`Заполните это поле.`;
    const fault = tries > 0 ? faults.find((each) => each.field === field) : undefined;
    return (
      (fault && refusalText(fault.refused, { field, scale: draft.scale })) ??
      (refusal?.field === field ? refusal.text : undefined)
    );
  }
  function takeNewest() {
    // The answer may still be on its way.
    if (newestOf(policies) === openedWith) return onReload();
    setOpenedWith(newestOf(policies));
    setChanged(null);
    setTries(0);
    forget();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setTries(tries + 1);
    if (terms && !faulty) void save({ openedWith, startsOn, ...terms });
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className={css.fields}>
      <PolicyStartField
        starts={starts}
        value={startsOn}
        onChange={(chosen) => {
          forget();
          setStartsOn(chosen);
        }}
        error={errorOf('startsOn')}
      />
      <PolicyCounts draft={draft} onChange={change} errorOf={errorOf} />
      <SelectField
        label={t`Шкала отметок`}
        hint={t`Сменить шкалу можно, пока в периоде нет отметок.`}
        searchable={false}
        allowDeselect={false}
        data={MARK_SCALES.map((scale, at) => ({ value: `${at}`, label: words.scale(scale) }))}
        value={`${scaleIndex(draft.scale)}`}
        onChange={(chosen) => {
          const scale = MARK_SCALES[Number(chosen)];
          if (!scale) return;
          const usual = usualThresholds(scale);
          change({ scale, finalFrom: usual, yearFinalFrom: usual });
        }}
        error={errorOf('scale')}
      />
      <PolicyThresholds
        legend={<Trans>С какого среднего балла ставят итоговую</Trans>}
        row="finalFrom"
        draft={draft}
        onChange={change}
        errorOf={errorOf}
      />
      <PolicyThresholds
        legend={<Trans>Итоговая за год по среднему отметок за периоды</Trans>}
        row="yearFinalFrom"
        draft={draft}
        onChange={change}
        errorOf={errorOf}
      />
      {terms && !faulty ? <PolicyMeaning policies={policies} startsOn={startsOn} terms={terms} /> : null}
      {refusal && !refusal.field ? (
        <Notice
          tone="bad"
          live
          action={
            refusal.outdated ? (
              <Button size="small" onClick={takeNewest}>
                <Trans>Показать новые правила</Trans>
              </Button>
            ) : undefined
          }
        >
          {refusal.text}
        </Notice>
      ) : null}
      <div className={css.buttons}>
        <Button type="submit" kind="primary" busy={busy}>
          <Trans>Сохранить правила</Trans>
        </Button>
      </div>
    </form>
  );
}
