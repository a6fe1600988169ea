import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { meQuery, seesPeople } from '../../api/me.js';
import { Button } from '../../ui/button.js';
import { searchPeople } from '../../ui/choices.js';
import type { Choice } from '../../ui/combobox.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';

interface DeputyFormProps {
  readonly proposed: { readonly id: string; readonly name: string } | null;
  readonly ownId: string;
  readonly isPending: boolean;
  readonly error: unknown;
  onSend(deputyId: string): void;
  onBack(): void;
}

/** Who comes instead: the deputy of the seat, or somebody found by name. */
export function DeputyForm({ proposed, ownId, isPending, error, onSend, onBack }: DeputyFormProps) {
  const { t, count } = useWords(meetingWords);
  const { data: me } = useQuery(meQuery);
  const [chosen, setChosen] = useState(proposed?.id);
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const group = useId();
  const wanted = name.trim();
  const { data: found } = useQuery({
    queryKey: ['choices', 'people', wanted],
    queryFn: () => searchPeople(wanted),
    enabled: wanted.length > 1,
  });
  useEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), []);

  const others = (found ?? []).filter(({ id }) => id !== ownId && id !== proposed?.id);
  const maySearch = !!me && seesPeople(me);
  const choices: Choice[] = [
    ...(proposed ? [{ id: proposed.id, name: t('attend.deputy.proposed', { name: proposed.name }) }] : []),
    ...others.map((one) => ({ id: one.id, name: one.detail ? `${one.name}, ${one.detail}` : one.name })),
  ];
  const isKnown = choices.some(({ id }) => id === chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen && isKnown) {
      if (!isPending) onSend(chosen);
      return;
    }
    setIsTried(true);
    form.current?.querySelector<HTMLElement>('input')?.focus();
  };
  const isMissing = isTried && !isKnown;
  return (
    <form ref={form} className="rf-form" noValidate onSubmit={submit} aria-label={t('attend.deputy')}>
      {!!error && <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />}
      {!proposed && !maySearch && <p className="kern-body">{t('attend.deputy.none')}</p>}
      {choices.length > 0 && (
        <fieldset className="kern-fieldset" aria-describedby={isMissing ? `${group}-error` : undefined}>
          <legend className="kern-label">{t('attend.deputy.who')}</legend>
          <div className="kern-fieldset__body">
            {choices.map((one) => (
              <div key={one.id} className="kern-form-check">
                <input
                  className="kern-form-check__radio"
                  type="radio"
                  id={`${group}-${one.id}`}
                  name={group}
                  checked={chosen === one.id}
                  onChange={() => setChosen(one.id)}
                />
                <label className="kern-label" htmlFor={`${group}-${one.id}`}>
                  {one.name}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      )}
      {maySearch && (
        <Field
          label={
            proposed ? `${t('attend.deputy.other')}: ${t('attend.deputy.search')}` : t('attend.deputy.search')
          }
          hint={t('attend.deputy.search.hint')}
        >
          {(control) => (
            <input
              {...control}
              type="search"
              autoComplete="off"
              className="kern-form-input__input"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      )}
      <p className="rf-muted" role="status">
        {found && wanted.length > 1 && count('attend.deputy.found', others.length)}
      </p>
      {isMissing && (
        <p className="kern-error" id={`${group}-error`} role="alert">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{t('attend.deputy.missing')}</span>
        </p>
      )}
      <div className="rf-actions">
        {(proposed || maySearch) && (
          <Button kind="primary" type="submit" busy={isPending}>
            {t('attend.deputy.send')}
          </Button>
        )}
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
