import { useLingui } from '@lingui/react/macro';
import { MultiSelectField } from '@vedomo/ui/form-fields';
import { gradeName } from './grade-ranges.ts';

interface GradesFieldProps {
  taught: readonly string[];
  value: readonly string[];
  onChange: (grades: string[]) => void;
  /** What no choice means, where it means something. */
  whenEmpty?: string | undefined;
  error: string | undefined;
}

/** The grades that something concerns. */
export function GradesField({ taught, value, onChange, whenEmpty, error }: GradesFieldProps) {
  const { t } = useLingui();
  return (
    <MultiSelectField
      label={t`Параллели`}
      hint={whenEmpty}
      data={taught.map((grade) => ({ value: grade, label: gradeName(grade) }))}
      value={[...value]}
      onChange={onChange}
      error={error}
    />
  );
}
