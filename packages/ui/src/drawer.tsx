import { Drawer as MantineDrawer } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './drawer.module.css';
import { useFocusBack } from './focus-back.ts';
import { useLocale } from './locale.tsx';

export interface DrawerProps {
  /** Belongs in the address, so that a link opens it. */
  open: boolean;
  onClose: () => void;
  /** The finding: «7А, 12-я неделя: не прочитан у 11 из 25». */
  title: ReactNode;
  note?: ReactNode;
  /** Stays in view below the content. */
  footer?: ReactNode;
  side?: 'left' | 'right' | undefined;
  /** Pixels, at most the screen. */
  width?: number | undefined;
  children: ReactNode;
}

/** What stands behind a number, beside the page it was clicked on. Holds the focus, closes with Escape. */
export function Drawer(props: DrawerProps) {
  const { open, onClose, title, note, footer, side = 'right', width = 560, children } = props;
  const close = useLocale() === 'ru' ? 'Закрыть' : 'Close';
  useFocusBack(open);
  return (
    <MantineDrawer
      opened={open}
      onClose={onClose}
      returnFocus={false}
      position={side}
      size={`min(${width}px, 100vw)`}
      padding={20}
      title={<span className={css.title}>{title}</span>}
      closeButtonProps={{ 'aria-label': close, size: 'lg' }}
      transitionProps={{ duration: 120 }}
    >
      {note === undefined ? null : <p className={css.note}>{note}</p>}
      <div className={css.body}>{children}</div>
      {footer === undefined ? null : <div className={css.footer}>{footer}</div>}
    </MantineDrawer>
  );
}
