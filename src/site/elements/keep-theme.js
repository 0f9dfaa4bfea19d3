// Runs before the page is drawn, so that a reader who chose a theme never sees the other one flash by. It is a file of its
// own and plain JavaScript because it must neither wait for a module nor stand in the page, where the policy for scripts
// forbids it.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be switched off: the system's theme stays.
}
