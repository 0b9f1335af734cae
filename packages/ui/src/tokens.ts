/**
 * The palette where script needs a value: the Mantine theme and the charts.
 * `tokens.css` says the same for style sheets; a test compares the two.
 */
export const tokens = {
  paper: '#f7f5f0',
  surface: '#ffffff',
  sunk: '#efece4',
  line: '#e4e0d6',
  'line-strong': '#cfc9bb',
  'line-field': '#8a8577',
  ink: '#1b2430',
  'ink-2': '#4d5866',
  'ink-3': '#5f6873',
  accent: '#1d4e89',
  'accent-strong': '#173f70',
  'accent-ink': '#ffffff',
  'accent-soft': '#e8eff7',
  ok: '#1e6b45',
  'ok-soft': '#e6f1ea',
  warn: '#8a4b00',
  'warn-soft': '#fbefdc',
  bad: '#a3262a',
  'bad-strong': '#861f22',
  'bad-soft': '#fbe9e8',
  'strip-done': '#cfe3d7',
  'strip-done-line': '#5c9477',
  'strip-late': '#b8690f',
  'strip-missed': '#b3480b',
  'strip-open': '#8a8577',
  'rate-0': '#f1f5ea',
  'rate-1': '#ffffd4',
  'rate-2': '#fed98e',
  'rate-3': '#fe9929',
  'rate-4': '#d95f0e',
  'rate-5': '#993404',
  'rate-ink': '#000000',
  'rate-ink-5': '#ffffff',
  'chart-1': '#1d4e89',
  'chart-2': '#b3480b',
  'chart-3': '#1e6b45',
  'chart-4': '#7a3b86',
  'chart-school': '#1b2430',
} as const;

/** A colour of the palette, by its name in `tokens.css` without the dashes. */
export type TokenName = keyof typeof tokens;
