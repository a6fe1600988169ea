import { useId, useState } from 'react';
import { useWords } from '../words/words.js';
import type { Strand } from './thread-data.js';
import { ThreadPicture } from './thread-picture.js';
import { ThreadTable } from './thread-table.js';

interface ThreadProps {
  readonly strands: readonly Strand[];
  /** The id of what the page is about. */
  readonly current: string;
}

const views = ['picture', 'table'] as const;

/** The thread, as a picture or, saying the same, as a table. */
export function Thread({ strands, current }: ThreadProps) {
  const { t } = useWords();
  const [view, setView] = useState<(typeof views)[number]>('picture');
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className="rf-bar">
        <h2 id={`${id}-title`} className="kern-heading-medium">
          {t('thread.title')}
        </h2>
        <fieldset className="rf-switch">
          <legend className="kern-sr-only">{t('thread.view')}</legend>
          {views.map((name) => (
            <label key={name}>
              <input type="radio" name={id} checked={view === name} onChange={() => setView(name)} />
              <span>{t(`thread.${name}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {view === 'picture' ? (
        <ThreadPicture strands={strands} current={current} />
      ) : (
        <ThreadTable strands={strands} />
      )}
    </section>
  );
}
