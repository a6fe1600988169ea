import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useNews } from '../../ui/news.js';
import { AskFirst } from '../../ui/second-look.js';
import { useWords } from '../../words/words.js';
import { changeTemplate, removeTemplate, templatesQuery, uploadTemplate } from './template-data.js';
import { paperWords } from './words.js';

/** House templates: Word files of papers are set in them. */
export function Templates() {
  const { t, number } = useWords(paperWords);
  const { news, tell } = useNews();
  const { data: templates, error } = useQuery(templatesQuery);
  const change = useMutation({
    mutationFn: changeTemplate,
    onSuccess: () => tell(t('template.changed')),
  });
  const failure = error ?? change.error;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('template.title')}</h2>
      <p className="kern-body rf-text">{t('template.text')}</p>
      {news}
      {failure && <Failure error={failure} />}
      {templates?.length === 0 && <p className="kern-body">{t('template.none')}</p>}
      <ul className="rf-rows">
        {templates?.map(({ id, version, name, active, size, placeholders, ...defaults }) => (
          <li key={id} className="rf-row">
            <div>
              <h3 className="rf-row__title">{name}</h3>
              <p className="rf-muted">
                {[
                  t(active ? 'template.active' : 'template.resting'),
                  `${number(Math.max(1, Math.round(size / 1_000)))} kB`,
                  defaults.defaultForBody?.name,
                  defaults.defaultForOrganisation?.name,
                  t('template.placeholders', { names: placeholders.join(', ') }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <div className="rf-actions">
              <Button
                kind="tertiary"
                busy={change.isPending}
                aria-label={t(active ? 'template.rest.of' : 'template.use.of', { name })}
                onClick={() => change.mutate({ id, version, active: !active })}
              >
                {t(active ? 'template.rest' : 'template.use')}
              </Button>
              <AskFirst
                kind="tertiary"
                open={t('template.remove')}
                title={t('template.remove.title', { name })}
                action={t('template.remove.yes')}
                onConfirm={() => removeTemplate({ id, version })}
                onDone={() => tell(t('template.removed'))}
              >
                <p className="kern-body">{t('template.remove.text')}</p>
              </AskFirst>
            </div>
          </li>
        ))}
      </ul>
      <Upload onUploaded={(name) => tell(t('template.uploaded', { name }))} />
    </section>
  );
}

function Upload({ onUploaded }: { onUploaded(name: string): Promise<void> }) {
  const { t } = useWords(paperWords);
  const [name, setName] = useState('');
  const [file, setFile] = useState<File>();
  const [isMissing, setMissing] = useState(false);
  const [percent, setPercent] = useState(0);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (chosen: File) => uploadTemplate(name.trim(), chosen, setPercent),
    onMutate: () => setPercent(0),
    onSuccess: () => onUploaded(name.trim()),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isWhole = name.trim() !== '' && file !== undefined;
    setMissing(!isWhole);
    if (isWhole && !isPending) mutate(file);
  };
  return (
    <form className="rf-form rf-form--narrow" noValidate onSubmit={submit}>
      <Field
        label={t('template.name')}
        error={isMissing && !name.trim() ? t('template.name.missing') : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="kern-form-input__input"
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field
        label={t('template.file')}
        hint={t('template.file.hint')}
        error={isMissing && !file ? t('verify.file.missing') : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".docx"
            className="kern-form-input__input rf-file"
            onChange={({ target }) => setFile(target.files?.[0])}
          />
        )}
      </Field>
      {isPending && <progress max={100} value={percent} aria-label={t('template.uploading')} />}
      {error && <Failure error={error} />}
      <div className="rf-actions">
        <Button type="submit" busy={isPending}>
          {t('template.upload')}
        </Button>
      </div>
    </form>
  );
}
