/** How often to look whether the script that started us is still there. */
const LOOK_MS = 500;

/**
 * Calls back once when the demo is to stop: by Ctrl-C, by SIGTERM, when the terminal is closed, or when the script that
 * started us is gone (npm ends its shell, but the shell does not tell us).
 */
export function whenAskedToStop(stop: () => void, { watchParent }: { watchParent: boolean }): void {
  let asked = false;
  const once = () => {
    if (!asked) stop();
    asked = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once);
  if (!watchParent) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && once(), LOOK_MS).unref();
}
