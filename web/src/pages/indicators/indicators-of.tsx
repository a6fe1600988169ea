import { Combobox, type Choice } from '../../ui/combobox.js';
import { useWords } from '../../words/words.js';
import { searchIndicators } from './deliveries-data.js';
import { figuresWords } from './figures-words.js';

interface IndicatorsOfProps {
  readonly indicators: readonly Choice[];
  onChange(indicators: Choice[]): void;
}

/** The indicators a delivery holds figures for: found by name, taken out again. */
export function IndicatorsOf({ indicators, onChange }: IndicatorsOfProps) {
  const { t } = useWords(figuresWords);
  const ids = indicators.map(({ id }) => id);
  return (
    <div className="rf-areas">
      <Combobox
        key={ids.join()}
        label={t('deliveries.field.indicator')}
        isOptional
        value={null}
        searchKey={`indicators ${ids.join()}`}
        search={async (text) => (await searchIndicators(text)).filter(({ id }) => !ids.includes(id))}
        onChange={(choice) => choice && onChange([...indicators, choice])}
      />
      {indicators.length > 0 && (
        <ul className="rf-chips" aria-label={t('deliveries.indicators')}>
          {indicators.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="rf-chip"
                aria-label={t('deliveries.field.indicator.remove', { name })}
                onClick={() => onChange(indicators.filter((one) => one.id !== id))}
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
