import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../words/words.js';
import { useAnnounce } from './announcer.js';
import { Button } from './button.js';
import { Failure } from './failure.js';
import { Notice } from './notice.js';

/** How a step is taken back that the service can take back, and what is said then. */
export interface Undo {
  readonly news: string;
  run(): Promise<unknown>;
}

/** Says what was done; with a way back where there is one. */
export type Tell = (text: string, undo?: Undo) => Promise<void>;

/** What was just done: everything is read anew, the news stands where the focus goes, and is announced. */
export function useNews(): { readonly news: ReactNode; readonly tell: Tell } {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [told, setTold] = useState<{ readonly text: string; readonly undo?: Undo }>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told) place.current?.focus();
  }, [told]);
  const tell = useCallback<Tell>(
    async (text, undo) => {
      await queries.invalidateQueries();
      setTold({ text, undo });
      announce(text);
    },
    [queries, announce],
  );
  const news = told && (
    <Notice ref={place} kind="success" title={told.text}>
      {told.undo && <TakeBack key={told.text} undo={told.undo} onDone={tell} />}
    </Notice>
  );
  return { news, tell };
}

/** The way back, right where it is said what was done. */
function TakeBack({ undo, onDone }: { readonly undo: Undo; onDone(news: string): Promise<void> }) {
  const { t } = useWords();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => undo.run(),
    onSuccess: () => onDone(undo.news),
  });
  return (
    <>
      {error && <Failure error={error} />}
      <Button busy={isPending} onClick={() => mutate()}>
        {t('app.undo')}
      </Button>
    </>
  );
}
