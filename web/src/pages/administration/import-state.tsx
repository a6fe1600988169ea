import { useEffect } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { type Import, isUnderWay } from './imports-data.js';
import { administrationWords } from './words.js';

/** How far a file is, and what is wrong with it as a whole. */
export function ImportState({ one }: { readonly one: Import }) {
  const { t, count, time } = useWords(administrationWords);
  const announce = useAnnounce();
  const isBusy = isUnderWay(one);
  const said = isBusy
    ? `${one.work?.step ?? t('imports.waits')} …`
    : one.state === 'TAKEN'
      ? t('imports.taken', { time: time(one.takenAt ?? one.uploadedAt) })
      : t(`imports.state.${one.state}`);
  useEffect(() => announce(said), [announce, said]);
  return (
    <>
      {isBusy && (
        <div className="rf-progress">
          <span>{said}</span>
          <progress max={100} value={one.work?.progress ?? 0} aria-label={said} />
        </div>
      )}
      {one.changedMeanwhile && (
        <Notice kind="warning" title={t('imports.changedMeanwhile')}>
          <p className="kern-body">{t('imports.changedMeanwhile.text')}</p>
        </Notice>
      )}
      {!one.changedMeanwhile && one.work?.failure && (
        <Notice kind="danger" title={t('imports.failed')}>
          <p className="kern-body">{one.work.failure}</p>
        </Notice>
      )}
      {!isBusy && one.state === 'TAKEN' && <Notice kind="success" title={said} />}
      {one.fileProblems.length > 0 && (
        <Notice kind="danger" title={t('imports.refused')}>
          <ul className="kern-body">
            {one.fileProblems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {one.notices.length > 0 && (
        <details>
          <summary className="kern-body">{count('imports.notices', one.notices.length)}</summary>
          <ul className="kern-body">
            {one.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
