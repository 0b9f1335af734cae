import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import '@vedomo/ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { activateLanguage } from '../lib/language.ts';
import { FamilyApp } from './family-app.tsx';

await activateLanguage((language) => import(`../locales/${language}/family.po`));
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <FamilyApp />
    </I18nProvider>
  </StrictMode>,
);
