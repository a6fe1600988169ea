import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAnnounce } from './announcer.js';

/** What is open for editing on a page, and what happens after it was sent: all is read anew, and said. */
export function useEditing<What>() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [{ open, turn }, setOpened] = useState<{ open: What | null; turn: number }>({ open: null, turn: 0 });
  return {
    open,
    /** Another one each time something is opened: as key of a form it keeps the entries of one thing out of the form of the next. */
    turn,
    edit: (what: What) => setOpened((before) => ({ open: what, turn: before.turn + 1 })),
    close: () => setOpened((before) => ({ ...before, open: null })),
    async done(text: string): Promise<void> {
      await queries.invalidateQueries();
      // What was opened while all was read anew stays open
      setOpened((now) => (now.turn === turn ? { ...now, open: null } : now));
      announce(text);
    },
  };
}
