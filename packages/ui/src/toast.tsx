import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';

export interface Toast {
  title?: string | undefined;
  text: string;
  /** Replaces an earlier toast of the same id. */
  id?: string | undefined;
}

const READING_TIME = 6000;

function show(color: string, { title, text, id }: Toast, autoClose: number | false) {
  notifications.show({
    message: text,
    color,
    autoClose,
    withBorder: true,
    ...(title === undefined ? {} : { title }),
    ...(id === undefined ? {} : { id }),
  });
}

/**
 * A passing message about what the person has just done. A legal act gets a receipt on the page instead,
 * and an error of a form stands at its field. What went wrong stays until it is closed.
 */
export const toast = {
  ok: (message: Toast) => show('ok', message, READING_TIME),
  warn: (message: Toast) => show('warn', message, false),
  bad: (message: Toast) => show('bad', message, false),
};

/** Put it once, in the shell. */
export function ToastHost() {
  return <Notifications position="bottom-right" limit={3} zIndex={400} />;
}
