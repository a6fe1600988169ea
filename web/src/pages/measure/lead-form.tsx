import { searchOffices } from '../../ui/choices.js';
import { type FormValues, orNothing } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';
import type { FormProps } from './measure-editing.js';
import { type MeasureChanges, MeasureForm, useReasonField } from './measure-form.js';
import { searchPeopleOf } from './measure-mutations.js';
import { measureWords } from './words.js';

/** Hands the measure to another lead office, and says what comes of it. */
export function LeadForm(props: FormProps) {
  const { t } = useWords(measureWords);
  const reason = useReasonField();
  const { leadOffice, accountablePerson, status } = props.measure;
  // Once it is agreed somebody answers for it at any time
  const canBeNobody = status === 'DRAFT' || status === 'PROPOSED' || accountablePerson === null;
  return (
    <MeasureForm
      {...props}
      title={t('lead.change')}
      send={t('lead.send')}
      told={t('lead.changed')}
      start={{}}
      fields={[
        {
          name: 'leadOfficeId',
          label: t('lead.office'),
          kind: 'search',
          search: async (text) => (await searchOffices(text)).filter(({ id }) => id !== leadOffice.id),
          searchKey: () => leadOffice.id,
        },
        {
          name: 'accountablePersonId',
          label: t('lead.accountable'),
          hint: t('lead.accountable.hint'),
          kind: 'search',
          isOptional: canBeNobody,
          search: (text, { leadOfficeId }) =>
            leadOfficeId ? searchPeopleOf(leadOfficeId)(text) : Promise.resolve([]),
          searchKey: ({ leadOfficeId = '' }) => leadOfficeId,
        },
        reason,
      ]}
      entriesOf={entriesOf}
      changesOf={changesOf}
    >
      <p className="kern-body">{t('lead.text', { office: leadOffice.name })}</p>
    </MeasureForm>
  );
}

const entriesOf = ({ leadOffice, accountablePerson }: FullMeasure): FormValues => ({
  leadOfficeId: leadOffice.id,
  'leadOfficeId name': leadOffice.name,
  accountablePersonId: accountablePerson?.id ?? '',
  'accountablePersonId name': accountablePerson?.name ?? '',
});

/** Who answered for it before serves another office: nobody does until somebody is named. */
const changesOf = ({ leadOfficeId, accountablePersonId, changeReason }: FormValues): MeasureChanges => ({
  leadOfficeId,
  accountablePersonId: orNothing(accountablePersonId),
  changeReason: orNothing(changeReason) ?? undefined,
});
