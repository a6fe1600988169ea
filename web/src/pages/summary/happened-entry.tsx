import { Light } from '../../ui/light.js';
import { useWords } from '../../words/words.js';
import { NamedMeasure } from './named-measure.js';
import type { Comparison, HappenedEntry as Entry } from './comparison-data.js';
import { summaryWords } from './words.js';

type Other = Comparison['problemAreas']['entries'][number];

/** What happened to one measure: the old beside the new. */
export function HappenedEntry({ entry }: { readonly entry: Entry }) {
  const { t, day, count } = useWords(summaryWords);
  const { record, title, kinds, lightBefore, lightAfter, slip, fields, counterStep, withdrawal } = entry;
  return (
    <div>
      <h4 className="rf-row__title">
        {record?.__typename === 'Measure' ? <NamedMeasure measure={record} /> : title}
      </h4>
      <p className="rf-headline rf-headline--small">
        <Kinds kinds={kinds} />
        {lightBefore && lightAfter && lightBefore !== lightAfter && (
          <span className="rf-headline">
            <Light light={lightBefore} />
            <span aria-hidden="true">→</span>
            <span className="kern-sr-only">{t('summary.then')}</span>
            <Light light={lightAfter} />
          </span>
        )}
      </p>
      {withdrawal && (
        <p className="kern-body">
          {withdrawal.word}
          {withdrawal.reason && <>: {withdrawal.reason}</>}
        </p>
      )}
      {slip && (
        <p className="kern-body">
          {t('summary.slip', {
            before: day(slip.before),
            after: day(slip.after),
            days: count('summary.days', slip.days),
          })}
          {slip.reason && <> {slip.reason}</>}
        </p>
      )}
      {counterStep && (
        <p className="kern-body">
          <strong>{t('report.counterStep')}:</strong> {counterStep}
        </p>
      )}
      <Fields fields={fields} />
    </div>
  );
}

/** What happened to a problem area or a strategy. */
export function OtherEntry({ entry: { title, kinds, fields } }: { readonly entry: Other }) {
  return (
    <div>
      <h4 className="rf-row__title">{title}</h4>
      <p className="rf-headline rf-headline--small">
        <Kinds kinds={kinds} />
      </p>
      <Fields fields={fields} />
    </div>
  );
}

function Kinds({ kinds }: Pick<Entry, 'kinds'>) {
  const { t } = useWords(summaryWords);
  return kinds.map((kind) => (
    <span key={kind} className={kind === 'WITHDRAWN' ? 'rf-tag rf-tag--alarm' : 'rf-tag'}>
      {t(`change.${kind}`)}
    </span>
  ));
}

function Fields({ fields }: Pick<Other, 'fields'>) {
  const { t } = useWords(summaryWords);
  if (fields.length === 0) return null;
  return (
    <dl className="rf-changes">
      {fields.map(({ field, label, before, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            <s>
              <span className="kern-sr-only">{t('summary.beforeWord')} </span>
              {before ?? t('app.none')}
            </s>{' '}
            → {after ?? t('app.none')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
