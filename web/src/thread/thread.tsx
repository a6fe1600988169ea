import '../style/thread.css';
import { useId } from 'react';
import { useWords } from '../words/words.js';
import type { ThreadGraph } from './thread-graph.js';
import { ThreadPicture } from './thread-picture.js';
import { ThreadTable } from './thread-table.js';
import { threadViews, useThreadView } from './thread-view.js';
import { threadWords } from './words.js';

interface ThreadProps {
  readonly graph: ThreadGraph;
  /** The id of what the page is about. */
  readonly current: string;
}

/** The thread around a problem area, a strategy or a measure, as a picture or, saying the same, as a table. */
export function Thread({ graph, current }: ThreadProps) {
  const { t } = useWords(threadWords);
  const [view, choose] = useThreadView();
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className="rf-bar">
        <h2 id={`${id}-title`} className="kern-heading-medium">
          {t('thread.title')}
        </h2>
        <fieldset className="rf-switch rf-no-print">
          <legend className="kern-sr-only">{t('thread.view')}</legend>
          {threadViews.map((name) => (
            <label key={name}>
              <input type="radio" name={id} checked={view === name} onChange={() => choose(name)} />
              <span>{t(`thread.${name}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {view === 'picture' ? (
        <ThreadPicture key={current} graph={graph} current={current} />
      ) : (
        <ThreadTable graph={graph} />
      )}
    </section>
  );
}
