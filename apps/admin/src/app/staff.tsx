import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import '@vedomo/ui/tokens.css';
import { RouterProvider } from '@tanstack/react-router';
import { UiProvider } from '@vedomo/ui/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createApi } from '../lib/api.ts';
import { activateLanguage, currentLanguage } from '../lib/language.ts';
import { router } from './router.tsx';

await activateLanguage(async (language) => {
  const [family, forecast, staff] = await Promise.all([
    import(`../locales/${language}/family.po`),
    import(`../locales/${language}/forecast.po`),
    import(`../locales/${language}/staff.po`),
  ]);
  return { messages: { ...family.messages, ...forecast.messages, ...staff.messages } };
});
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <UiProvider locale={currentLanguage()} navigate={(href) => void router.navigate({ href })}>
        <Provider value={createApi()}>
          <RouterProvider router={router} />
        </Provider>
      </UiProvider>
    </I18nProvider>
  </StrictMode>,
);
