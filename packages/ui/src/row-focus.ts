import { type KeyboardEvent, type RefObject, useEffect } from 'react';

const rowSelector = 'tbody tr[data-row]';

/** What the keys do with the row they are pressed on. Keys are physical: `R` is «К» on a Russian layout. */
export interface RowKeys {
  onSpace: (rowKey: string) => void;
  onEnter?: ((rowKey: string) => void) | undefined;
  shortcuts?: Readonly<Record<string, (rowKey: string) => void>> | undefined;
}

function focusRow(table: HTMLTableElement, row: HTMLElement | undefined) {
  if (!row) return;
  for (const other of table.querySelectorAll<HTMLElement>(`${rowSelector}[tabindex="0"]`))
    other.tabIndex = -1;
  row.tabIndex = 0;
  row.focus();
}

/** One tab stop for the rows of a table; arrows, Home and End move it. */
export function useRowFocus(table: RefObject<HTMLTableElement | null>, enabled: boolean, keys: RowKeys) {
  useEffect(() => {
    const host = table.current;
    if (!host || !enabled || host.querySelector(`${rowSelector}[tabindex="0"]`)) return;
    const first = host.querySelector<HTMLElement>(rowSelector);
    if (first) first.tabIndex = 0;
  });

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const host = event.currentTarget;
    const row = event.target;
    // Only on the row itself: inside a field or on a button the keys keep their own meaning.
    if (!(row instanceof HTMLTableRowElement) || row.dataset['row'] === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...host.querySelectorAll<HTMLElement>(rowSelector)];
    const at = rows.indexOf(row);
    const shortcut = keys.shortcuts?.[event.code.replace(/^Key|^Digit/, '')];
    if (event.key === 'ArrowDown') focusRow(host, rows[at + 1]);
    else if (event.key === 'ArrowUp') focusRow(host, rows[at - 1]);
    else if (event.key === 'Home') focusRow(host, rows[0]);
    else if (event.key === 'End') focusRow(host, rows.at(-1));
    else if (event.key === ' ') keys.onSpace(row.dataset['row']);
    else if (event.key === 'Enter' && keys.onEnter) keys.onEnter(row.dataset['row']);
    else if (shortcut) shortcut(row.dataset['row']);
    else return;
    event.preventDefault();
  }

  return enabled ? { onKeyDown } : {};
}
