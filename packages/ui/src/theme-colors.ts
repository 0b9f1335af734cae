import type { MantineColorsTuple } from '@mantine/core';
import { tokens } from './tokens.ts';

// Shade 8 is the one Mantine fills with (primaryShade), 9 its hover; both carry white text.
const accent: MantineColorsTuple = [
  tokens['accent-soft'],
  '#d5e2f0',
  '#b5cbe3',
  '#90b0d3',
  '#6c95c3',
  '#4f7eb2',
  '#3a6ba2',
  '#2a5c95',
  tokens.accent,
  tokens['accent-strong'],
];
const ok: MantineColorsTuple = [
  tokens['ok-soft'],
  '#cfe3d7',
  '#a9cdb9',
  '#82b599',
  '#5c9477',
  '#458362',
  '#357854',
  '#28724c',
  tokens.ok,
  '#175537',
];
const warn: MantineColorsTuple = [
  tokens['warn-soft'],
  '#f6dfbb',
  '#eec68a',
  '#e0a556',
  '#cf872c',
  '#b8690f',
  '#a55e09',
  '#985404',
  tokens.warn,
  '#703d00',
];
const bad: MantineColorsTuple = [
  tokens['bad-soft'],
  '#f5d0ce',
  '#eaaba8',
  '#dc8280',
  '#cc5d5d',
  '#be4547',
  '#b2383b',
  '#ab2f32',
  tokens.bad,
  tokens['bad-strong'],
];
const stone: MantineColorsTuple = [
  tokens.paper,
  tokens.sunk,
  tokens.line,
  '#dad5c8',
  tokens['line-strong'],
  '#aaa496',
  tokens['line-field'],
  tokens['ink-3'],
  tokens['ink-2'],
  tokens.ink,
];

/**
 * Every colour a Mantine component may ask for. The names that Mantine uses by itself (`blue` for the
 * primary, `red` for errors, `gray` for borders) are replaced, because its own values fail 4.5:1.
 */
export const themeColors = { accent, ok, warn, bad, stone, blue: accent, green: ok, red: bad, gray: stone };
