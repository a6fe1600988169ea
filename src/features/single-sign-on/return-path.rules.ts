import { isPage, startPath } from '../../platform/web/pages.js';

const SOMEWHERE = 'https://somewhere.invalid';

/** Where to go after the sign-in: a page of our own, never an address somebody else has put in. */
export function returnPathOf(given: unknown): string {
  if (typeof given !== 'string' || given.length > 500 || !given.startsWith('/')) return startPath;
  if (!URL.canParse(given, SOMEWHERE)) return startPath;
  const { origin, pathname, search } = new URL(given, SOMEWHERE);
  const isOurs = origin === SOMEWHERE && isPage(pathname) && !pathname.startsWith('/anmelden');
  return isOurs ? pathname + search : startPath;
}
