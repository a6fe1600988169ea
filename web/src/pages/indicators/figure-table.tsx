import { useId } from 'react';
import { useWords } from '../../words/words.js';
import type { FigureEntries, FigurePart } from './figure-rows.js';
import { figuresWords } from './figures-words.js';
import type { FullIndicator } from './indicators-data.js';

interface FigureTableProps {
  readonly indicator: FullIndicator;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly entries: FigureEntries;
  /** What is wrong, by area. */
  readonly faults: Readonly<Record<string, string>>;
  onChange(entries: FigureEntries): void;
}

/** A line for each area; a rate is entered by its two parts, or by its value where the parts are not known. */
export function FigureTable({ indicator, areas, entries, faults, onChange }: FigureTableProps) {
  const { t } = useWords(figuresWords);
  const id = useId();
  const { perUnit, numerator, denominator, unit } = indicator;
  const columns: readonly { readonly part: FigurePart; readonly name: string }[] =
    perUnit === null
      ? [{ part: 'value', name: t('figures.value', { unit }) }]
      : [
          { part: 'numerator', name: numerator ?? t('figures.numerator') },
          { part: 'denominator', name: denominator ?? t('figures.denominator') },
          { part: 'value', name: t('figures.valueAlone', { unit }) },
        ];
  return (
    <table role="table" className="kern-table kern-table--small rf-stack rf-figures">
      <caption className="kern-sr-only">{t('figures.caption')}</caption>
      <thead role="rowgroup" className="kern-table__head">
        <tr role="row" className="kern-table__row">
          <th role="columnheader" scope="col" className="kern-table__header">
            {t('figures.area')}
          </th>
          {columns.map(({ part, name }) => (
            <th key={part} role="columnheader" scope="col" className="kern-table__header">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="kern-table__body">
        {areas.map((area) => {
          const fault = faults[area.id];
          return (
            <tr key={area.id} role="row" className="kern-table__row">
              <th role="rowheader" scope="row" className="kern-table__header">
                <span className="rf-stack__value">
                  {area.name}
                  {fault && (
                    <span className="kern-error" id={`${id}-${area.id}`} role="alert">
                      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
                      <span className="kern-body">{fault}</span>
                    </span>
                  )}
                </span>
              </th>
              {columns.map(({ part, name }) => (
                <td key={part} role="cell" className="kern-table__cell">
                  <span className="rf-stack__name" aria-hidden="true">
                    {name}
                  </span>
                  <input
                    className="kern-form-input__input"
                    inputMode="decimal"
                    autoComplete="off"
                    aria-label={`${area.name}: ${name}`}
                    aria-invalid={fault ? true : undefined}
                    aria-describedby={fault ? `${id}-${area.id}` : undefined}
                    maxLength={20}
                    value={entries[area.id]?.[part] ?? ''}
                    onChange={({ target }) =>
                      onChange({ ...entries, [area.id]: { ...entries[area.id], [part]: target.value } })
                    }
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
