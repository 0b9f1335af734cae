import { useLingui } from '@lingui/react/macro';
import { Segmented } from '@vedomo/ui/family/segmented';
import { SelectField } from '@vedomo/ui/family/select-field';
import type { ViewerChildFieldsFragment } from '../../gql/light/graphql.ts';
import css from './family-diary.module.css';

/** More do not fit side by side on a phone. */
const MOST_BESIDE = 3;

interface ChildSwitchProps {
  siblings: readonly ViewerChildFieldsFragment[];
  value: string;
  onChange: (studentId: string) => void;
}

/** The children of all schools; a single one needs no switch. */
export function ChildSwitch({ siblings, value, onChange }: ChildSwitchProps) {
  const { t } = useLingui();
  const manySchools = new Set(siblings.map(({ schoolTitle }) => schoolTitle)).size > 1;
  if (siblings.length < 2) return null;
  if (siblings.length > MOST_BESIDE)
    return (
      <SelectField
        label={t`Ребёнок`}
        value={value}
        onChange={onChange}
        options={siblings.map((each) => ({
          value: each.studentId,
          label: `${shortTitle(each)}${manySchools ? ` · ${each.schoolTitle}` : ''}`,
        }))}
      />
    );
  return (
    <Segmented
      label={t`Ребёнок`}
      value={value}
      onChange={onChange}
      options={siblings.map((each) => ({
        value: each.studentId,
        label: (
          <>
            {shortTitle(each)}
            {manySchools ? <small className={css.school}>{each.schoolTitle}</small> : null}
          </>
        ),
      }))}
    />
  );
}

/** «Арина, 7А» */
export const shortTitle = ({
  givenName,
  classTitle,
}: {
  readonly givenName: string;
  readonly classTitle?: string | null;
}): string => [givenName, classTitle].filter(Boolean).join(', ');
