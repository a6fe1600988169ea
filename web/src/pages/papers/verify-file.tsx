import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { papersWords } from './words.js';
import { titleOf, VerifiedNotice } from './verified-notice.js';
import { verifyFile } from './verify-data.js';

/** Tells which paper a file is, and whether it still holds. The file stays in the browser. */
export function VerifyFile() {
  const { t } = useWords(papersWords);
  const announce = useAnnounce();
  const [file, setFile] = useState<File>();
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const { mutate, reset, data, isPending, error } = useMutation({
    mutationFn: (chosen: File) => verifyFile(chosen, t('verify.unreadable')),
    onSuccess: (found) => announce(titleOf({ t }, found)),
  });
  useEffect(() => {
    if (data !== undefined) notice.current?.focus();
  }, [data]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!file);
    if (!file) input.current?.focus();
    else if (!isPending) mutate(file);
  };
  return (
    <section aria-labelledby="verify">
      <h2 id="verify" className="kern-heading-medium">
        {t('verify.title')}
      </h2>
      <p className="kern-body rf-text">{t('verify.text')}</p>
      <form className="rf-form rf-form--narrow" noValidate onSubmit={submit} aria-labelledby="verify">
        <Field
          label={t('verify.file')}
          hint={t('verify.file.hint')}
          error={isMissing ? t('verify.file.missing') : undefined}
        >
          {(control) => (
            <input
              {...control}
              ref={input}
              type="file"
              className="kern-form-input__input rf-file"
              onChange={({ target }) => {
                setFile(target.files?.[0]);
                setMissing(false);
                reset();
              }}
            />
          )}
        </Field>
        <div className="rf-actions">
          <Button type="submit" busy={isPending}>
            {t('verify.submit')}
          </Button>
        </div>
      </form>
      {error && <Failure error={error} />}
      {data !== undefined && <VerifiedNotice ref={notice} found={data} />}
    </section>
  );
}
