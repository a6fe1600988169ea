import { Button } from '../../ui/button.js';
import { Facts } from '../../ui/facts.js';
import { StackTable } from '../../ui/stack-table.js';
import { useEditing } from '../../ui/use-editing.js';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';
import { MoneyForm } from './money-form.js';
import { measureWords } from './words.js';

/** What it costs, who pays it, and the spending locks on that money. */
export function Money({ measure }: { readonly measure: FullMeasure }) {
  const { t, money } = useWords(measureWords);
  const { open, edit, close, done } = useEditing<'money'>();
  const { costOneOff, costPerYear, funding, spendingLocks } = measure;
  return (
    <>
      <Facts
        facts={[
          [t('money.once'), costOneOff === null ? null : money(costOneOff)],
          [t('money.perYear'), costPerYear === null ? null : money(costPerYear)],
          [t('money.funding'), funding],
        ]}
      />
      {open && <MoneyForm measure={measure} onDone={done} onCancel={close} />}
      {!open && measure.allowedActions.includes('CHANGE') && (
        <div className="rf-actions rf-no-print">
          <Button onClick={() => edit('money')}>{t('money.change')}</Button>
        </div>
      )}
      <section>
        <h2 className="kern-heading-medium">{t('money.locks')}</h2>
        {spendingLocks.length === 0 ? (
          <p className="kern-body">{t('money.locks.none')}</p>
        ) : (
          <StackTable
            caption={t('money.locks')}
            columns={[t('money.position'), t('money.amount'), t('table.state'), t('money.condition')]}
            rows={spendingLocks.map(({ id, budgetPosition, year, amount, status, condition }) => ({
              key: id,
              cells: [`${budgetPosition} (${year})`, money(amount), t(`lock.${status}`), condition],
            }))}
          />
        )}
      </section>
    </>
  );
}
