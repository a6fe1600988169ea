import { Field } from '../ui/field.js';
import { Select } from '../ui/select.js';
import { useWords } from '../words/words.js';
import type { ListColumn, ListOrder } from './long-list.js';
import { listWords } from './words.js';

interface SortChoiceProps<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly order: ListOrder;
  onOrder(order: ListOrder): void;
}

/** Sorting where the list has no heads of columns: on narrow screens. */
export function SortChoice<Row>({ columns, order, onOrder }: SortChoiceProps<Row>) {
  const { t } = useWords(listWords);
  const choose = (value: string) => {
    const [sortBy, direction] = value.split(' ');
    onOrder({ sortBy, isDescending: direction === 'desc' });
  };
  return (
    <div className="rf-list-sort">
      <Field label={t('list.sort')}>
        {(control) => (
          <Select
            {...control}
            value={`${order.sortBy} ${order.isDescending ? 'desc' : 'asc'}`}
            onChange={({ target }) => choose(target.value)}
          >
            {columns.flatMap(({ key, title, sortKey }) =>
              sortKey === undefined
                ? []
                : (['asc', 'desc'] as const).map((direction) => (
                    <option key={`${key}-${direction}`} value={`${sortKey} ${direction}`}>
                      {t(`list.sort.${direction}`, { column: title })}
                    </option>
                  )),
            )}
          </Select>
        )}
      </Field>
    </div>
  );
}
