/** Lets the application open without a network. Comes after everything that the page itself needs; while developing there is none. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    // Where the browser keeps nothing, the application is there with a network only
    navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  });
}
