import { useWords } from '../../../words/words.js';
import type { Group } from './hand-over-data.js';
import { peopleWords } from './words.js';

const SHOWN_AT_ONCE = 3;

/** What is held of one kind; more than a few are unfolded. */
export function HeldThings({ group }: { readonly group: Group }) {
  const { count } = useWords(peopleWords);
  const things = (
    <ul className="rf-list">
      {group.things.map(({ itemId, label, title }) => (
        <li key={`${itemId} ${label}`}>{title ? `${label} – ${title}` : label}</li>
      ))}
    </ul>
  );
  return (
    <>
      <h3 className="rf-row__title">
        {group.name} ({group.count})
      </h3>
      {group.things.length > SHOWN_AT_ONCE ? (
        <details>
          <summary className="kern-body">{count('handOver.things', group.things.length)}</summary>
          {things}
        </details>
      ) : (
        things
      )}
    </>
  );
}
