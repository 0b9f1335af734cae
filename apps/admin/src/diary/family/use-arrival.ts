import { useEffect, useRef } from 'react';

/**
 * Brings eyes and keyboard to the schedule of a week that was chosen far below it, once that schedule is there.
 * @param wished the Monday of the address @param shown the Monday of the schedule on the page
 */
export function useArrival(wished: string | null, shown: string | undefined) {
  const heading = useRef<HTMLSpanElement>(null);
  const sought = useRef<string | null>(null);
  useEffect(() => {
    // Whoever has gone elsewhere meanwhile is not called back.
    if (sought.current !== wished) sought.current = null;
    if (sought.current === null || sought.current !== shown || !heading.current) return;
    sought.current = null;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    heading.current.focus({ preventScroll: true });
    heading.current.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  });
  const seek = (monday: string) => {
    sought.current = monday;
  };
  return { heading, seek };
}
