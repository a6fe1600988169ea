import { useQuery } from '@tanstack/react-query';
import { meQuery, seesPeople } from '../../api/me.js';
import { useWords } from '../../words/words.js';
import type { AwayPerson } from '../away/away-data.js';
import { AwaySection } from '../away/away-section.js';
import { awayWords } from '../away/words.js';

/** When one is away oneself and who stands in; who may not look people up leaves naming somebody to the coordinator. */
export function MyAway({ person }: { readonly person: AwayPerson }) {
  const { t } = useWords(awayWords);
  const { data: me } = useQuery(meQuery);
  const mayAppoint = !!me && seesPeople(me);
  return (
    <AwaySection person={person} mayAppoint={mayAppoint}>
      <p className="kern-body rf-text">
        {t('away.own.lead')} {!mayAppoint && t('away.own.askForDeputy')}
      </p>
    </AwaySection>
  );
}
