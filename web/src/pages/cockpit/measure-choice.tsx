import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import type { MissingReport } from './cockpit-data.js';

interface MeasureChoiceProps {
  readonly measure: MissingReport['measure'];
  /** Left out where nothing can be chosen. */
  readonly isChosen?: boolean;
  onChoose(isChosen: boolean): void;
}

/** A measure by its name and office, with a box to choose it. */
export function MeasureChoice({ measure, isChosen, onChoose }: MeasureChoiceProps) {
  const { t } = useWords(cockpitWords);
  const { id, number, title, leadOffice } = measure;
  return (
    <span className="rf-choice">
      {isChosen !== undefined && (
        <span className="kern-form-check">
          <input
            type="checkbox"
            id={`choose-${id}`}
            className="kern-form-check__checkbox"
            aria-label={t('review.choose', { measure: `${number} ${title}` })}
            checked={isChosen}
            onChange={({ target }) => onChoose(target.checked)}
          />
        </span>
      )}
      <span>
        <Link to="/massnahmen/$number" params={{ number }} className="kern-link">
          {number} {title}
        </Link>
        <span className="rf-choice__of">{leadOffice.name}</span>
      </span>
    </span>
  );
}
