import { useWords } from '../../../words/words.js';
import type { OfficeChange } from './offices-data.js';
import { officesWords } from './words.js';

type Part = OfficeChange['parts'][number];
type Share = OfficeChange['shares'][number];

/** A change of offices that is planned: which, when, and what goes where. */
export function PlannedChange({ change }: { readonly change: OfficeChange }) {
  const { t, day } = useWords(officesWords);
  const { kind, offices, takesEffectOn, parts, shares, ends } = change;
  const nameOf = ({ name, code, office }: Part) => {
    const known = office ?? { name: t('offices.planned.new', { name: name ?? '' }), code };
    return [known.code, known.name].filter(Boolean).join(' ');
  };
  const names = parts.map(nameOf);
  const isShared = kind === 'SPLIT';
  const where = isShared ? (ends ? 'offices.planned.parts' : 'offices.planned.beside') : 'offices.planned.to';
  return (
    <>
      <p className="kern-body">
        {t(`offices.planned.${kind}`, {
          offices: offices.map(({ name }) => name).join(', '),
          date: day(takesEffectOn),
        })}
      </p>
      <p className="kern-body">
        {names.length === 0 ? t('offices.planned.alone') : t(where, { parts: names.join(', ') })}
      </p>
      {isShared && (
        <ul className="rf-list kern-body">
          {shares.filter(isStillThere).map((share) => (
            <li key={`${share.kind} ${share.itemId}`}>
              {t('offices.share.to', {
                what: whatOf(share),
                to: share.part ? names[share.part.number] : t('offices.share.nobody'),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Whether there is something to go: a thing that the office has lost since goes nowhere. */
const isStillThere = ({ itemId, thing }: Share): boolean => itemId === null || thing !== null;

const whatOf = ({ name, thing }: Share): string => {
  if (!thing) return name;
  return thing.title ? `${thing.label} – ${thing.title}` : thing.label;
};
