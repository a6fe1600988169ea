import { Link } from '@tanstack/react-router';
import { Facts } from '../../ui/facts.js';
import { Table } from '../../ui/table.js';
import { useWords } from '../../words/words.js';
import type { Summary } from './summary-data.js';
import { summaryWords } from './words.js';

/** What the running measures cost, and what of it is closed. What has no figure is counted and never taken for nothing. */
export function Money({ money }: Pick<Summary, 'money'>) {
  const { t, money: euros, number } = useWords(summaryWords);
  const { oneOff, perYear, withFigure, withoutFigure, lockedAmount, spendingLocks } = money;
  return (
    <section aria-labelledby="money">
      <h2 id="money" className="kern-heading-medium">
        {t('summary.money')}
      </h2>
      <Facts
        facts={[
          [t('summary.money.oneOff'), euros(oneOff)],
          [t('summary.money.perYear'), euros(perYear)],
          [t('summary.money.locked'), euros(lockedAmount)],
        ]}
      />
      <p className="rf-muted">
        {t('summary.money.known', { known: number(withFigure), unknown: number(withoutFigure) })}
      </p>
      {spendingLocks.length > 0 && (
        <Table
          caption={t('summary.locks')}
          columns={[
            { name: t('summary.locks.position') },
            { name: t('summary.locks.year'), isNumber: true },
            { name: t('summary.locks.amount'), isNumber: true },
            { name: t('summary.locks.condition') },
            { name: t('summary.locks.status') },
          ]}
          rows={spendingLocks.map(({ id, budgetPosition, year, amount, condition, status }) => ({
            key: id,
            cells: [budgetPosition, year, euros(amount), condition, t(`lock.${status}`)],
          }))}
        />
      )}
      <p className="rf-no-print">
        <Link to="/sperrvermerke" search={{}} className="kern-link">
          {t('summary.locks.all')}
        </Link>
      </p>
    </section>
  );
}
