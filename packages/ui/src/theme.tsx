import { createTheme, type CSSVariablesResolver, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { LinkProvider } from './link.tsx';
import { LocaleProvider, type UiLocale } from './locale.tsx';
import './mantine-styles.css';
import { themeColors } from './theme-colors.ts';
import './tokens.css';
import { tokens } from './tokens.ts';

const closeLabel: Record<UiLocale, string> = { ru: 'Закрыть', en: 'Close' };
const font = "'Golos Text Variable', system-ui, sans-serif";

function themeIn(locale: UiLocale) {
  return createTheme({
    fontFamily: font,
    headings: { fontFamily: font, fontWeight: '600' },
    fontSizes: { xs: '13px', sm: '15px', md: '15px', lg: '17px', xl: '20px' },
    lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
    defaultRadius: '8px',
    colors: themeColors,
    primaryColor: 'accent',
    primaryShade: 8,
    autoContrast: true,
    black: tokens.ink,
    white: tokens.surface,
    cursorType: 'pointer',
    respectReducedMotion: true,
    shadows: { xs: 'none', sm: 'none', md: '0 4px 16px rgb(27 36 48 / 12%)', lg: 'none', xl: 'none' },
    components: {
      Notification: {
        defaultProps: { closeButtonProps: { 'aria-label': closeLabel[locale] } },
        // Below a title the text would be a grey that is too light to read.
        styles: { description: { color: tokens['ink-2'] } },
      },
    },
  });
}

const themes: Record<UiLocale, ReturnType<typeof themeIn>> = { ru: themeIn('ru'), en: themeIn('en') };

const variables: CSSVariablesResolver = () => ({
  variables: {},
  dark: {},
  light: {
    '--mantine-color-body': tokens.surface,
    '--mantine-color-text': tokens.ink,
    '--mantine-color-dimmed': tokens['ink-2'],
    '--mantine-color-placeholder': tokens['ink-3'],
    '--mantine-color-error': tokens.bad,
    '--mantine-color-anchor': tokens.accent,
    '--mantine-color-default-border': tokens['line-field'],
    '--mantine-color-disabled': tokens.sunk,
    '--mantine-color-disabled-color': tokens['ink-3'],
    '--mantine-color-disabled-border': tokens.line,
  },
});

export interface UiProviderProps {
  locale?: UiLocale | undefined;
  /** Follows an address without a page load: `(href) => void router.navigate({ href })`. */
  navigate: (href: string) => void;
  /** Called when a pointer comes over a link. */
  preload?: ((href: string) => void) | undefined;
  children: ReactNode;
}

/** The one provider of the staff's pages: theme, language and links. */
export function UiProvider({ locale = 'ru', navigate, preload, children }: UiProviderProps) {
  return (
    <MantineProvider theme={themes[locale]} cssVariablesResolver={variables} forceColorScheme="light">
      <LocaleProvider locale={locale}>
        <LinkProvider navigate={navigate} preload={preload}>
          {children}
        </LinkProvider>
      </LocaleProvider>
    </MantineProvider>
  );
}
