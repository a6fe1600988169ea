import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useAnnounce } from './announcer.js';
import { Notice } from './notice.js';

/** What was just done: everything is read anew, the news stands where the focus goes, and is announced. */
export function useNews(): { readonly news: ReactNode; tell(text: string): Promise<void> } {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [told, setTold] = useState<{ readonly text: string }>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told) place.current?.focus();
  }, [told]);
  const tell = useCallback(
    async (text: string) => {
      await queries.invalidateQueries();
      setTold({ text });
      announce(text);
    },
    [queries, announce],
  );
  return { news: told && <Notice ref={place} kind="success" title={told.text} />, tell };
}
