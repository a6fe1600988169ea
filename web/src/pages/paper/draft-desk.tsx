import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { AskFirst } from '../../ui/second-look.js';
import { useWords } from '../../words/words.js';
import { DraftConflict } from './draft-conflict.js';
import { FreezeDraft } from './freeze-draft.js';
import { changePaper, deleteDraft, type PaperInFull, paperQuery } from './paper-data.js';
import { contentOf, entryOfPaper, type PaperEntry } from './paper-entry.js';
import { PaperForm } from './paper-form.js';
import { paperWords } from './words.js';

interface DraftDeskProps {
  readonly paper: PaperInFull;
  onDone(news: string): Promise<void>;
}

/** Where a draft is written, looked at before it is frozen, or deleted. */
export function DraftDesk({ paper, onDone }: DraftDeskProps) {
  const { t } = useWords(paperWords);
  const { id, kind, allowedActions } = paper;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [base, setBase] = useState(paper);
  const [entry, setEntry] = useState<PaperEntry>(() => entryOfPaper(paper));
  const [theirs, setTheirs] = useState<PaperInFull>();
  const save = useMutation({
    mutationFn: (version: number) =>
      changePaper({ id, version, ...contentOf(kind, entry, (theirs ?? base).head) }),
    onSuccess: async ({ version }) => {
      setTheirs(undefined);
      setBase((before) => ({ ...before, version }));
      await onDone(t('paper.saved'));
    },
    onError: async (error) => {
      if (!findApiError(error)?.isConflict) return;
      const now = await queries.fetchQuery({ ...paperQuery(id), staleTime: 0 });
      if (now) setTheirs(now);
    },
  });
  if (!allowedActions.includes('CHANGE')) return null;
  const takeTheirs = () => {
    if (!theirs) return;
    setBase(theirs);
    setEntry(entryOfPaper(theirs));
    setTheirs(undefined);
    save.reset();
  };
  const isSaved = JSON.stringify(entry) === JSON.stringify(entryOfPaper(paper));
  return (
    <>
      <section>
        <h2 className="kern-heading-medium">{t('paper.draft')}</h2>
        {theirs ? (
          <DraftConflict
            mine={entry}
            theirs={theirs}
            onKeepMine={() => save.mutate(theirs.version)}
            onTakeTheirs={takeTheirs}
            onBack={() => setTheirs(undefined)}
          />
        ) : (
          <PaperForm
            kind={kind}
            entry={entry}
            submit={t('paper.save')}
            busy={save.isPending}
            error={save.error}
            onChange={(changes) => setEntry((before) => ({ ...before, ...changes }))}
            onSubmit={() => save.mutate(base.version)}
          >
            <AskFirst
              kind="tertiary"
              open={t('paper.delete')}
              title={t('paper.delete.title')}
              action={t('paper.delete.yes')}
              onConfirm={() => deleteDraft({ id, version: base.version })}
              onDone={async () => {
                await navigate({ to: '/unterlagen' });
                await onDone(t('paper.deleted'));
              }}
            >
              <p className="kern-body">{t('paper.delete.text')}</p>
            </AskFirst>
          </PaperForm>
        )}
      </section>
      {isSaved ? (
        <FreezeDraft paper={paper} onDone={onDone} />
      ) : (
        <p className="rf-muted" role="status">
          {t('paper.unsaved')}{' '}
          <Button kind="tertiary" onClick={() => setEntry(entryOfPaper(paper))}>
            {t('paper.undo')}
          </Button>
        </p>
      )}
    </>
  );
}
