import { Link } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { Facts } from '../../ui/facts.js';
import { useEditing } from '../../ui/use-editing.js';
import { useWords } from '../../words/words.js';
import type { Delivery, DeliveryAction } from './deliveries-data.js';
import { DeliveryForm } from './delivery-form.js';
import { DeliveryStep } from './delivery-step.js';
import { figuresWords } from './figures-words.js';

const actions = ['REPORT', 'ACCEPT', 'REJECT', 'CHANGE', 'WITHDRAW'] as const;

/** One delivery, answered in place. */
export function DeliveryCard({ delivery }: { readonly delivery: Delivery }) {
  const { t, day } = useWords(figuresWords);
  const { open, edit, close, done } = useEditing<DeliveryAction>();
  const { title, referencePeriod, supplierOffice, state, isOverdue, indicators } = delivery;
  const allowed = actions.filter((action) => delivery.allowedActions.includes(action));
  return (
    <article className="rf-card">
      <div className="rf-card__head">
        <h3 className="kern-title">{title}</h3>
        <p className="rf-muted">
          {t('deliveries.about', { period: referencePeriod, office: supplierOffice.name })}
        </p>
      </div>
      <div className="rf-headline">
        <span className="rf-tag">{t(`deliveries.state.${state}`)}</span>
        {isOverdue && <strong>{t('deliveries.overdue')}</strong>}
      </div>
      <Facts
        facts={[
          [t('deliveries.received'), delivery.receivedOn && day(delivery.receivedOn)],
          [t('deliveries.rejectedBecause'), delivery.rejectedBecause],
          [
            t('deliveries.indicators'),
            indicators.length > 0 ? <IndicatorLinks indicators={indicators} /> : null,
          ],
        ]}
      />
      {open === 'CHANGE' && <DeliveryForm delivery={delivery} onDone={done} onCancel={close} />}
      {open && open !== 'CHANGE' && (
        <DeliveryStep delivery={delivery} step={open} onDone={done} onCancel={close} />
      )}
      {!open && allowed.length > 0 && (
        <div className="rf-actions rf-no-print">
          {allowed.map((action) => (
            <Button
              key={action}
              kind={action === 'WITHDRAW' ? 'tertiary' : 'secondary'}
              aria-label={t('deliveries.actionOf', { action: t(`deliveries.action.${action}`), title })}
              onClick={() => edit(action)}
            >
              {t(`deliveries.action.${action}`)}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}

function IndicatorLinks({ indicators }: Pick<Delivery, 'indicators'>) {
  const { locale } = useWords();
  return (
    <ul className="rf-lines">
      {indicators.map(({ id, nameDe, nameEn }) => (
        <li key={id}>
          <Link to="/indikatoren/$id" params={{ id }} search={{}} className="kern-link">
            {(locale === 'en' && nameEn) || nameDe}
          </Link>
        </li>
      ))}
    </ul>
  );
}
