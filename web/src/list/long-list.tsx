import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type FocusEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Failure } from '../ui/failure.js';
import { useMedia } from '../ui/use-media.js';
import { useWords } from '../words/words.js';
import { ColumnHead } from './column-head.js';
import { ListRow } from './list-row.js';
import './list.css';
import { type RowSource, usePages } from './use-pages.js';
import { useIsTooWide } from './use-is-too-wide.js';
import { listWords } from './words.js';

/** One column of a long list. */
export interface ListColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** Its share of the width, in rem; it never becomes narrower. */
  readonly width: number;
  /** What the service sorts by for it. */
  readonly sortKey?: string;
  readonly isNumber?: boolean;
  /** Names the row. */
  readonly isHeader?: boolean;
  cell(row: Row): ReactNode;
}

export interface ListOrder {
  readonly sortBy: string;
  readonly isDescending: boolean;
}

interface LongListProps<Row> {
  readonly caption: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly source: RowSource<Row>;
  readonly order: ListOrder;
  onOrder(order: ListOrder): void;
}

const ROW_HEIGHT = 64;
/** The same as in list.css. */
const CARDS = '(max-width: 52rem)';
/** A card is as high as its columns are many. */
const CARD_HEIGHT = { edge: 24, column: 29 };

/**
 * A table of any length: only the rows around the window exist, and only they are loaded. It scrolls with the page. On narrow
 * screens each row becomes a card. To use it: say the columns, and where rows and their number come from
 * (`totalCount` of a connection, pages by `skip` and `first`); keep order, columns and filters in the address (`list-address.ts`).
 */
export function LongList<Row>({ caption, columns, source, order, onOrder }: LongListProps<Row>) {
  const { t } = useWords(listWords);
  const place = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<number>();
  const [margin, setMargin] = useState(0);
  const isTooWide = useIsTooWide(place, columns);
  const hasCards = useMedia(CARDS);
  // What stands above the list may grow and shrink
  useLayoutEffect(() => {
    const top = body.current ? body.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(top - margin) > 1) setMargin(top);
  }, [margin, columns, source.queryKey, isTooWide, hasCards]);
  const rows = useWindowVirtualizer({
    count: source.total,
    estimateSize: () => (hasCards ? CARD_HEIGHT.edge + columns.length * CARD_HEIGHT.column : ROW_HEIGHT),
    overscan: hasCards ? 3 : 8,
    // A key waits for no more than one render, however many of them move the window
    useFlushSync: false,
    scrollMargin: margin,
    // The row that has the focus stays, wherever the window goes
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (focused === undefined || focused >= source.total || shown.includes(focused)) return shown;
      return [...shown, focused].sort((one, other) => one - other);
    },
  });
  // Putting the window right while it flies would stop it in mid-flight
  useLayoutEffect(() => {
    Object.assign(rows, {
      shouldAdjustScrollPositionOnItemSizeChange: ((item, _, list) =>
        !list.isScrolling &&
        item.end <=
          (list.scrollOffset ?? 0)) satisfies typeof rows.shouldAdjustScrollPositionOnItemSizeChange,
    });
  }, [rows]);
  // What was measured of rows says nothing of cards
  useLayoutEffect(() => rows.measure(), [rows, hasCards]);
  const { startIndex = 0, endIndex = 0 } = rows.range ?? {};
  const { rowAt, error, refetch } = usePages(source, { from: startIndex, to: endIndex, stays: focused });
  const noteFocus = ({ target }: FocusEvent) => {
    const index = target.closest('tr')?.dataset.index;
    setFocused(index === undefined ? undefined : Number(index));
  };
  const shown = rows.getVirtualItems();
  const endBefore = (at: number) => shown[at - 1]?.end ?? margin;
  return (
    <>
      {error && <Failure error={error} onRetry={refetch} />}
      <div
        ref={place}
        className={`rf-long ${isTooWide ? 'rf-long--wide' : ''}`}
        {...(isTooWide && { role: 'region', 'aria-label': caption, tabIndex: 0 })}
      >
        <table role="table" className="kern-table kern-table--small" aria-rowcount={source.total + 1}>
          <caption className="kern-sr-only">{caption}</caption>
          <colgroup>
            {columns.map(({ key, width }) => (
              <col key={key} style={{ width: `${width}rem` }} />
            ))}
          </colgroup>
          <thead role="rowgroup" className="kern-table__head">
            <tr role="row" className="kern-table__row" aria-rowindex={1}>
              {columns.map((column) => (
                <ColumnHead key={column.key} column={column} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody
            ref={body}
            role="rowgroup"
            className="kern-table__body"
            onFocus={noteFocus}
            onBlur={() => setFocused(undefined)}
          >
            {shown.map((item, at) => (
              <Fragment key={item.key}>
                <Space height={item.start - endBefore(at)} columns={columns.length} />
                <ListRow
                  ref={rows.measureElement}
                  index={item.index}
                  columns={columns}
                  row={rowAt(item.index)}
                  loading={t('list.row.loading')}
                />
              </Fragment>
            ))}
            <Space height={rows.getTotalSize() + margin - endBefore(shown.length)} columns={columns.length} />
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The rows that are not there take their room. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr role="presentation" aria-hidden="true" className="rf-long__space">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
