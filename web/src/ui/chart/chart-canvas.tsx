import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/words.js';
import type { BuildOption, Drawing, Ground } from './draw.js';
import { useNear } from './use-near.js';
import { chartWords } from './words.js';

interface ChartCanvasProps {
  /** What is to be seen, in words: it stands for the picture. */
  readonly label: string;
  /** Kept free from the start, so that nothing moves when the picture comes. */
  readonly height: number;
  readonly build: BuildOption;
  readonly ground?: Ground;
}

/** Where a chart is drawn once it is nearly in sight; ECharts is loaded with the first. */
export function ChartCanvas({ label, height, build, ground }: ChartCanvasProps) {
  const { t } = useWords(chartWords);
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place);
  const [drawing, setDrawing] = useState<Drawing>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isNear || !place.current) return;
    const element = place.current;
    let begun: Drawing | undefined;
    let isGone = false;
    import('./draw.js').then(
      ({ drawIn }) => {
        if (isGone) return;
        begun = drawIn(element);
        setDrawing(begun);
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
      begun?.end();
    };
  }, [isNear]);
  useEffect(() => drawing?.show(build, ground), [drawing, build, ground]);
  return (
    <div className="rf-chart__picture" role="img" aria-label={label} style={{ height }}>
      {failed && <p className="rf-muted">{t('chart.failed')}</p>}
      <div ref={place} className="rf-chart__place" />
    </div>
  );
}
