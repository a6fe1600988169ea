import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAnnounce } from './announcer.js';

/** What is open for editing on a page, and what happens after it was sent: all is read anew, and said. */
export function useEditing<What>() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [open, setOpen] = useState<What | null>(null);
  const close = () => setOpen(null);
  return {
    open,
    edit: setOpen,
    close,
    async done(text: string): Promise<void> {
      await queries.invalidateQueries();
      close();
      announce(text);
    },
  };
}
