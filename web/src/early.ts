import { id as me } from 'virtual:own-operation/Me';
import { id as myDay } from 'virtual:own-operation/MyDay';
import { askEarly } from './api/early-answers.js';
import { currentLocale } from './words/locale.js';

/**
 * The first thing that runs, long before the application has arrived: asks for what its first page needs, so that both are on
 * their way at once. While developing, operations have no id, and nothing is asked early.
 */
if (me && myDay) {
  const { pathname } = location;
  if (!/^\/(?:anmelden|antwort|passwort)(?:\/|$)/.test(pathname)) askEarly(`sha256:${me}`, currentLocale());
  if (pathname === '/mein-tag') askEarly(`sha256:${myDay}`, currentLocale());
}
