import { useMemo } from 'react';
import { useWords } from '../../words/words.js';
import { compareTexts, type Piece, type Row } from './text-diff.js';
import { useWide } from './use-wide.js';
import { strategyWords } from './words.js';

interface DiffViewProps {
  readonly before: string;
  readonly after: string;
  /** What stands above the two columns, where there are two. */
  readonly names: readonly [before: string, after: string];
  readonly onlyChanges?: boolean;
}

/** Two texts: beside each other where there is room, else as one text with what is struck and what is new. */
export function DiffView({ before, after, names, onlyChanges = false }: DiffViewProps) {
  const { t } = useWords(strategyWords);
  const isWide = useWide();
  const rows = useMemo(() => compareTexts(before, after), [before, after]);
  const number = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).length;
  if (rows.every(({ kind }) => kind === 'same')) return <p className="kern-body">{t('diff.same')}</p>;
  const shown = onlyChanges ? fold(rows) : rows;
  return (
    <div className={isWide ? 'rf-diff rf-diff--wide' : 'rf-diff'}>
      <p className="rf-muted">
        {t('diff.counts', { changed: number('changed'), added: number('new'), removed: number('gone') })} ·{' '}
        <ins className="rf-piece">{t('diff.legend.new')}</ins>{' '}
        <del className="rf-piece">{t('diff.legend.gone')}</del>
      </p>
      {isWide && (
        <div className="rf-diff__row rf-diff__names">
          <h3 className="kern-title">{names[0]}</h3>
          <h3 className="kern-title">{names[1]}</h3>
        </div>
      )}
      {shown.map((row, index) =>
        typeof row === 'number' ? (
          <Skipped key={index} paragraphs={row} />
        ) : isWide ? (
          <div key={index} className="rf-diff__row">
            <p>{row.kind !== 'new' && <Pieces pieces={row.pieces} without="new" />}</p>
            <p>{row.kind !== 'gone' && <Pieces pieces={row.pieces} without="gone" />}</p>
          </div>
        ) : (
          <p key={index} className="rf-diff__one">
            <Pieces pieces={row.pieces} />
          </p>
        ),
      )}
    </div>
  );
}

/** Unchanged paragraphs in a row become their number. */
function fold(rows: readonly Row[]): (Row | number)[] {
  return rows.reduce<(Row | number)[]>((folded, row) => {
    const last = folded.at(-1);
    if (row.kind !== 'same') return [...folded, row];
    return typeof last === 'number' ? [...folded.slice(0, -1), last + 1] : [...folded, 1];
  }, []);
}

function Skipped({ paragraphs }: { readonly paragraphs: number }) {
  const { count } = useWords(strategyWords);
  return <p className="rf-diff__skipped">{count('diff.skipped', paragraphs)}</p>;
}

interface PiecesProps {
  readonly pieces: readonly Piece[];
  readonly without?: Piece['kind'];
}

/** Words that stay, come and go: struck or underlined, and said to whoever listens. */
function Pieces({ pieces, without }: PiecesProps) {
  const { t } = useWords(strategyWords);
  return pieces
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text }, index) => {
      if (kind === 'same') return <span key={index}>{text}</span>;
      const Mark = kind === 'new' ? 'ins' : 'del';
      return (
        <Mark key={index} className="rf-piece">
          <span className="kern-sr-only"> {t(`diff.${kind}`)} </span>
          {text}
          <span className="kern-sr-only"> {t('diff.end')} </span>
        </Mark>
      );
    });
}
