import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { answerObjection, type Objection, objectToMinutes, type Sealed } from './closing-data.js';
import { minutesWords } from './words.js';

interface ObjectionsProps {
  readonly sealed: Sealed;
  onDone(text: string): void;
}

/** What somebody who was there finds wrong, and what was answered. */
export function Objections({ sealed, onDone }: ObjectionsProps) {
  const { t } = useWords(minutesWords);
  const mayObject = sealed.allowedActions.includes('OBJECT');
  const mayAnswer = sealed.allowedActions.includes('REVISE');
  if (!mayObject && sealed.objections.length === 0 && !mayAnswer) return null;
  return (
    <section aria-labelledby="objections">
      <h2 id="objections" className="kern-heading-medium">
        {t('object.title')}
      </h2>
      {sealed.objections.length === 0 && <p className="kern-body">{t('object.none')}</p>}
      {sealed.objections.map((objection) => (
        <ObjectionEntry key={objection.id} objection={objection} mayAnswer={mayAnswer} onDone={onDone} />
      ))}
      {mayObject && (
        <LongText
          label={t('object.text')}
          missing={t('object.text.missing')}
          go={t('object.go')}
          send={(text) => objectToMinutes({ id: sealed.id, text })}
          onDone={() => onDone(t('object.done'))}
        />
      )}
    </section>
  );
}

function ObjectionEntry({
  objection,
  mayAnswer,
  onDone,
}: {
  readonly objection: Objection;
  readonly mayAnswer: boolean;
  onDone(text: string): void;
}) {
  const { t, day } = useWords(minutesWords);
  const name = objection.person?.name ?? t('app.none');
  return (
    <div className="rf-said">
      <p className="rf-said__head">{t('object.by', { name, date: day(objection.raisedOn) })}</p>
      <p>{objection.text}</p>
      {objection.answer ? (
        <>
          <p className="rf-muted">
            {t('object.answered', {
              name: objection.answeredBy?.name ?? t('app.none'),
              date: day(objection.answeredOn),
            })}
          </p>
          <p>{objection.answer}</p>
        </>
      ) : (
        mayAnswer && (
          <LongText
            label={t('object.answerOf', { name })}
            missing={t('object.answer.missing')}
            go={t('object.answer.go')}
            send={(answer) => answerObjection({ id: objection.id, version: objection.version, answer })}
            onDone={() => onDone(t('object.answer.done'))}
          />
        )
      )}
    </div>
  );
}

interface LongTextProps {
  readonly label: string;
  readonly missing: string;
  readonly go: string;
  send(text: string): Promise<unknown>;
  onDone(): void;
}

/** A text that is sent once. */
function LongText({ label, missing, go, send, onDone }: LongTextProps) {
  const [text, setText] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isMissing = text.trim().length < 3;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => send(text.trim()),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!isMissing && !isPending) mutate();
  };
  return (
    <form className="rf-form" noValidate onSubmit={submit} aria-label={label}>
      {error && <Failure error={error} />}
      <Field label={label} error={isTried && isMissing ? missing : undefined}>
        {(control) => (
          <textarea
            {...control}
            className="kern-form-input__input"
            rows={3}
            maxLength={5000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" busy={isPending}>
          {go}
        </Button>
      </div>
    </form>
  );
}
