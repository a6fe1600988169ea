import { useMutation } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { remindersWords } from './words.js';
import { revokeLinks } from './my-reminders-data.js';

/** Ends the links with which one answers from a mail. */
export function MailLinks() {
  const { news, tell } = useNews();
  const { t, count } = useWords(remindersWords);
  const { mutate, isPending, error } = useMutation({
    mutationFn: revokeLinks,
    onSuccess: (ended) => tell(ended === 0 ? t('links.news.0') : count('links.news', ended)),
  });
  return (
    <section aria-labelledby="links">
      <h2 id="links" className="kern-heading-medium">
        {t('links.title')}
      </h2>
      <p className="kern-body rf-text">{t('links.text')}</p>
      {error && <Failure error={error} />}
      {news}
      <div className="rf-actions">
        <Button busy={isPending} onClick={() => mutate()}>
          {t('links.revoke')}
        </Button>
      </div>
    </section>
  );
}
