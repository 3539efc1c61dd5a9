// Puts the theme a reader chose in force before anything is painted, so that nothing flashes.
// It stands alone because the page's policy allows no script inside the page itself.
try {
  const theme = localStorage.getItem('grantflow-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Where nothing is kept, the system decides.
}
