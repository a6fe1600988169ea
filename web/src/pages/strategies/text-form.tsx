import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { forgetDraft, keepDraft, readDraft } from '../../ui/stored-draft.js';
import { textsQuery, type TextVersion } from './agreement-data.js';
import { TextConflict } from './text-conflict.js';
import { changeText, LONGEST_TEXT } from './text-data.js';
import { strategyWords } from './words.js';

interface TextFormProps {
  readonly strategyId: string;
  readonly latest: TextVersion;
}

interface TextDraft {
  readonly text: string;
  readonly reason: string;
  /** The text it was begun on: whoever changed that meanwhile is noticed even after the tab was closed. */
  readonly base: Base;
}

type Base = Pick<TextVersion, 'id' | 'version' | 'number' | 'submittedOn'>;

const baseOf = ({ id, version, number, submittedOn }: TextVersion): Base => ({
  id,
  version,
  number,
  submittedOn,
});

/** Writes on at a text, or begins the next one where organisations were asked. What is typed stays in this browser. */
export function TextForm({ strategyId, latest }: TextFormProps) {
  const { t } = useWords(strategyWords);
  const key = `text-${strategyId}`;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [restored] = useState(() => readDraft<TextDraft>(key));
  const [draft, setDraft] = useState<TextDraft>(
    () => restored ?? { text: latest.text, reason: '', base: baseOf(latest) },
  );
  const [theirs, setTheirs] = useState<TextVersion>();
  const { text, reason, base } = draft;

  const change = (next: TextDraft) => {
    setDraft(next);
    keepDraft(key, next);
  };
  const leave = () => navigate({ to: '/strategien/$id', params: { id: strategyId } });
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () =>
      changeText({
        strategyVersionId: base.id,
        version: base.version,
        text,
        changeReason: reason.trim() || null,
      }),
    onSuccess: async () => {
      forgetDraft(key);
      await queries.invalidateQueries();
      announce(t('text.saved'));
      await leave();
    },
    onError: async (failure) => {
      const refusal = findApiError(failure);
      if (!refusal?.isConflict && refusal?.reason !== 'strategies.newerTextExists') return;
      const fresh = await queries.fetchQuery({ ...textsQuery(strategyId), staleTime: 0 });
      setTheirs(fresh?.versions.at(0));
    },
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate();
  };

  if (theirs) {
    const settle = (settled: string) => {
      change({ ...draft, text: settled, base: baseOf(theirs) });
      setTheirs(undefined);
      reset();
    };
    return (
      <TextConflict
        mine={text}
        theirs={theirs}
        onKeepMine={() => settle(text)}
        onTakeTheirs={() => settle(theirs.text)}
      />
    );
  }
  return (
    <form className="rf-form rf-form--writing" noValidate onSubmit={save} aria-label={t('text.title')}>
      {restored && <Notice kind="info" title={t('text.kept')} />}
      {base.submittedOn && (
        <Notice kind="info" title={t('text.becomesNext', { number: base.number, next: base.number + 1 })} />
      )}
      {error && <Failure error={error} />}
      <Field label={t('text.label')} hint={t('text.hint')}>
        {(control) => (
          <textarea
            {...control}
            rows={20}
            maxLength={LONGEST_TEXT}
            className="kern-form-input__input rf-writing"
            value={text}
            onChange={({ target }) => change({ ...draft, text: target.value })}
          />
        )}
      </Field>
      {base.submittedOn && (
        <Field label={t('text.reason')} hint={t('text.reason.hint')} isOptional>
          {(control) => (
            <input
              {...control}
              maxLength={500}
              className="kern-form-input__input"
              value={reason}
              onChange={({ target }) => change({ ...draft, reason: target.value })}
            />
          )}
        </Field>
      )}
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {t('text.save')}
        </Button>
        <Button
          kind="tertiary"
          onClick={() => {
            forgetDraft(key);
            void leave();
          }}
        >
          {t('text.discard')}
        </Button>
      </div>
    </form>
  );
}
