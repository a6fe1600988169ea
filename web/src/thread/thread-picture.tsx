import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../words/words.js';
import { KnotBox } from './knot-box.js';
import type { ThreadGraph } from './thread-graph.js';
import { layOut } from './thread-layout.js';
import { ThreadLines } from './thread-lines.js';
import { stepFrom, wayThrough } from './thread-walk.js';
import { threadWords } from './words.js';

interface PictureProps {
  readonly graph: ThreadGraph;
  readonly current: string;
}

const columns = ['problem', 'strategy', 'measure', 'office', 'indicator'] as const;

/** The thread as people draw it: from left to right, or downwards where there is little room. One stop for the tab key, arrows inside. */
export function ThreadPicture({ graph, current }: PictureProps) {
  const { t } = useWords(threadWords);
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(current);
  const [looked, setLooked] = useState<string | null>(null);
  const layout = useMemo(() => layOut(graph, unfolded, current), [graph, unfolded, current]);
  const lit = useMemo(() => (looked ? wayThrough(layout.ties, looked) : null), [layout, looked]);
  const stop = layout.knots.some((knot) => knot.id === at) ? at : layout.knots[0]?.id;
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stop && stepFrom(layout, stop, event.key);
    if (!next) return;
    event.preventDefault();
    setAt(next.id);
    sheet.current?.querySelector<HTMLElement>(`[data-stop="${next.id}"]`)?.focus();
  };
  return (
    <div className="rf-thread">
      <p id={`${id}-how`} className="rf-thread__how">
        {t('thread.how')}
      </p>
      <div className="rf-thread__heads" aria-hidden="true">
        {columns.map((column) => (
          <span key={column}>{t(`thread.${column}`)}</span>
        ))}
      </div>
      <div ref={sheet} className="rf-thread__place">
        <ThreadLines layout={layout} lit={lit} />
        <ul
          className="rf-thread__sheet"
          aria-label={t('thread.picture.label')}
          aria-describedby={`${id}-how`}
          onKeyDown={walk}
          onMouseLeave={() => setLooked(null)}
          onBlur={() => setLooked(null)}
        >
          {layout.knots.map((knot) => (
            <KnotBox
              key={knot.id}
              knot={knot}
              layout={layout}
              isCurrent={knot.id === current}
              isStop={knot.id === stop}
              isOff={lit !== null && !lit.has(knot.id)}
              onLook={() => setLooked(knot.id)}
              onFocus={() => {
                setAt(knot.id);
                setLooked(knot.id);
              }}
              onUnfold={(strategyId) => {
                setAt(strategyId);
                setUnfolded(new Set([...unfolded, strategyId]));
                sheet.current?.querySelector<HTMLElement>(`[data-stop="${strategyId}"]`)?.focus();
              }}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}
