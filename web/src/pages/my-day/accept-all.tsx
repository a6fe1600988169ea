import { AskFirst } from '../../ui/second-look.js';
import { useWords } from '../../words/words.js';
import { acceptReports, type ReportToAccept } from './acceptance-data.js';
import { nameOf } from './due-reports.js';
import { myDayWords } from './words.js';

interface AcceptAllProps {
  readonly reports: readonly ReportToAccept[];
  onDone(news: string): Promise<void>;
}

/** All that run as planned at once: whoever has nothing to ask reads the rest with care. */
export function AcceptAll({ reports, onDone }: AcceptAllProps) {
  const { t } = useWords(myDayWords);
  const able = reports.filter(
    ({ report, allowedActions }) => report.selfAssessment === 'ON_TRACK' && allowedActions.includes('ACCEPT'),
  );
  const count = able.length;
  if (count < 2) return null;
  return (
    <AskFirst
      open={t('day.accept.all', { count })}
      title={t('day.accept.all.title', { count })}
      action={t('day.accept.all.yes', { count })}
      onConfirm={() => acceptReports(able)}
      onDone={() => onDone(t('day.accept.news.all', { count }))}
    >
      <ul className="rf-list">
        {able.map(({ id, report }) => (
          <li key={id}>
            <strong>{nameOf(report.measure)}</strong>: {report.text}
          </li>
        ))}
      </ul>
    </AskFirst>
  );
}
