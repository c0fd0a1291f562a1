// Sets the chosen theme before the first paint. A file of its own, since the policy allows no inline script.
try {
  const chosen = localStorage.getItem('readouts-theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage refused: the system's theme holds.
}
