import type { Locale } from '../../kernel/actor.js';
import type { RequestContext } from './request-context.js';

/** German unless the person or, before sign-in, the browser prefers English. */
export function localeOf(context: Partial<RequestContext> | undefined): Locale {
  if (context?.actor) return context.actor.locale;
  return /^\s*en\b/i.test(context?.acceptLanguage ?? '') ? 'en' : 'de';
}
