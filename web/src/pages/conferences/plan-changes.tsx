import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import type { PlanChange } from './conferences-data.js';
import { conferencesWords } from './words.js';

interface PlanChangesProps {
  readonly title: string;
  /** Said where nothing changes. */
  readonly none: string;
  readonly changes: readonly PlanChange[];
}

/** What a date brings about: every step with its day, and why on that day. */
export function PlanChanges({ title, none, changes }: PlanChangesProps) {
  const { t, day } = useWords(conferencesWords);
  const withWeekday = { withWeekday: true };
  if (changes.length === 0) return <p className="kern-body">{none}</p>;
  return (
    <StackTable
      caption={title}
      columns={[t('plan.step'), t('plan.step.change'), t('plan.step.day'), t('plan.step.why')]}
      rows={changes.map(({ change, code, label, oldDueOn, newDueOn, inWords }, index) => ({
        key: `${code} ${index}`,
        cells: [
          label,
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
