import { chooseLanguage, currentLanguage } from '../lib/language.ts';
import css from './access.module.css';

/** The other language, named in itself. */
export function LanguageSwitch() {
  const other = currentLanguage() === 'ru' ? 'en' : 'ru';
  return (
    <button type="button" className={css.linkButton} lang={other} onClick={() => chooseLanguage(other)}>
      {other === 'en' ? 'English' : 'Русский'}
    </button>
  );
}
