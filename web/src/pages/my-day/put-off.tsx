import { useMutation } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { type DueReport, nameOf, putOffOf } from './due-reports.js';
import { withdrawExtension } from './extension-data.js';

interface PutOffProps {
  readonly due: DueReport;
  onDone(news: string): Promise<void>;
}

/** What became of "not possible yet", and how often the day was moved. */
export function PutOff({ due, onDone }: PutOffProps) {
  const { t, day, count } = useWords();
  const { owed, extension } = putOffOf(due);
  const { mutate, isPending, error } = useMutation({
    mutationFn: withdrawExtension,
    onSuccess: () => onDone(t('extension.news.withdrawn', { measure: nameOf(due.measure) })),
  });
  if (!owed || !extension || extension.state === 'WITHDRAWN') return null;
  return (
    <>
      <p>
        {t(`extension.state.${extension.state}`, { date: day(extension.newDueOn, { withWeekday: true }) })}{' '}
        {extension.note && t('extension.note', { note: extension.note })}{' '}
        {owed.extensionCount > 0 && count('extension.moved', owed.extensionCount)}
      </p>
      {error && <Failure error={error} />}
      {extension.allowedActions.includes('WITHDRAW') && (
        <div>
          <Button
            kind="tertiary"
            busy={isPending}
            aria-label={t('extension.withdraw.of', { measure: nameOf(due.measure) })}
            onClick={() => mutate(extension)}
          >
            {t('extension.withdraw')}
          </Button>
        </div>
      )}
    </>
  );
}
