import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconFileText,
  IconMinus,
  IconSend,
  IconX,
} from '@tabler/icons-react';
import { Tag, type Tone } from './family/tag.tsx';
import css from './status-tag.module.css';

const icons = {
  done: IconCheck,
  waiting: IconClock,
  sent: IconSend,
  paper: IconFileText,
  warning: IconAlertTriangle,
  failed: IconX,
  none: IconMinus,
};

export type StatusIcon = keyof typeof icons;

export interface StatusTagProps {
  tone: Tone;
  icon: StatusIcon;
  /** The state in a word or two; the icon only repeats it. */
  children: string;
}

/** A state in a list: icon and word. */
export function StatusTag({ tone, icon, children }: StatusTagProps) {
  const Icon = icons[icon];
  return (
    <Tag className={css.tag} tone={tone} icon={<Icon size={15} stroke={2} />}>
      {children}
    </Tag>
  );
}
