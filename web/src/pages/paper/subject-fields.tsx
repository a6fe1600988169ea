import { useQuery } from '@tanstack/react-query';
import { Combobox } from '../../ui/combobox.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import type { PaperKind } from '../papers/paper-kinds.js';
import type { PaperEntry } from './paper-entry.js';
import { findMeasures, subjectsQuery } from './subject-data.js';
import { askedFor, type SubjectName } from './subjects.js';
import { paperWords } from './words.js';

interface SubjectFieldsProps {
  readonly kind: PaperKind;
  readonly entry: PaperEntry;
  onChange(changes: Partial<PaperEntry>): void;
  faultOf(field: string): string | undefined;
}

/** What the paper is about: as much as its kind asks for. */
export function SubjectFields({ kind, entry, onChange, faultOf }: SubjectFieldsProps) {
  const { t, day, locale } = useWords(paperWords);
  const { data } = useQuery(subjectsQuery);
  const { needs, takes } = askedFor[kind];
  const choices: Record<Exclude<SubjectName, 'measureId'>, readonly { id: string; name: string }[]> = {
    meetingId:
      data?.meetings.nodes.map(({ id, heldOn, body }) => ({ id, name: `${day(heldOn)}: ${body.name}` })) ??
      [],
    bodyId: data?.bodies.nodes ?? [],
    officeId: data?.offices.nodes ?? [],
    strategyId: data?.strategies.nodes.map(({ id, title }) => ({ id, name: title })) ?? [],
    areaId: data?.areas.nodes ?? [],
    fieldOfActionId:
      data?.fieldsOfAction.map(({ id, nameDe, nameEn }) => ({
        id,
        name: (locale === 'en' && nameEn) || nameDe,
      })) ?? [],
  };
  const set = (name: SubjectName, id: string | undefined) =>
    onChange({ subjects: { ...entry.subjects, [name]: id } });
  return (
    <div className="rf-pair">
      {[...needs, ...takes].map((name) =>
        name === 'measureId' ? (
          <Combobox
            key={name}
            label={t('paper.subject.measureId')}
            error={faultOf(name)}
            value={
              entry.subjects.measureId ? { id: entry.subjects.measureId, name: entry.measureName } : null
            }
            searchKey="paperMeasures"
            search={findMeasures}
            onChange={(choice) =>
              onChange({
                subjects: { ...entry.subjects, measureId: choice?.id },
                measureName: choice?.name ?? '',
              })
            }
          />
        ) : (
          <Field
            key={name}
            label={t(`paper.subject.${name}`)}
            error={faultOf(name)}
            isOptional={!needs.includes(name)}
          >
            {(control) => (
              <Select
                {...control}
                value={entry.subjects[name] ?? ''}
                onChange={({ target }) => set(name, target.value || undefined)}
              >
                <option value="">
                  {t(needs.includes(name) ? 'form.reasonCode.choose' : 'paper.subject.none')}
                </option>
                {choices[name].map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {choice.name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ),
      )}
    </div>
  );
}
