import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import type { PlanChange } from './conferences-data.js';
import { conferencesWords } from './words.js';

interface PlanChangesProps {
  readonly title: string;
  /** Said where nothing changes. */
  readonly none: string;
  readonly changes: readonly PlanChange[];
  /** Whether it is said what each belongs to; left out where that is one and the same. */
  readonly withAbout?: boolean;
}

/** What a date brings about: every step with its day, and why on that day. */
export function PlanChanges({ title, none, changes, withAbout = false }: PlanChangesProps) {
  const { t, day } = useWords(conferencesWords);
  const withWeekday = { withWeekday: true };
  if (changes.length === 0) return <p className="kern-body">{none}</p>;
  return (
    <StackTable
      caption={title}
      columns={[
        t('plan.step'),
        ...(withAbout ? [t('plan.step.about')] : []),
        t('plan.step.change'),
        t('plan.step.day'),
        t('plan.step.why'),
      ]}
      rows={changes.map(({ change, about, code, label, oldDueOn, newDueOn, inWords }, index) => ({
        key: `${code} ${index}`,
        cells: [
          label,
          ...(withAbout ? [about] : []),
          t(`plan.change.${change}`),
          newDueOn && oldDueOn && newDueOn !== oldDueOn
            ? t('plan.step.fromTo', { from: day(oldDueOn), to: day(newDueOn, withWeekday) })
            : day(newDueOn ?? oldDueOn, withWeekday),
          inWords ?? t('app.none'),
        ],
      }))}
    />
  );
}
