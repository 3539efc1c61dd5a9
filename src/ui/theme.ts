/** Keeps whether the page is light, dark, or as the system is; index.html sets it before anything is painted. */

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Where the choice is kept; index.html reads the same place. */
const KEPT = 'grantflow-theme'

/** The theme in force. */
export function readTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Put a theme in force and keep it in this browser; where nothing may be kept, it holds for this visit. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, theme)
  } catch {
    // A browser that keeps nothing still shows what was chosen.
  }
  dispatchEvent(new Event('themechange'))
}
