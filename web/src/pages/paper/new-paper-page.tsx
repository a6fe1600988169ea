import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isCoordinator, meQuery } from '../../api/me.js';
import '../../style/paper.css';
import { Field } from '../../ui/field.js';
import { Page } from '../../ui/page.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { type PaperKind, paperKind, paperKinds } from '../papers/paper-kinds.js';
import { draftPaper } from './paper-data.js';
import { contentOf, entryOfPaper, type PaperEntry } from './paper-entry.js';
import { PaperForm } from './paper-form.js';
import { paperWords } from './words.js';

/** Begins a draft of any kind. Nobody but coordination knows of it until it is frozen. */
export function NewPaperPage() {
  const { data: me } = useQuery(meQuery);
  if (me && !isCoordinator(me)) return <NotFoundPage />;
  return <NewPaper />;
}

function NewPaper() {
  const { t } = useWords(paperWords);
  const navigate = useNavigate();
  const { art, sitzung, stand, seit, ...about } = useSearch({ from: '/signedIn/unterlagen/neu' });
  const [kind, setKind] = useState<PaperKind>(art ?? 'PROGRESS_REPORT');
  const [entry, setEntry] = useState<PaperEntry>(() => {
    const empty = entryOfPaper({});
    const subjects = {
      meetingId: sitzung,
      bodyId: about.gremium,
      fieldOfActionId: about.feld,
      strategyId: about.strategie,
      areaId: about.raum,
    };
    return { ...empty, asOf: stand ?? '', since: seit ?? '', subjects };
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => draftPaper({ kind, ...contentOf(kind, entry) }),
    onSuccess: ({ id }) => navigate({ to: '/unterlagen/$id', params: { id } }),
  });
  return (
    <Page title={t('paper.new')} lead={t('papers.title')}>
      <p className="kern-body rf-text">{t('paper.new.text')}</p>
      <div className="rf-form rf-form--narrow">
        <Field label={t('papers.kind')}>
          {(control) => (
            <Select
              {...control}
              value={kind}
              onChange={({ target }) => setKind(paperKind(target.value) ?? kind)}
            >
              {paperKinds.map((one) => (
                <option key={one} value={one}>
                  {t(`paper.kind.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <PaperForm
        kind={kind}
        entry={entry}
        submit={t('paper.new.submit')}
        busy={isPending}
        error={error}
        onChange={(changes) => setEntry((before) => ({ ...before, ...changes }))}
        onSubmit={() => mutate()}
      />
    </Page>
  );
}
