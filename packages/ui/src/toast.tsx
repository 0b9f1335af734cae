import { lazy, Suspense, useEffect, useState } from 'react';

export interface Toast {
  title?: string | undefined;
  text: string;
  /** Replaces an earlier toast of the same id. */
  id?: string | undefined;
}

const READING_TIME = 6000;
// Most pages never say anything: what it takes comes with the first message.
const NotificationsHost = lazy(() => import('./toast-notifications.tsx'));
const hosts = new Set<() => void>();

async function show(color: string, message: Toast, autoClose: number | false): Promise<void> {
  const { showNotification } = await import('./toast-notifications.tsx');
  showNotification(color, message, autoClose);
  for (const wake of hosts) wake();
}

/**
 * A passing message about what the person has just done. A legal act gets a receipt on the page instead,
 * and an error of a form stands at its field. What went wrong stays until it is closed.
 */
export const toast = {
  ok: (message: Toast) => void show('ok', message, READING_TIME),
  warn: (message: Toast) => void show('warn', message, false),
  bad: (message: Toast) => void show('bad', message, false),
};

/** Put it once, in the shell. */
export function ToastHost() {
  const [needed, setNeeded] = useState(false);
  useEffect(() => {
    const wake = () => setNeeded(true);
    hosts.add(wake);
    return () => void hosts.delete(wake);
  }, []);
  if (!needed) return null;
  return (
    <Suspense fallback={null}>
      <NotificationsHost />
    </Suspense>
  );
}
