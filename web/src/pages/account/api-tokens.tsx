import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';
import { type ApiToken, revokeToken } from './account-data.js';
import { MadeToken } from './made-token.js';
import { NewToken } from './new-token.js';

/** Keys with which programs act in one's name; what nobody needs any more, one ends. */
export function ApiTokens({ tokens }: { readonly tokens: readonly ApiToken[] }) {
  const { news, tell } = useNews();
  const { t, day } = useWords(accountWords);
  // stays in sight until somebody says that it is kept
  const [made, setMade] = useState<string>();
  const { mutate, isPending, error } = useMutation({
    mutationFn: revokeToken,
    onSuccess: () => tell(t('tokens.news.revoked')),
  });
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens" className="kern-heading-medium">
        {t('tokens.title')}
      </h2>
      <p className="kern-body rf-text">{t('tokens.lead')}</p>
      {error && <Failure error={error} />}
      {news}
      {tokens.length === 0 && made === undefined && <p className="kern-body rf-text">{t('tokens.none')}</p>}
      {tokens.length > 0 && (
        <ul className="rf-cards">
          {tokens.map(({ id, name, scopes, createdOn, expiresOn, lastUsedOn, isExpired }) => (
            <li key={id} className="rf-card">
              <h3 className="kern-title rf-secret">{name}</h3>
              <p className="kern-body">
                {t('tokens.may')}: {scopes.map((scope) => t(`tokens.scope.${scope}`)).join(', ')}
                <br />
                {t(isExpired ? 'tokens.expired' : 'tokens.until', { day: day(expiresOn) })} ·{' '}
                {t('tokens.since', { day: day(createdOn) })}
                <br />
                {lastUsedOn ? t('tokens.used', { day: day(lastUsedOn) }) : t('tokens.unused')}
              </p>
              <div className="rf-actions">
                <Button
                  busy={isPending}
                  aria-label={t('tokens.revoke.of', { name })}
                  onClick={() => mutate(id)}
                >
                  {t('tokens.revoke')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {made === undefined ? (
        <NewToken onMade={setMade} />
      ) : (
        <MadeToken
          token={made}
          onDone={() => void tell(t('tokens.news.made')).then(() => setMade(undefined))}
        />
      )}
    </section>
  );
}
