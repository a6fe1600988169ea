import { useId, useState } from 'react';
import { useWords } from '../words/words.js';
import { changeTheme, currentTheme, themes } from './theme.js';

/** Language and appearance, at the foot of every page. */
export function Preferences() {
  const { t, locale, changeLocale } = useWords();
  const [theme, setTheme] = useState(currentTheme);
  const id = useId();
  return (
    <div className="rf-preferences">
      <label htmlFor={`${id}-language`}>{t('app.language')}</label>
      <select
        id={`${id}-language`}
        value={locale}
        onChange={({ target }) => changeLocale(target.value === 'en' ? 'en' : 'de')}
      >
        <option value="de" lang="de">
          Deutsch
        </option>
        <option value="en" lang="en">
          English
        </option>
      </select>
      <label htmlFor={`${id}-theme`}>{t('app.theme')}</label>
      <select
        id={`${id}-theme`}
        value={theme}
        onChange={({ target }) => {
          const chosen = themes.find((name) => name === target.value) ?? 'auto';
          changeTheme(chosen);
          setTheme(chosen);
        }}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {t(`app.theme.${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
