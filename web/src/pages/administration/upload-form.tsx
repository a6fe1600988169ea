import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { ColumnGuide } from './column-guide.js';
import { FileOptions } from './file-options.js';
import type { Guide } from './imports-data.js';
import { uploadFile } from './upload.js';
import { administrationWords } from './words.js';

const FILES = '.csv,.txt,.xlsx,.geojson,.json';

/** What it is, the file, and what is said besides. */
export function UploadForm({ guides }: { readonly guides: readonly Guide[] }) {
  const { t } = useWords(administrationWords);
  const navigate = useNavigate();
  const [kind, setKind] = useState(guides[0]?.kind);
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const [file, setFile] = useState<File>();
  const [isMissing, setIsMissing] = useState(false);
  const [percent, setPercent] = useState(0);
  const guide = guides.find((one) => one.kind === kind);
  const upload = useMutation({
    mutationFn: (sent: File) => uploadFile(guide!.uploadUrl, { file: sent, said, onProgress: setPercent }),
    onSuccess: (id) => navigate({ to: '/verwaltung/importe/$id', params: { id } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!file);
    setPercent(0);
    if (file && !upload.isPending) upload.mutate(file);
  };
  if (!guide) return null;
  return (
    <form className="rf-form" onSubmit={submit} noValidate>
      <Field label={t('imports.kind')}>
        {(control) => (
          <Select
            {...control}
            value={guide.kind}
            onChange={({ target }) => {
              setKind(target.value as Guide['kind']);
              setSaid({});
            }}
          >
            {guides.map((one) => (
              <option key={one.kind} value={one.kind}>
                {t(`imports.kind.${one.kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <ColumnGuide guide={guide} />
      <Field
        label={t('imports.file')}
        hint={t('imports.file.hint')}
        error={isMissing ? t('imports.file.missing') : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept={FILES}
            className="kern-form-input__input"
            onChange={({ target }) => {
              setFile(target.files?.[0]);
              setIsMissing(false);
            }}
          />
        )}
      </Field>
      <FileOptions guide={guide} said={said} onSay={setSaid} />
      {upload.error && <Failure error={upload.error} />}
      {upload.isPending && (
        <div className="rf-progress">
          <span>{t('imports.sending', { percent })}</span>
          <progress max={100} value={percent} aria-label={t('imports.sending', { percent })} />
        </div>
      )}
      <div className="rf-actions">
        <Button type="submit" kind="primary" busy={upload.isPending}>
          {t('imports.check')}
        </Button>
      </div>
    </form>
  );
}
