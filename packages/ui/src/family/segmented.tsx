import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classNames } from '../class-names.ts';
import css from './segmented.module.css';

export interface SegmentedOption<Value extends string> {
  value: Value;
  label: ReactNode;
}

export interface SegmentedProps<Value extends string> {
  /** What is being chosen; read aloud, not shown. */
  label: string;
  options: readonly SegmentedOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /**
   * `tabs` when each option shows a panel: give the panel `role="tabpanel"`, the id
   * `${panelId}` and `aria-labelledby={segmentId(panelId, value)}`. Without it: a radio group.
   */
  panelId?: string | undefined;
  className?: string | undefined;
}

/** The id of the tab that shows the panel. */
export function segmentId(panelId: string, value: string): string {
  return `${panelId}-tab-${value}`;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One of a few, side by side. The arrows, Home and End move the choice; one tab stop. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onChange, panelId, className } = props;
  const group = useRef<HTMLDivElement>(null);
  const tabs = panelId !== undefined;

  function choose(index: number) {
    const option = options[index];
    if (!option) return;
    onChange(option.value);
    group.current?.querySelectorAll('button')[index]?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const at = options.findIndex((option) => option.value === value);
    const step = steps[event.key];
    if (step !== undefined) choose((at + step + options.length) % options.length);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(options.length - 1);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={group}
      role={tabs ? 'tablist' : 'radiogroup'}
      aria-label={label}
      className={classNames(css.group, className)}
    >
      {options.map((option, index) => {
        const on = option.value === value;
        const reachable = on || (index === 0 && !options.some((other) => other.value === value));
        return (
          <button
            key={option.value}
            type="button"
            role={tabs ? 'tab' : 'radio'}
            {...(tabs
              ? { id: segmentId(panelId, option.value), 'aria-selected': on, 'aria-controls': panelId }
              : { 'aria-checked': on })}
            tabIndex={reachable ? 0 : -1}
            className={classNames(css.option, on && css.on)}
            onClick={() => onChange(option.value)}
            onKeyDown={onKeyDown}
          >
            {option.label}
          </button>
        );
      })}
    </div>
  );
}
