import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';

const Providers = graphql(`
  query SignInProviders {
    signInOptions {
      providers {
        id
        name
        href
      }
    }
  }
`);

/** The ways to sign in with an account that people have already; nothing where there is none. */
export function OtherAccounts({ returnTo }: { readonly returnTo: string | undefined }) {
  const { t, locale } = useWords(accountWords);
  const { data } = useQuery({ queryKey: ['signInProviders', locale], queryFn: () => ask(Providers) });
  const providers = data?.signInOptions.providers ?? [];
  if (providers.length === 0) return null;
  const query = returnTo ? `?${new URLSearchParams({ weiter: returnTo }).toString()}` : '';
  return (
    <div className="rf-form rf-form--narrow">
      <p className="kern-body">{t('sso.or')}</p>
      {providers.map(({ id, name, href }) => (
        <div key={id}>
          <a className="kern-btn kern-btn--secondary" href={`${href}${query}`}>
            <span className="kern-label">{t('sso.with', { name })}</span>
          </a>
        </div>
      ))}
    </div>
  );
}
