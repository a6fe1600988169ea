export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const KEY = 'roter-faden.theme';

/** How the pages look: as the device says, unless something else was chosen here. */
export function currentTheme(): Theme {
  const chosen = localStorage.getItem(KEY);
  return themes.find((theme) => theme === chosen) ?? 'auto';
}

export function changeTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme();
}

/** KERN follows the device where the page names no theme. */
export function applyTheme(): void {
  const theme = currentTheme();
  if (theme === 'auto') delete document.documentElement.dataset.kernTheme;
  else document.documentElement.dataset.kernTheme = theme;
}
