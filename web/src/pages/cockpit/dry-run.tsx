import { useQuery } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import { dryRunQuery, type Expected, type Step } from './cockpit-data.js';

interface DryRunProps {
  readonly reviewId: string;
  readonly step: Step;
  onClose(): void;
}

/** Who would get what if the step came now: one entry for each mail. */
export function DryRun({ reviewId, step, onClose }: DryRunProps) {
  const { t, day, count } = useWords(cockpitWords);
  const { data, error, refetch } = useQuery(dryRunQuery(reviewId, step));
  const mails = data && byAddress(data);
  return (
    <Dialog
      title={t('dry.title', { what: step.what })}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('app.close')}</Button>}
    >
      <p className="kern-body">{t('dry.lead', { date: day(step.dueOn, { withWeekday: true }) })}</p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!mails && !error && <Loading />}
      {mails?.length === 0 && <p className="kern-body">{t('dry.none')}</p>}
      {mails && mails.length > 0 && (
        <>
          <p className="kern-body" role="status">
            {count('dry.count', mails.length)}
          </p>
          <ul className="rf-rows">
            {mails.map((mail) => (
              <li key={mail[0].address} className="rf-row">
                <ExpectedMail mail={mail} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function ExpectedMail({ mail }: { readonly mail: readonly Expected[] }) {
  const { t } = useWords(cockpitWords);
  const [{ recipient, address }] = mail;
  return (
    <div>
      <p className="rf-row__title">{recipient?.name ?? t('dry.mailbox')}</p>
      <p className="rf-muted">{address}</p>
      <ul className="rf-list">
        {mail.map((one, index) => (
          // Nothing else tells two lines for the same person apart; the list is shown once and never changes.
          <li key={index}>
            {subjectOf(one) ?? t('dry.meeting')} ({t(`why.${one.reason}`)}
            {one.isCopy && `, ${t('dry.copy')}`})
          </li>
        ))}
      </ul>
    </div>
  );
}

const subjectOf = ({ measure, milestone, outcome }: Expected): string | undefined =>
  milestone?.title ?? (measure ? `${measure.number} ${measure.title}` : outcome?.number);

/** One list for each address, in the order given. */
function byAddress(expected: readonly Expected[]): readonly (readonly Expected[])[] {
  const mails = new Map<string, Expected[]>();
  for (const one of expected) mails.set(one.address, [...(mails.get(one.address) ?? []), one]);
  return [...mails.values()];
}
