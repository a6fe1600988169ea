import type { QueryPersister } from '@tanstack/react-query';
import { clear, createStore, get, set } from 'idb-keyval';
import { OfflineError } from './api-error.js';

interface Kept {
  readonly data: unknown;
  readonly at: number;
}

const DAYS = 3;
/** A long list is kept as far as somebody would scroll through it again. */
const MOST_PAGES = 5;

const store = createStore('roter-faden', 'answers');

/**
 * Keeps the newest answer to each question in this browser, and gives it when the service is out of reach: what was loaded can
 * be looked at without a network. Questions with `meta: { isPrivate: true }` are left out; all of it goes when somebody signs in
 * or out, or a session ends, and by itself after three days.
 */
export const keepAnswers: QueryPersister = async (queryFn, context, query) => {
  try {
    const data = await queryFn(context);
    if (isWorthKeeping(query.meta, data))
      void set(query.queryHash, { data, at: Date.now() }, store).catch(ignore);
    return data;
  } catch (error) {
    if (!(error instanceof OfflineError)) throw error;
    const kept = await get<Kept>(query.queryHash, store).catch(ignore);
    if (!kept || Date.now() - kept.at > DAYS * 86_400_000) throw error;
    return kept.data;
  }
};

/** Forgets everything that is kept. */
export const forgetAnswers = (): void => void clear(store).catch(ignore);

const isWorthKeeping = (meta: { readonly isPrivate?: unknown } | undefined, data: unknown): boolean => {
  if (meta?.isPrivate) return false;
  const pages = (data as { pages?: unknown } | null | undefined)?.pages;
  return !Array.isArray(pages) || pages.length <= MOST_PAGES;
};

/** Where the browser keeps nothing, in a private window for instance, the pages work as well, but with a network only. */
const ignore = () => undefined;
