import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAnnounce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Empty } from '../ui/empty.js';
import { Failure } from '../ui/failure.js';
import { Loading } from '../ui/loading.js';
import { useWords } from '../words/words.js';
import { ColumnChoice } from './column-choice.js';
import { type Chip, FilterChips } from './filter-chips.js';
import { type OrderFile, useListFiles } from './list-files.js';
import { type ListColumn, type ListOrder, LongList } from './long-list.js';
import { SortChoice } from './sort-choice.js';
import type { RowSource } from './use-pages.js';

interface FoundListProps<Row, Key extends string> {
  readonly caption: string;
  /** How many there are. */
  readonly counted: UseQueryResult<number>;
  /** So many, in words. */
  countInWords(total: number): string;
  readonly chips: readonly Chip[];
  onReset(): void;
  readonly columns: readonly ListColumn<Row>[];
  /** What can stand there, and what does. */
  readonly choice: readonly { readonly key: Key; readonly title: string }[];
  readonly chosen: readonly Key[];
  /** Undefined: those that stand there by themselves. */
  onChoose(keys: Key[] | undefined): void;
  readonly order: ListOrder;
  onOrder(order: ListOrder): void;
  rowsOf(total: number): RowSource<Row>;
  readonly orderFile: OrderFile;
  /** What is said where nothing is there, and where nothing was found. */
  readonly empty: { readonly title: string; readonly text: string };
  readonly notFound: { readonly title: string; readonly text: string; readonly showAll: string };
}

/** What the filters leave of a list: how much it is, in which order and with which columns, as a file, and the rows. */
export function FoundList<Row, Key extends string>(props: FoundListProps<Row, Key>) {
  const { caption, chips, columns, order, onOrder, onReset, empty, notFound } = props;
  const { t } = useWords();
  const announce = useAnnounce();
  const { data: total, error, refetch, isPlaceholderData } = props.counted;
  const found = total === undefined || isPlaceholderData ? undefined : props.countInWords(total);
  useEffect(() => {
    if (found) announce(found);
  }, [found, announce]);
  const files = useListFiles(props.orderFile);
  const isNarrowed = chips.length > 0;
  return (
    <>
      <FilterChips chips={chips} onReset={onReset} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {total === undefined && !error && <Loading />}
      {total !== undefined && (
        <>
          <div className="rf-list-tools">
            <p className="rf-list-count">{found ?? t('app.loading')}</p>
            <div>
              <SortChoice columns={columns} order={order} onOrder={onOrder} />
              <ColumnChoice columns={props.choice} chosen={props.chosen} onChoose={props.onChoose} />
              {files.buttons}
            </div>
          </div>
          {files.state}
          {total === 0 && !isPlaceholderData ? (
            <Empty
              title={isNarrowed ? notFound.title : empty.title}
              text={isNarrowed ? notFound.text : empty.text}
            >
              {isNarrowed && <Button onClick={onReset}>{notFound.showAll}</Button>}
            </Empty>
          ) : (
            <LongList
              caption={caption}
              columns={columns}
              source={props.rowsOf(total)}
              order={order}
              onOrder={onOrder}
            />
          )}
        </>
      )}
    </>
  );
}
