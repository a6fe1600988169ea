import { ask } from '../../api/ask.js';
import { type FormField, type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import {
  AcceptDelivery,
  type Delivery,
  type DeliveryAction,
  RejectDelivery,
  ReportDelivery,
  WithdrawDelivery,
} from './deliveries-data.js';
import { figuresWords } from './figures-words.js';

type Step = Exclude<DeliveryAction, 'CHANGE'>;

interface DeliveryStepProps {
  readonly delivery: Delivery;
  readonly step: Step;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Takes a delivery on: reports, accepts, sends it back or withdraws it. */
export function DeliveryStep({ delivery, step, onDone, onCancel }: DeliveryStepProps) {
  const { t } = useWords(figuresWords);
  const seen = { id: delivery.id, version: delivery.version };
  const take: Record<Step, (values: FormValues) => Promise<unknown>> = {
    REPORT: ({ receivedOn }) =>
      ask(ReportDelivery, { input: { ...seen, receivedOn: orNothing(receivedOn) } }),
    ACCEPT: () => ask(AcceptDelivery, { input: seen }),
    REJECT: ({ reason, dueOn }) => ask(RejectDelivery, { input: { ...seen, reason, dueOn } }),
    WITHDRAW: ({ changeReason }) =>
      ask(WithdrawDelivery, { input: { ...seen, changeReason: orNothing(changeReason) } }),
  };
  const fields: Record<Step, readonly FormField[]> = {
    REPORT: [
      {
        name: 'receivedOn',
        label: t('deliveries.receivedOn'),
        hint: t('deliveries.receivedOn.hint'),
        kind: 'day',
        isOptional: true,
      },
    ],
    ACCEPT: [],
    REJECT: [
      {
        name: 'reason',
        label: t('deliveries.reason'),
        hint: t('deliveries.reason.hint'),
        kind: 'long',
        maxLength: 500,
      },
      { name: 'dueOn', label: t('deliveries.newDay'), kind: 'day' },
    ],
    WITHDRAW: [
      {
        name: 'changeReason',
        label: t('deliveries.withdraw.reason'),
        kind: 'long',
        maxLength: 500,
        isOptional: true,
      },
    ],
  };
  const action = t(`deliveries.action.${step}`);
  return (
    <ShortForm
      title={t('deliveries.actionOf', { action, title: delivery.title })}
      fields={fields[step]}
      draftKey={step === 'REJECT' ? `delivery ${delivery.id}` : undefined}
      send={action}
      onSend={async (values) => {
        await take[step](values);
        await onDone(t(`deliveries.done.${step}`));
      }}
      onCancel={onCancel}
    />
  );
}
