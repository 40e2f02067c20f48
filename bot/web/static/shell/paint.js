// Runs before the page is painted: the theme that was chosen, so that nothing flashes in another one.

try {
  localStorage.length;
} catch {
  // A browser that lets pages keep nothing: what is chosen holds until the page is closed.
  const kept = new Map();
  const localStorage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, String(value)) };
  Object.defineProperty(window, "localStorage", { value: localStorage });
}
document.documentElement.dataset.theme = localStorage.getItem("minstrel-theme") ?? "auto";
