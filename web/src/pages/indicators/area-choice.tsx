import '../../style/chips.css';

import { Combobox } from '../../ui/combobox.js';
import { useWords } from '../../words/words.js';
import { areasByName } from './areas-data.js';
import { MOST_LINES } from './routes.js';
import { indicatorsWords } from './words.js';

interface AreaChoiceProps {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  onChange(ids: readonly string[]): void;
}

/** The areas that are drawn: each can be taken out, others are found by name. */
export function AreaChoice({ areas, onChange }: AreaChoiceProps) {
  const { t } = useWords(indicatorsWords);
  const ids = areas.map(({ id }) => id);
  const search = async (text: string) =>
    (await areasByName(text))
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, name, level, parent }) => ({
        id,
        name,
        detail: [t(`level.${level}`), parent?.name].filter(Boolean).join(' · '),
      }));
  return (
    <div className="rf-areas rf-no-print">
      {areas.length < MOST_LINES && (
        <Combobox
          key={ids.join()}
          label={t('indicator.addArea')}
          hint={t('indicator.addArea.hint', { most: MOST_LINES })}
          value={null}
          searchKey={`areas ${ids.join()}`}
          search={search}
          onChange={(choice) => choice && onChange([...ids, choice.id])}
        />
      )}
      {areas.length > 1 && (
        <ul className="rf-chips" aria-label={t('indicator.areas')}>
          {areas.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="rf-chip"
                aria-label={t('indicator.removeArea', { area: name })}
                onClick={() => onChange(ids.filter((one) => one !== id))}
              >
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
