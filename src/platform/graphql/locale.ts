import type { Locale } from '../../kernel/actor.js';
import type { RequestContext } from './request-context.js';

/** That of whoever asks; before sign-in German, unless the browser prefers English. */
export function localeOf(context: Partial<RequestContext> | undefined): Locale {
  if (context?.actor) return context.actor.locale;
  return /^\s*en\b/i.test(context?.acceptLanguage ?? '') ? 'en' : 'de';
}
