import { ask } from '../../api/ask.js';
import { Button } from '../../ui/button.js';
import { type FormField, type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';
import { AddMilestone, ChangeMilestone, CompleteMilestone } from './measure-mutations.js';
import { useEditing } from '../../ui/use-editing.js';
import { measureWords } from './words.js';

type Milestone = FullMeasure['milestones'][number];
type Open =
  { readonly kind: 'add' } | { readonly kind: 'change' | 'complete'; readonly milestone: Milestone };

/** The milestones by day, each with its state in a word and what may be done with it. */
export function Milestones({ measure }: { readonly measure: FullMeasure }) {
  const { t, day } = useWords(measureWords);
  const { open, turn, edit, close, done } = useEditing<Open>();
  const { milestones, allowedPartActions } = measure;
  const mayPlan = allowedPartActions.includes('PLAN');
  const someActions = milestones.some(({ allowedActions }) => allowedActions.length > 0);
  const title = t('measure.milestones');
  return (
    <section>
      <h2 className="kern-heading-medium">{title}</h2>
      {milestones.length === 0 ? (
        <p className="kern-body">{t('measure.milestones.none')}</p>
      ) : (
        <StackTable
          caption={title}
          columns={[
            t('table.what'),
            t('table.day'),
            t('table.state'),
            ...(someActions ? [t('table.actions')] : []),
          ]}
          rows={milestones.map((milestone) => ({
            key: milestone.id,
            cells: [
              milestone.title,
              day(milestone.dueOn),
              milestone.doneOn
                ? `${t(`milestone.${milestone.state}`)} (${day(milestone.doneOn)})`
                : t(`milestone.${milestone.state}`),
              ...(someActions
                ? [
                    <div key="actions" className="rf-actions">
                      {milestone.allowedActions.includes('COMPLETE') && (
                        <Button
                          kind="tertiary"
                          aria-label={t('milestone.complete.of', { title: milestone.title })}
                          onClick={() => edit({ kind: 'complete', milestone })}
                        >
                          {t('milestone.complete')}
                        </Button>
                      )}
                      {milestone.allowedActions.includes('CHANGE') && (
                        <Button
                          kind="tertiary"
                          aria-label={t('milestone.change.of', { title: milestone.title })}
                          onClick={() => edit({ kind: 'change', milestone })}
                        >
                          {t('measure.change')}
                        </Button>
                      )}
                    </div>,
                  ]
                : []),
            ],
          }))}
        />
      )}
      {open ? (
        <MilestoneForm key={turn} measureId={measure.id} open={open} onDone={done} onCancel={close} />
      ) : (
        mayPlan && (
          <div className="rf-actions rf-no-print">
            <Button onClick={() => edit({ kind: 'add' })}>{t('milestone.add')}</Button>
          </div>
        )
      )}
    </section>
  );
}

interface FormProps {
  readonly measureId: string;
  readonly open: Open;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

function MilestoneForm({ measureId, open, onDone, onCancel }: FormProps) {
  const { t } = useWords(measureWords);
  const title: FormField = { name: 'title', label: t('milestone.what'), maxLength: 200 };
  const dueOn: FormField = { name: 'dueOn', label: t('milestone.day'), kind: 'day' };
  if (open.kind === 'add') {
    const add = async (values: FormValues) => {
      await ask(AddMilestone, { input: { measureId, title: values.title, dueOn: values.dueOn } });
      await onDone(t('milestone.saved', { title: values.title }));
    };
    return (
      <ShortForm
        title={t('milestone.add')}
        fields={[title, dueOn]}
        send={t('measure.save')}
        onSend={add}
        onCancel={onCancel}
      />
    );
  }
  const { milestone } = open;
  const { id, version } = milestone;
  if (open.kind === 'complete') {
    const complete = async (values: FormValues) => {
      await ask(CompleteMilestone, { input: { id, version, doneOn: orNothing(values.doneOn) } });
      await onDone(t('milestone.saved', { title: milestone.title }));
    };
    return (
      <ShortForm
        title={t('milestone.complete.of', { title: milestone.title })}
        fields={[{ name: 'doneOn', label: t('milestone.doneOn'), kind: 'day' }]}
        initial={{ doneOn: new Date().toLocaleDateString('sv-SE') }}
        send={t('milestone.complete')}
        onSend={complete}
        onCancel={onCancel}
      />
    );
  }
  const change = async (values: FormValues) => {
    await ask(ChangeMilestone, {
      input: {
        id,
        version,
        title: values.title === milestone.title ? undefined : values.title,
        dueOn: values.dueOn,
        isDropped: values.isDropped === 'yes' || undefined,
        changeReason: orNothing(values.changeReason) ?? undefined,
      },
    });
    await onDone(t('milestone.saved', { title: values.title }));
  };
  return (
    <ShortForm
      title={t('milestone.change.of', { title: milestone.title })}
      fields={[
        title,
        dueOn,
        { name: 'isDropped', label: t('milestone.drop'), kind: 'check' },
        {
          name: 'changeReason',
          label: t('measure.changeReason'),
          hint: t('measure.changeReason.hint'),
          maxLength: 500,
          isOptional: true,
        },
      ]}
      initial={{ title: milestone.title, dueOn: milestone.dueOn }}
      send={t('measure.save')}
      onSend={change}
      onCancel={onCancel}
    />
  );
}
