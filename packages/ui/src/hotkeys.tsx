import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { useLocale } from './locale.tsx';
import { russianKey } from './russian-key.ts';
import css from './hotkeys.module.css';

export interface Shortcut {
  /** Physical keys as on a Latin keyboard: `mod+K`, `shift+R`, `/`. Works on every layout. */
  keys: string;
  run: () => void;
}

/** Shortcuts of the page; silent while a text field has the focus. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useHotkeys(
    shortcuts.map(({ keys, run }): HotkeyItem => [
      keys,
      run,
      { usePhysicalKeys: true, preventDefault: true },
    ]),
  );
}

const names: Record<string, string> = { mod: 'Ctrl', up: '↑', down: '↓', left: '←', right: '→' };

/** The keys of a shortcut as they are printed on the reader's keyboard: `R` is «К» in Russian. */
export function ShortcutHint({ keys }: { keys: string }) {
  const locale = useLocale();
  const parts = keys.split('+').map((part) => {
    const name = names[part.toLowerCase()];
    if (name !== undefined) return name;
    return part.length === 1 && locale === 'ru' ? russianKey(part) : part[0]?.toUpperCase() + part.slice(1);
  });
  return (
    <kbd className={css.keys}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </kbd>
  );
}
