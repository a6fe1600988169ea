import { useWords } from '../../words/words.js';
import { type StrategyTexts, type TextVersion, type Word } from './agreement-data.js';
import { MatrixCell } from './matrix-cell.js';
import { strategyWords } from './words.js';

interface MatrixProps {
  readonly strategy: StrategyTexts;
  /** Opens the form for a word. */
  onState(word: Word, version: TextVersion): void;
}

interface Line {
  readonly organisationId: string;
  readonly name: string;
}

/**
 * Who says what to which text: organisations down, texts across, the newest first. On narrow screens each organisation is an
 * entry of a list. Roles are said because some browsers forget them once a table is laid out in another way.
 */
export function Matrix({ strategy, onState }: MatrixProps) {
  const { t, day } = useWords(strategyWords);
  const versions = strategy.versions.filter(({ submittedOn }) => submittedOn !== null);
  const inForce = strategy.versionInForce?.number;
  return (
    <div className="rf-scroll rf-matrix" role="region" aria-label={t('agree.matrix')} tabIndex={0}>
      <table role="table" className="kern-table kern-table--small rf-stack">
        <caption className="kern-sr-only">{t('agree.matrix')}</caption>
        <thead role="rowgroup" className="kern-table__head">
          <tr role="row" className="kern-table__row">
            <th role="columnheader" scope="col" className="kern-table__header">
              {t('agree.organisation')}
            </th>
            {versions.map(({ id, number, submittedOn, isAgreed }, index) => (
              <th key={id} role="columnheader" scope="col" className="kern-table__header">
                {t('agree.column', { number })}
                <span className="rf-muted rf-matrix__note">
                  {t('agree.column.asked', { date: day(submittedOn) })}
                  {number === inForce && `, ${t('agree.column.inForce')}`}
                  {index === 0 && !isAgreed && strategy.stage !== 'ENDED' && `, ${t('agree.column.open')}`}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="kern-table__body">
          {linesOf(versions).map(({ organisationId, name }) => (
            <tr key={organisationId} role="row" className="kern-table__row">
              <th role="rowheader" scope="row" className="kern-table__header">
                {name}
              </th>
              {versions.map((version) => (
                <td key={version.id} role="cell" className="kern-table__cell">
                  <span className="rf-stack__name">{t('agree.column', { number: version.number })}</span>
                  <MatrixCell
                    word={version.agreements.find(({ organisation }) => organisation.id === organisationId)}
                    onState={(word) => onState(word, version)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Everybody who was ever asked, by name. */
function linesOf(versions: readonly TextVersion[]): Line[] {
  const names = new Map<string, string>();
  for (const { agreements } of versions) {
    for (const word of agreements) {
      const { id } = word.organisation;
      if (!names.has(id)) names.set(id, word.organisation.name);
    }
  }
  return [...names]
    .map(([organisationId, name]) => ({ organisationId, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'de'));
}
