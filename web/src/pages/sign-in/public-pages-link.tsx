import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';
import { optionsQuery } from './sign-in-data.js';

/** The way to what everybody may read, where the county has opened it; these pages are no part of this application. */
export function PublicPagesLink() {
  const { t, locale } = useWords(accountWords);
  const { data } = useQuery(optionsQuery);
  if (!data?.publicPages) return null;
  return (
    <p className="kern-body">
      <a className="kern-link" href={locale === 'en' ? '/oeffentlich/en' : '/oeffentlich'}>
        {t('signIn.publicPages')}
      </a>
    </p>
  );
}
