import { type KeyboardEvent, type RefObject, useEffect } from 'react';

type Step = readonly [rows: number, cells: number];

const steps: Record<string, Step> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const target = 'a[tabindex], button[tabindex]';

function neighbour(table: HTMLTableElement, from: HTMLTableCellElement, [down, right]: Step) {
  const row = from.parentElement as HTMLTableRowElement;
  let rowIndex = row.rowIndex;
  let cellIndex = from.cellIndex;
  for (;;) {
    rowIndex += down;
    cellIndex += right;
    const cell = table.rows[rowIndex]?.cells[cellIndex];
    if (!table.rows[rowIndex] || (right !== 0 && !cell)) return null;
    // Headings, holidays and group rows are stepped over.
    const found = cell?.querySelector<HTMLElement>(target);
    if (found) return found;
  }
}

function makeReachable(table: HTMLTableElement, cell: HTMLElement) {
  for (const other of table.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1;
  cell.tabIndex = 0;
}

/**
 * One tab stop for the whole table; arrows move from cell to cell. The tab stop is moved in the document
 * itself, because 1,440 cells would otherwise render for one key press.
 */
export function useCellFocus(table: RefObject<HTMLTableElement | null>) {
  useEffect(() => {
    const host = table.current;
    if (!host || host.querySelector('tbody [tabindex="0"]')) return;
    const first =
      host.querySelector<HTMLElement>('[aria-current="true"]') ?? host.querySelector<HTMLElement>(target);
    if (first) first.tabIndex = 0;
  });

  return {
    onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
      const step = steps[event.key];
      const cell = event.target instanceof Element ? event.target.closest('td') : null;
      if (!step || !cell || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const next = neighbour(event.currentTarget, cell, step);
      if (!next) return;
      makeReachable(event.currentTarget, next);
      next.focus();
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}
