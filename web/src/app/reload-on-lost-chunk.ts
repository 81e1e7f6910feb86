const key = 'ovation-reloaded-at';
const apart = 30_000;

/** After a new release an open page may ask for a chunk that is gone: load the page again, once. */
export function reloadOnLostChunk() {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    if (Date.now() - last < apart) return;
    sessionStorage.setItem(key, String(Date.now()));
    event.preventDefault();
    location.reload();
  });
}
