import { useEffect, useRef } from 'react';

/**
 * A place that takes the focus with each thing that has happened: the button that was pressed is gone with its row,
 * its dialog or its drawer.
 * @param happened another object for another thing
 */
export function useTakenFocus(happened: object) {
  const place = useRef<HTMLDivElement>(null);
  const seen = useRef<object | null>(null);
  useEffect(() => {
    if (seen.current !== happened) place.current?.focus();
    seen.current = happened;
  }, [happened]);
  return place;
}
