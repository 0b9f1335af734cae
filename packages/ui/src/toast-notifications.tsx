import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';
import type { Toast } from './toast.tsx';

/** Puts a message up; it waits for the host when that is not there yet. */
export function showNotification(color: string, { title, text, id }: Toast, autoClose: number | false): void {
  notifications.show({
    message: text,
    color,
    autoClose,
    withBorder: true,
    ...(title === undefined ? {} : { title }),
    ...(id === undefined ? {} : { id }),
  });
}

export default function NotificationsHost() {
  return <Notifications position="bottom-right" limit={3} zIndex={400} />;
}
