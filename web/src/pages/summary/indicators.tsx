import { Table } from '../../ui/table.js';
import { useWords } from '../../words/words.js';
import type { Summary } from './summary-data.js';
import { summaryWords } from './words.js';

type Movement = Summary['indicators'][number];

/** How the indicators behind the problem areas moved: both figures with their days. They are no measure's success. */
export function Indicators({ indicators }: Pick<Summary, 'indicators'>) {
  const { t, day, locale, number } = useWords(summaryWords);
  if (indicators.length === 0) return null;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('summary.indicators')}</h2>
      <p className="rf-muted">{t('summary.indicators.text')}</p>
      <Table
        caption={t('summary.indicators')}
        hideCaption
        columns={[
          { name: t('summary.indicators.name') },
          { name: t('summary.area') },
          { name: t('summary.indicators.previous'), isNumber: true },
          { name: t('summary.indicators.latest'), isNumber: true },
          { name: t('summary.indicators.target'), isNumber: true },
          { name: t('summary.indicators.trend') },
          { name: t('summary.indicators.source') },
        ]}
        rows={indicators.map(({ indicator, area, previous, latest, target, trend, source }) => ({
          key: `${indicator.id} ${area.id}`,
          cells: [
            `${(locale === 'en' && indicator.nameEn) || indicator.nameDe} (${indicator.unit})`,
            area.name,
            <Figure key="previous" of={previous} />,
            <Figure key="latest" of={latest} />,
            target ? `${number(target.targetValue)} (${day(target.targetOn)})` : t('app.none'),
            t(`trend.${trend}`),
            source,
          ],
        }))}
      />
    </section>
  );
}

/** A figure with its day; what is hidden or missing is said in words, and is never zero. */
function Figure({ of }: { readonly of: Movement['latest'] }) {
  const { t, day, number } = useWords(summaryWords);
  if (!of) return t('figure.none');
  const said = of.isSuppressed
    ? t('figure.hidden')
    : of.value === null
      ? t('figure.missing')
      : number(of.value);
  return (
    <>
      {said} <span className="rf-muted">{day(of.referenceDate)}</span>
    </>
  );
}
