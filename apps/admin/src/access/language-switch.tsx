import { chooseLanguage, currentLanguage } from '../lib/language.ts';

/** The other language, named in itself. */
export function LanguageSwitch() {
  const other = currentLanguage() === 'ru' ? 'en' : 'ru';
  return (
    <button type="button" className="link-button" lang={other} onClick={() => chooseLanguage(other)}>
      {other === 'en' ? 'English' : 'Русский'}
    </button>
  );
}
