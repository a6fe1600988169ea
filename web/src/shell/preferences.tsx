import { useState } from 'react';
import { useWords } from '../words/words.js';
import { changeTheme, currentTheme, themes } from './theme.js';

/** Language and appearance, at the foot of every page. */
export function Preferences() {
  const { t, locale, changeLocale } = useWords();
  const [theme, setTheme] = useState(currentTheme);
  return (
    <div className="rf-preferences">
      <label>
        {t('app.language')}
        <select value={locale} onChange={({ target }) => changeLocale(target.value === 'en' ? 'en' : 'de')}>
          <option value="de" lang="de">
            Deutsch
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </label>
      <label>
        {t('app.theme')}
        <select
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
      </label>
    </div>
  );
}
