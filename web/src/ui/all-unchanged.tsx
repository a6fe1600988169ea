import { useWords } from '../words/words.js';
import { AskFirst } from './second-look.js';

/** A measure for which what was reported last still holds. */
export interface Unchanged {
  readonly id: string;
  readonly name: string;
  readonly lastSaid: {
    readonly selfAssessment: 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK';
    readonly text: string;
  } | null;
}

interface AllUnchangedProps<Result> {
  readonly measures: readonly Unchanged[];
  /** What is asked, and what the button says. */
  readonly title: string;
  readonly yes: string;
  confirm(measureIds: string[]): Promise<Result>;
  onDone(result: Result, count: number): void | Promise<void>;
}

/** "Unchanged" for everything at once; what is confirmed is listed before. */
export function AllUnchanged<Result>({ measures, title, yes, confirm, onDone }: AllUnchangedProps<Result>) {
  const { t } = useWords();
  const count = measures.length;
  if (count < 2) return null;
  return (
    <AskFirst
      open={t('day.all', { count })}
      title={title}
      action={yes}
      onConfirm={() => confirm(measures.map(({ id }) => id))}
      onDone={(result) => onDone(result, count)}
    >
      <p className="kern-body">{t('day.all.text')}</p>
      <ul className="rf-list">
        {measures.map(({ id, name, lastSaid }) => (
          <li key={id}>
            <strong>{name}</strong>
            {lastSaid && (
              <>
                : {t(`assessment.${lastSaid.selfAssessment}`)}. {lastSaid.text}
              </>
            )}
          </li>
        ))}
      </ul>
    </AskFirst>
  );
}
