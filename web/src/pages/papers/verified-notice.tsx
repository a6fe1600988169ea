import type { Ref } from 'react';
import { Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { useWords, type WordsOf } from '../../words/words.js';
import { papersWords } from './words.js';
import type { VerifiedFile } from './verify-data.js';

/** What was found in a word. */
export const titleOf = ({ t }: Pick<WordsOf<typeof papersWords>, 't'>, found: VerifiedFile | null): string =>
  t(`verify.${found?.standing ?? 'UNKNOWN'}`);

interface VerifiedNoticeProps {
  readonly found: VerifiedFile | null;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Which paper a file is, and whether it holds; or that nobody here knows it. */
export function VerifiedNotice({ found, ref }: VerifiedNoticeProps) {
  const words = useWords(papersWords);
  const { t, day } = words;
  const title = titleOf(words, found);
  if (!found) {
    return (
      <Notice ref={ref} kind="warning" title={title}>
        <p className="kern-body">{t('verify.UNKNOWN.text')}</p>
      </Notice>
    );
  }
  const { standing, format, sha256, version } = found;
  return (
    <Notice ref={ref} kind={standing === 'VALID' ? 'success' : 'warning'} title={title}>
      <Facts
        facts={[
          [t('verify.paper'), version.title],
          [t('verify.number'), version.edition.number],
          [t('verify.asOf'), day(version.edition.asOf)],
          [t('paper.version'), t(`audience.${version.audience}`)],
          [t('paper.format'), t(`format.${format}`)],
          [
            t('verify.sum'),
            <span key="sum" className="rf-secret">
              {sha256}
            </span>,
          ],
        ]}
      />
    </Notice>
  );
}
