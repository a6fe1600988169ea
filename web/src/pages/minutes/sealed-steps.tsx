import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { SecondLook } from '../../ui/second-look.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import {
  approveMinutes,
  finaliseMinutes,
  laterMeetingsQuery,
  reviseMinutes,
  type Sealed,
  sendMinutes,
} from './closing-data.js';
import type { TakenMeeting } from './minutes-data.js';
import { minutesWords } from './words.js';

type Step = 'SEND' | 'FINALISE' | 'APPROVE' | 'REVISE';
const STEPS: readonly Step[] = ['SEND', 'FINALISE', 'APPROVE', 'REVISE'];

const titles = {
  SEND: 'send.go',
  FINALISE: 'final.go',
  APPROVE: 'approve.title',
  REVISE: 'revise.title',
} as const;
const news = {
  SEND: 'send.done',
  FINALISE: 'final.done',
  APPROVE: 'approve.done',
  REVISE: 'revise.done',
} as const;

interface SealedStepsProps {
  readonly meeting: TakenMeeting;
  readonly sealed: Sealed;
  onDone(text: string): void;
}

/** What can be done with closed minutes, each with a second look: nobody takes back what has gone out. */
export function SealedSteps({ meeting, sealed, onDone }: SealedStepsProps) {
  const { t } = useWords(minutesWords);
  const [step, setStep] = useState<Step | null>(null);
  const possible = STEPS.filter((one) => sealed.allowedActions.includes(one));
  if (possible.length === 0) return null;
  return (
    <section aria-labelledby="next" className="rf-no-print">
      <h2 id="next" className="kern-heading-medium">
        {t('sealed.next')}
      </h2>
      <div className="rf-actions">
        {possible.map((one, index) => (
          <Button
            key={one}
            kind={index === 0 && one !== 'REVISE' ? 'primary' : 'secondary'}
            onClick={() => setStep(one)}
          >
            {t(titles[one])}
          </Button>
        ))}
      </div>
      {step && (
        <StepDialog
          step={step}
          meeting={meeting}
          sealed={sealed}
          onClose={() => setStep(null)}
          onDone={(text) => {
            setStep(null);
            onDone(text);
          }}
        />
      )}
    </section>
  );
}

function StepDialog({
  step,
  meeting,
  sealed: { id, version },
  onClose,
  onDone,
}: SealedStepsProps & { readonly step: Step; onClose(): void }) {
  const { t, day } = useWords(minutesWords);
  const [entry, setEntry] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { data: later } = useQuery({
    ...laterMeetingsQuery(meeting.body.id, meeting.heldOn),
    enabled: step === 'APPROVE',
  });
  const act = (): Promise<unknown> => {
    if (step === 'SEND') return sendMinutes({ id, version, objectionUntil: entry || undefined });
    if (step === 'FINALISE') return finaliseMinutes({ id, version });
    return step === 'APPROVE'
      ? approveMinutes({ id, version, meetingId: entry })
      : reviseMinutes({ id, version, reason: entry.trim() });
  };
  const isMissing = (step === 'REVISE' && entry.trim().length < 3) || (step === 'APPROVE' && entry === '');
  const go = () => {
    setIsTried(true);
    return isMissing ? undefined : act().then(() => onDone(t(news[step])));
  };
  const texts = {
    SEND: 'send.text',
    FINALISE: 'final.text',
    APPROVE: 'approve.text',
    REVISE: 'revise.text',
  } as const;
  const goes = { SEND: 'send.go', FINALISE: 'final.go', APPROVE: 'approve.go', REVISE: 'revise.go' } as const;
  const hasNobody = step === 'APPROVE' && later?.length === 0;
  return (
    <SecondLook
      title={t(titles[step])}
      action={hasNobody ? undefined : t(goes[step])}
      onClose={onClose}
      onConfirm={go}
    >
      <div className="rf-form">
        <p className="kern-body">{t(hasNobody ? 'approve.none' : texts[step])}</p>
        {step === 'SEND' && (
          <Field label={t('send.until')} hint={t('send.until.hint')} isOptional>
            {(control) => (
              <input
                {...control}
                type="date"
                className="kern-form-input__input"
                value={entry}
                onChange={({ target }) => setEntry(target.value)}
              />
            )}
          </Field>
        )}
        {step === 'APPROVE' && !hasNobody && (
          <Field label={t('approve.meeting')} error={isTried && isMissing ? t('approve.text') : undefined}>
            {(control) => (
              <Select {...control} value={entry} onChange={({ target }) => setEntry(target.value)}>
                <option value="">{t('app.none')}</option>
                {later?.map((one) => (
                  <option key={one.id} value={one.id}>
                    {day(one.heldOn)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        {step === 'REVISE' && (
          <Field
            label={t('revise.reason')}
            error={isTried && isMissing ? t('revise.reason.missing') : undefined}
          >
            {(control) => (
              <textarea
                {...control}
                className="kern-form-input__input"
                rows={3}
                maxLength={1000}
                value={entry}
                onChange={({ target }) => setEntry(target.value)}
              />
            )}
          </Field>
        )}
      </div>
    </SecondLook>
  );
}
