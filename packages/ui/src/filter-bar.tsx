import { type ReactNode, useId } from 'react';
import { Button } from './family/button.tsx';
import css from './filter-bar.module.css';
import { type Labels, useLabels } from './locale.tsx';

export interface FilterOption {
  value: string;
  label: string;
}

export type FilterDefinition =
  | { kind: 'choice'; key: string; label: string; all: string; options: readonly FilterOption[] }
  | { kind: 'search'; key: string; label: string }
  | { kind: 'switch'; key: string; label: string };

/** Absent: the filter is off. A switch that is on has the value `1`. */
export type FilterValues = Readonly<Record<string, string | undefined>>;

export interface FilterBarLabels {
  group: string;
  reset: string;
}

const filterBarLabels: Labels<FilterBarLabels> = {
  ru: { group: 'Отбор', reset: 'Сбросить отбор' },
  en: { group: 'Filters', reset: 'Reset filters' },
};

export interface FilterBarProps {
  filters: readonly FilterDefinition[];
  /** From the address. */
  values: FilterValues;
  /** The changed values only; `undefined` takes a filter off. */
  onChange: (changed: FilterValues) => void;
  /** How many are left: «Показано 12 из 668». Read aloud when it changes. */
  result?: ReactNode;
  labels?: Partial<FilterBarLabels> | undefined;
}

/** What the list below is narrowed to. Values in, changes out; the address keeps them. */
export function FilterBar({ filters, values, onChange, result, labels }: FilterBarProps) {
  const words = useLabels(filterBarLabels, labels);
  const prefix = useId();
  const active = filters.filter(({ key }) => values[key]);

  function control(filter: FilterDefinition) {
    const id = `${prefix}-${filter.key}`;
    const value = values[filter.key] ?? '';
    const change = (next: string) => onChange({ [filter.key]: next === '' ? undefined : next });
    if (filter.kind === 'search') {
      return (
        <input
          key={filter.key}
          type="search"
          className={css.search}
          aria-label={filter.label}
          placeholder={filter.label}
          value={value}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    }
    if (filter.kind === 'switch') {
      return (
        <label key={filter.key} className={css.switch} htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={value !== ''}
            onChange={(event) => change(event.currentTarget.checked ? '1' : '')}
          />
          {filter.label}
        </label>
      );
    }
    return (
      <select
        key={filter.key}
        className={css.choice}
        aria-label={filter.label}
        data-active={value === '' ? undefined : true}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      >
        <option value="">{filter.all}</option>
        {filter.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }

  return (
    <div className={css.bar} role="group" aria-label={words.group}>
      {filters.map(control)}
      {active.length > 0 ? (
        <Button
          kind="quiet"
          onClick={() => onChange(Object.fromEntries(active.map(({ key }) => [key, undefined])))}
        >
          {words.reset}
        </Button>
      ) : null}
      {result === undefined ? null : (
        <p className={css.result} role="status">
          {result}
        </p>
      )}
    </div>
  );
}
