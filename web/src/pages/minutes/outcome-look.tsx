import { useWords } from '../../words/words.js';
import type { TakenItem } from './minutes-data.js';
import { dayOfMove, measureOf, type OutcomeDraft } from './outcome-draft.js';
import { minutesWords } from './words.js';

/** What an outcome will write into the plan, said before it does. */
export function OutcomeLook({ draft, item }: { readonly draft: OutcomeDraft; readonly item: TakenItem }) {
  const { t, day } = useWords(minutesWords);
  const measure = measureOf(item);
  const lines = [t('out.look.outcome', { kind: t(`outcome.${draft.kind}`) })];
  if (draft.plan === 'MOVE' && measure && draft.to) {
    const what = dayOfMove(draft.to);
    const values = {
      number: measure.number,
      from: t(`status.${measure.status}`),
      to: t(`status.${draft.to}`),
    };
    lines.push(
      what && draft.on
        ? t('out.look.move.day', { ...values, what: t(`out.move.${what}`), date: day(draft.on) })
        : t('out.look.move', values),
    );
  }
  if (draft.plan === 'CREATE' && draft.title) {
    const values = { title: draft.title, office: draft.lead?.name ?? t('app.none') };
    lines.push(
      item.subject?.__typename === 'Strategy'
        ? t('out.look.create.strategy', { ...values, strategy: item.subject.title })
        : t('out.look.create', values),
    );
  }
  if (draft.hasTask) {
    lines.push(
      t('out.look.task', {
        office: draft.taskOffice?.name ?? t('app.none'),
        date: day(draft.taskDue || null),
      }),
    );
  }
  return (
    <div className="rf-why">
      <h4 className="kern-title">{t('out.look')}</h4>
      <ul className="rf-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
