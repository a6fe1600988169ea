import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Person } from '../api/me.js';
import { useWords } from '../words/words.js';

/** Pages speak the language of the account until another one is chosen; then everything is asked anew, as the service answers in words too. */
export function useLanguage(me: Person | null | undefined): void {
  const { locale, followAccount } = useWords();
  const queries = useQueryClient();
  const own = me === undefined ? undefined : (me?.locale ?? null);
  useEffect(() => {
    if (own !== undefined) followAccount(own);
  }, [own, followAccount]);
  const before = useRef(locale);
  useEffect(() => {
    if (before.current !== locale) void queries.invalidateQueries();
    before.current = locale;
  }, [locale, queries]);
}
