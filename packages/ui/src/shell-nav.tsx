import { classNames } from './class-names.ts';
import { VisuallyHidden } from './family/visually-hidden.tsx';
import { UiLink } from './link.tsx';
import css from './shell.module.css';

export interface NavItem {
  key: string;
  label: string;
  href: string;
  current?: boolean | undefined;
  /** What waits there; nothing is shown for zero. */
  waiting?: number | undefined;
  /** Read after the number: «ждут решения». */
  waitingText?: string | undefined;
}

interface ShellNavProps {
  items: readonly NavItem[];
  onFollow?: (() => void) | undefined;
}

/** The places of the application, with the number of what waits in each. */
export function ShellNav({ items, onFollow }: ShellNavProps) {
  return (
    <ul className={css.items}>
      {items.map((item) => (
        <li key={item.key}>
          <UiLink
            href={item.href}
            className={classNames(css.item, item.current && css.on)}
            aria-current={item.current ? 'page' : undefined}
            onClick={onFollow}
          >
            <span>{item.label}</span>
            {item.waiting ? (
              <b>
                {item.waiting}
                {item.waitingText === undefined ? null : <VisuallyHidden> {item.waitingText}</VisuallyHidden>}
              </b>
            ) : null}
          </UiLink>
        </li>
      ))}
    </ul>
  );
}
