import { useEffect, useRef } from 'react';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { figuresWords } from './figures-words.js';
import { indicatorsWords } from './words.js';

export interface PreviewedFigure {
  readonly row: number;
  readonly area: string;
  readonly value: number | null;
  readonly isSuppressed: boolean;
  readonly replaces: boolean;
}

interface FigurePreviewProps {
  readonly figures: readonly PreviewedFigure[];
  readonly unit: string;
}

/** What everybody would read of the figures; nothing is written yet. */
export function FigurePreview({ figures, unit }: FigurePreviewProps) {
  const { t: say, number } = useWords(indicatorsWords);
  const { t, count } = useWords(figuresWords);
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  const suppressed = figures.filter(({ isSuppressed }) => isSuppressed).length;
  return (
    <section>
      <h3 ref={place} tabIndex={-1} className="kern-title">
        {t('figures.preview')}
      </h3>
      <p className="kern-body">
        {suppressed > 0 ? count('figures.suppressed', suppressed) : t('figures.allShown')}
      </p>
      <StackTable
        caption={t('figures.preview')}
        columns={[t('figures.area'), t('figures.shown'), t('figures.before')]}
        rows={figures.map(({ row, area, value, isSuppressed, replaces }) => ({
          key: String(row),
          cells: [
            area,
            isSuppressed
              ? t('figures.willBeSuppressed')
              : value === null
                ? say('indicator.none')
                : `${number(value)} ${unit}`,
            t(replaces ? 'figures.replaces' : 'figures.isNew'),
          ],
        }))}
      />
    </section>
  );
}
