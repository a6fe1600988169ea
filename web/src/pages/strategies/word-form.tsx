import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { forgetDraft, keepDraft, readDraft } from '../../ui/stored-draft.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { currentWord, stateAgreement, type TextVersion, type Word } from './agreement-data.js';
import {
  type Action,
  contentOf,
  emptyWord,
  missingOf,
  stateOf,
  type WordDraft,
  type WordField,
} from './word-draft.js';
import { WordConflict } from './word-conflict.js';
import { WordFields } from './word-fields.js';
import { WordLook } from './word-look.js';
import { strategyWords } from './words.js';

interface WordFormProps {
  readonly word: Word;
  readonly strategyTitle: string;
  readonly version: TextVersion;
  onBack?(): void;
  onDone(news: string): Promise<void>;
}

/** The answer of an organisation: chosen, worded, looked at a second time, given. What is typed stays until it has arrived. */
export function WordForm({ word, strategyTitle, version, onBack, onDone }: WordFormProps) {
  const { t } = useWords(strategyWords);
  const key = `word-${word.id}`;
  const { isMyWord, organisation } = word;
  const [restored] = useState(() => readDraft<WordDraft>(key));
  const [draft, setDraft] = useState(restored ?? emptyWord);
  const [base, setBase] = useState(word);
  const [theirs, setTheirs] = useState<Word>();
  const [isLooking, setLooking] = useState(false);
  const [missing, setMissing] = useState<WordField>();
  const form = useRef<HTMLFormElement>(null);

  const change = (next: WordDraft) => {
    setDraft(next);
    keepDraft(key, next);
  };
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (action: Action) =>
      stateAgreement({
        strategyVersionId: version.id,
        organisationId: organisation.id,
        version: base.version,
        ...contentOf(draft, action, isMyWord),
      }),
    onSuccess: async (_, action) => {
      forgetDraft(key);
      await onDone(
        t('turn.news', { organisation: organisation.name, word: t(`agree.word.${stateOf[action]}`) }),
      );
    },
    onError: async (failure) => {
      if (findApiError(failure)?.isConflict) setTheirs((await currentWord(word.id)) ?? undefined);
      else if (findApiError(failure)?.field) setLooking(false);
    },
  });
  const look = (event: FormEvent) => {
    event.preventDefault();
    reset();
    const lacking = missingOf(draft, isMyWord);
    setMissing(lacking);
    if (lacking) form.current?.querySelector<HTMLElement>(`[name='${lacking}']`)?.focus();
    else setLooking(true);
  };
  const leave = () => {
    forgetDraft(key);
    setDraft(emptyWord);
    onBack?.();
  };

  if (theirs) {
    return (
      <WordConflict
        mine={draft}
        theirs={theirs}
        onKeepMine={() => {
          setBase(theirs);
          setTheirs(undefined);
          setLooking(false);
          reset();
        }}
        onBack={() => {
          setTheirs(undefined);
          setLooking(false);
        }}
        onTakeTheirs={() => {
          forgetDraft(key);
          void onDone(
            t('turn.news', { organisation: organisation.name, word: t(`agree.word.${theirs.state}`) }),
          );
        }}
      />
    );
  }
  if (isLooking && draft.action) {
    return (
      <WordLook
        draft={draft}
        action={draft.action}
        organisation={organisation.name}
        number={version.number}
        title={strategyTitle}
        isPending={isPending}
        error={error}
        onBack={() => setLooking(false)}
        onYes={mutate}
      />
    );
  }
  return (
    <form ref={form} className="rf-form" noValidate onSubmit={look} aria-label={t('turn.how')}>
      {restored && <Notice kind="info" title={t('turn.kept')} />}
      <WordFields word={base} draft={draft} onChange={change} missing={missing} fault={findApiError(error)} />
      <div className="rf-actions">
        <Button kind="primary" type="submit">
          {t('turn.next')}
        </Button>
        {onBack && (
          <Button kind="tertiary" onClick={leave}>
            {t('app.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
