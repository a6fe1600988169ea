import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import type { Report } from './due-reports.js';
import { comparedFields, type DraftField, draftOf, type ReportDraft } from './report-draft.js';

interface ConflictProps {
  readonly mine: ReportDraft;
  /** Null where it has been released by now. */
  readonly theirs: Report | null;
  onKeepMine(): void;
  onTakeTheirs(): void;
  onBack(): void;
}

/** Two people wrote at once: both versions side by side, and nobody's text is lost. */
export function Conflict({ mine, theirs, onKeepMine, onTakeTheirs, onBack }: ConflictProps) {
  const { t, time } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const current = theirs && draftOf(theirs);
  return (
    <section className="rf-conflict" aria-label={t('conflict.title')}>
      <Notice ref={place} kind="warning" title={t('conflict.title')} isAlert>
        <p className="kern-body">{t(theirs ? 'conflict.text' : 'conflict.gone')}</p>
      </Notice>
      <div className="rf-versions">
        {theirs && current && (
          <div>
            <h3 className="kern-title">{t('conflict.theirs')}</h3>
            <p className="rf-muted">
              {t('conflict.theirsBy', {
                name: theirs.draftedBy?.name ?? t('app.none'),
                time: time(theirs.updatedAt),
              })}
            </p>
            <Version version={current} other={mine} />
          </div>
        )}
        <div>
          <h3 className="kern-title">{t('conflict.mine')}</h3>
          <Version version={mine} other={current ?? mine} />
        </div>
      </div>
      <div className="rf-actions">
        {(!theirs || theirs.allowedActions.includes('CHANGE')) && (
          <Button kind="primary" onClick={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
        )}
        {theirs && <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>}
        <Button kind="tertiary" onClick={onBack}>
          {t('app.close')}
        </Button>
      </div>
    </section>
  );
}

/** One of both versions; what differs from the other is marked. */
function Version({ version, other }: { readonly version: ReportDraft; readonly other: ReportDraft }) {
  const { t, day } = useWords();
  const shown = (field: DraftField): string => {
    if (field === 'selfAssessment') return t(`assessment.${version.selfAssessment}`);
    if (field === 'reasonCode') return version.reasonCode ? t(`reason.${version.reasonCode}`) : '';
    if (field === 'newPlannedEnd') return version.newPlannedEnd ? day(version.newPlannedEnd) : '';
    return version[field];
  };
  return (
    <dl className="rf-version">
      {comparedFields.map(({ field, name }) => (
        <div key={field}>
          <dt>{t(name)}</dt>
          <dd>
            {version[field] === other[field] ? (
              shown(field) || t('app.none')
            ) : (
              <mark>{shown(field) || t('app.none')}</mark>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
