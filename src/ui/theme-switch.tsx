/** Lets the reader choose light, dark, or what the system says. */
import { useEffect, useState } from 'preact/hooks'
import { readTheme, setTheme, THEMES } from './theme'
import type { Theme } from './theme'

const SAYS: Readonly<Record<Theme, string>> = {
  system: 'As your system',
  light: 'Light',
  dark: 'Dark',
}

/** The choice of theme, as a list of three words. */
export function ThemeSwitch() {
  const [theme, show] = useState(readTheme)
  useEffect(() => {
    const follow = () => show(readTheme())
    addEventListener('themechange', follow)
    return () => removeEventListener('themechange', follow)
  }, [])
  return (
    <label class="theme-switch">
      Light or dark{' '}
      <select value={theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {SAYS[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
