import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { MomentChoice } from './moment-choice.js';
import { choicesQuery, type HeldMeeting } from './summary-data.js';
import type { SummarySearch } from './summary-search.js';
import { summaryWords } from './words.js';

interface SelectionFormProps {
  readonly search: SummarySearch;
  readonly meetings: readonly HeldMeeting[];
  /** The meeting since which changes are told unless somebody chooses otherwise. */
  readonly lastMeeting: HeldMeeting | undefined;
  /** What it is narrowed to by a table below, in words. */
  readonly narrowed: readonly { readonly key: 'strategie' | 'raum'; readonly name: string }[];
}

/** As of when, since when, and of what; kept in the address. */
export function SelectionForm({ search, meetings, lastMeeting, narrowed }: SelectionFormProps) {
  const { t, day, locale } = useWords(summaryWords);
  const navigate = useNavigate();
  const { data } = useQuery(choicesQuery);
  const choose = (changes: SummarySearch) =>
    void navigate({ to: '/uebersicht', search: { ...search, ...changes }, resetScroll: false });
  const since = lastMeeting
    ? t('summary.since.last', { date: day(lastMeeting.heldOn), body: lastMeeting.body.name })
    : t('summary.since.none');
  return (
    <div className="rf-selection" role="group" aria-label={t('summary.filter')}>
      <div className="rf-pair">
        <MomentChoice
          label={t('summary.stand')}
          empty={t('summary.today')}
          day={search.stand}
          meetings={meetings}
          onChoose={(stand) => choose({ stand })}
        />
        <MomentChoice
          label={t('summary.since')}
          empty={since}
          day={search.seit}
          meetings={meetings}
          onChoose={(seit) => choose({ seit })}
        />
        <Field label={t('summary.body')}>
          {(control) => (
            <Select
              {...control}
              value={search.gremium ?? ''}
              onChange={({ target }) => choose({ gremium: target.value || undefined })}
            >
              <option value="">{t('summary.body.all')}</option>
              {data?.bodies.nodes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('summary.field')}>
          {(control) => (
            <Select
              {...control}
              value={search.feld ?? ''}
              onChange={({ target }) => choose({ feld: target.value || undefined })}
            >
              <option value="">{t('summary.field.all')}</option>
              {data?.fieldsOfAction.map(({ id, nameDe, nameEn }) => (
                <option key={id} value={id}>
                  {(locale === 'en' && nameEn) || nameDe}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {narrowed.map(({ key, name }) => (
        <p key={key} className="rf-headline">
          <span>{t('summary.narrowed', { name })}</span>
          <Button kind="tertiary" onClick={() => choose({ [key]: undefined })}>
            {t('summary.narrowed.end')}
          </Button>
        </p>
      ))}
    </div>
  );
}
