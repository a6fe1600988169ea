import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import type { Choice } from '../../ui/combobox.js';
import { type FormField, type FormValues, ShortForm } from '../../ui/short-form.js';
import { SideBySide } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import { searchOffices } from '../../ui/choices.js';
import { ChangeDelivery, type Delivery, deliveryQuery, RequestDelivery } from './deliveries-data.js';
import { figuresWords } from './figures-words.js';
import { IndicatorsOf } from './indicators-of.js';

interface DeliveryFormProps {
  /** The delivery that is changed; without one, a new one is asked for. */
  readonly delivery?: Delivery;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Asks an office for figures, or changes what was asked. Where somebody was faster, both versions stand side by side. */
export function DeliveryForm({ delivery, onDone, onCancel }: DeliveryFormProps) {
  const { t, day } = useWords(figuresWords);
  const queries = useQueryClient();
  const [seen, setSeen] = useState(delivery);
  const [mine, setMine] = useState(() => entriesOf(delivery));
  const [indicators, setIndicators] = useState(() => choicesOf(delivery));
  const [theirs, setTheirs] = useState<Delivery>();
  const fields: FormField[] = [
    { name: 'title', label: t('deliveries.field.title'), maxLength: 200 },
    {
      name: 'referencePeriod',
      label: t('deliveries.field.period'),
      hint: t('deliveries.field.period.hint'),
      maxLength: 100,
    },
    {
      name: 'supplierOfficeId',
      label: t('deliveries.field.office'),
      kind: 'search',
      search: searchOffices,
    },
    { name: 'dueOn', label: t('deliveries.field.dueOn'), kind: 'day' },
  ];
  const send = async ({ title, referencePeriod, supplierOfficeId, dueOn, ...rest }: FormValues) => {
    const indicatorIds = indicators.map(({ id }) => id);
    if (!seen) {
      await ask(RequestDelivery, {
        input: { title, referencePeriod, supplierOfficeId, dueOn, indicatorIds },
      });
      return onDone(t('deliveries.requested'));
    }
    // A day that has passed is no fault as long as it stays what it was
    const before = entriesOf(seen);
    const entered = Object.entries({ title, referencePeriod, supplierOfficeId, dueOn });
    const changed = entered.filter(([name, value]) => value !== before[name]);
    const isSame =
      indicatorIds.join() ===
      choicesOf(seen)
        .map(({ id }) => id)
        .join();
    try {
      await ask(ChangeDelivery, {
        input: {
          id: seen.id,
          version: seen.version,
          ...Object.fromEntries(changed),
          indicatorIds: isSame ? undefined : indicatorIds,
        },
      });
    } catch (error) {
      if (!findApiError(error)?.isConflict) throw error;
      const now = await queries.fetchQuery({ ...deliveryQuery(seen.id), staleTime: 0 });
      if (!now) throw error;
      setMine({ title, referencePeriod, supplierOfficeId, dueOn, ...rest });
      setTheirs(now);
      return;
    }
    await onDone(t('deliveries.done.CHANGE'));
  };
  if (theirs) {
    const back = () => {
      setSeen(theirs);
      setTheirs(undefined);
    };
    const shown = (values: FormValues, chosen: readonly Choice[]) => [
      values.title,
      values.referencePeriod,
      values['supplierOfficeId name'],
      day(values.dueOn),
      chosen.map(({ name }) => name).join(', '),
    ];
    const here = shown(mine, indicators);
    const there = shown(entriesOf(theirs), choicesOf(theirs));
    return (
      <SideBySide
        parts={[...fields.map(({ label }) => label), t('deliveries.indicators')].map((name, place) => ({
          name,
          mine: here[place],
          theirs: there[place],
        }))}
        by={{ at: theirs.updatedAt }}
        onKeepMine={back}
        onTakeTheirs={() => void onDone(t('deliveries.taken'))}
        onBack={back}
      />
    );
  }
  return (
    <ShortForm
      title={delivery ? t('deliveries.action.CHANGE') : t('deliveries.request')}
      level={delivery ? 3 : 2}
      fields={fields}
      initial={mine}
      draftKey={delivery ? undefined : 'new-delivery'}
      send={delivery ? t('deliveries.save') : t('deliveries.request')}
      onSend={send}
      onCancel={onCancel}
    >
      <IndicatorsOf indicators={indicators} onChange={setIndicators} />
    </ShortForm>
  );
}

const entriesOf = (delivery: Delivery | undefined): FormValues =>
  delivery
    ? {
        title: delivery.title,
        referencePeriod: delivery.referencePeriod,
        supplierOfficeId: delivery.supplierOffice.id,
        'supplierOfficeId name': delivery.supplierOffice.name,
        dueOn: delivery.dueOn,
      }
    : {};

const choicesOf = (delivery: Delivery | undefined): Choice[] =>
  delivery?.indicators.map(({ id, nameDe }) => ({ id, name: nameDe })) ?? [];
