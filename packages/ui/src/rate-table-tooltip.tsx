import { type RefObject, useEffect, useState } from 'react';
import css from './rate-table.module.css';

interface Tip {
  words: string;
  x: number;
  y: number;
}

/**
 * One tooltip for the whole table: follows the pointer and the focus from cell to cell. Hidden from
 * assistive technology, because each cell says the same in its name.
 */
export function RateTableTooltip({ table }: { table: RefObject<HTMLTableElement | null> }) {
  const [tip, setTip] = useState<Tip | null>(null);

  useEffect(() => {
    const host = table.current;
    if (!host) return undefined;
    const leaving = new AbortController();
    const options = { signal: leaving.signal };

    function show(event: Event) {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-words]') : null;
      const words = cell?.dataset['words'];
      if (!cell || words === undefined) return setTip(null);
      const box = cell.getBoundingClientRect();
      const x = Math.min(Math.max(box.left + box.width / 2, 150), window.innerWidth - 150);
      return setTip({ words, x, y: box.top });
    }
    const hide = () => setTip(null);

    host.addEventListener('pointerover', show, options);
    host.addEventListener('pointerleave', hide, options);
    host.addEventListener('focusin', show, options);
    host.addEventListener('focusout', hide, options);
    window.addEventListener('scroll', hide, { ...options, capture: true, passive: true });
    window.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), options);
    return () => leaving.abort();
  }, [table]);

  if (!tip) return null;
  return (
    <div className={css.tooltip} style={{ left: tip.x, top: tip.y }} aria-hidden="true">
      {tip.words}
    </div>
  );
}
