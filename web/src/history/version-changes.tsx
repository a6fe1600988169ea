import { useWords } from '../words/words.js';
import type { RecordVersion } from './history-data.js';
import { historyWords } from './words.js';

interface ChangesProps {
  readonly version: RecordVersion;
  valueInWords?(field: string, value: string): string | undefined;
}

/** What a version changed: old and new beside each other; of the first, what was entered. */
export function VersionChanges({ version, valueInWords }: ChangesProps) {
  const { t, day } = useWords(historyWords);
  const told = version.changes.flatMap((change) => {
    const key = `field.${change.field}`;
    const name = t(key as 'field.title');
    return name === key ? [] : [{ ...change, name }];
  });
  const inWords = (field: string, value: string | null): string => {
    if (value === null || value === '') return t('history.empty.value');
    if (value === 'true' || value === 'false') return t(value === 'true' ? 'history.yes' : 'history.no');
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
    const word = `word.${value}`;
    const said = t(word as 'word.PUBLIC');
    return valueInWords?.(field, value) ?? (said === word ? value : said);
  };
  if (told.length === 0) return version.version === 1 ? null : <p>{t('history.nothing')}</p>;
  return (
    <dl className="rf-changes">
      {told.map(({ field, name, before, after }) => (
        <div key={field}>
          <dt>{name}</dt>
          <dd>
            {version.version > 1 && (
              <>
                <span className="kern-sr-only">{t('history.was')}: </span>
                <del>{inWords(field, before)}</del> <span aria-hidden="true">→</span>{' '}
                <span className="kern-sr-only">{t('history.is')}: </span>
              </>
            )}
            {version.version > 1 ? <ins>{inWords(field, after)}</ins> : inWords(field, after)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
