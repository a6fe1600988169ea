import { Combobox } from '../../ui/combobox.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import type { TakenItem } from './minutes-data.js';
import { searchOffices } from '../../ui/choices.js';
import { dayOfMove, type Fault, measureOf, type OutcomeDraft } from './outcome-draft.js';
import { minutesWords } from './words.js';

interface PlanFieldsProps {
  readonly item: TakenItem;
  readonly draft: OutcomeDraft;
  change(entries: Partial<OutcomeDraft>): void;
  fault(name: Fault): string | undefined;
}

const GOALS = ['FULL', 'MOSTLY', 'PARTLY', 'NOT_REACHED', 'NOT_ASSESSABLE'] as const;
const DISCONTINUED = ['DECLINED', 'NO_FUNDS', 'NO_NEED', 'ENTERED_IN_ERROR', 'OTHER'] as const;

/** What an outcome changes in the plan: the status of the measure, or a new measure; and a task with it. */
export function PlanFields({ item, draft, change, fault }: PlanFieldsProps) {
  const { t } = useWords(minutesWords);
  const moves = measureOf(item)?.decidableStatuses ?? [];
  const asksForNew = draft.kind === 'RESOLUTION' || draft.kind === 'RECOMMENDATION';
  return (
    <>
      {asksForNew && (
        <Field label={t('out.plan')}>
          {(control) => (
            <Select
              {...control}
              value={draft.plan}
              onChange={({ target }) => change({ plan: target.value as OutcomeDraft['plan'] })}
            >
              <option value="NONE">{t('out.plan.NONE')}</option>
              {moves.length > 0 && <option value="MOVE">{t('out.plan.MOVE')}</option>}
              <option value="CREATE">{t('out.plan.CREATE')}</option>
            </Select>
          )}
        </Field>
      )}
      {asksForNew && draft.plan === 'MOVE' && <MoveFields {...{ item, draft, change, fault }} />}
      {asksForNew && draft.plan === 'CREATE' && (
        <div className="rf-pair">
          <Field label={t('out.create.title')} error={fault('title')}>
            {(control) => (
              <input
                {...control}
                className="kern-form-input__input"
                maxLength={120}
                value={draft.title}
                onChange={({ target }) => change({ title: target.value })}
              />
            )}
          </Field>
          <Combobox
            label={t('out.create.office')}
            error={fault('lead')}
            searchKey="offices"
            search={searchOffices}
            value={draft.lead}
            onChange={(lead) => change({ lead })}
          />
        </div>
      )}
      {draft.kind !== 'TASK' && (
        <div className="kern-form-check">
          <input
            id={`task-${item.id}`}
            type="checkbox"
            className="kern-form-check__checkbox"
            checked={draft.hasTask}
            onChange={({ target }) => change({ hasTask: target.checked })}
          />
          <label className="kern-label" htmlFor={`task-${item.id}`}>
            {t('out.task.add')}
          </label>
        </div>
      )}
      {draft.kind !== 'TASK' && draft.hasTask && <TaskFields {...{ item, draft, change, fault }} />}
    </>
  );
}

function MoveFields({ item, draft, change, fault }: PlanFieldsProps) {
  const { t } = useWords(minutesWords);
  const measure = measureOf(item);
  const day = dayOfMove(draft.to);
  return (
    <div className="rf-pair">
      <Field label={t('out.move.to')} error={fault('to')}>
        {(control) => (
          <Select
            {...control}
            value={draft.to}
            onChange={({ target }) => change({ to: target.value as OutcomeDraft['to'] })}
          >
            <option value="">{t('app.none')}</option>
            {measure?.decidableStatuses.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {day && (
        <Field label={t(`out.move.${day}`)} isOptional={day !== 'resubmitOn'}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="kern-form-input__input"
              value={draft.on}
              onChange={({ target }) => change({ on: target.value })}
            />
          )}
        </Field>
      )}
      {draft.to === 'COMPLETED' && (
        <Field label={t('out.move.goal')} isOptional>
          {(control) => (
            <Select
              {...control}
              value={draft.goal}
              onChange={({ target }) => change({ goal: target.value as OutcomeDraft['goal'] })}
            >
              <option value="">{t('out.move.goal.asEntered')}</option>
              {GOALS.map((goal) => (
                <option key={goal} value={goal}>
                  {t(`goal.${goal}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {draft.to === 'DISCONTINUED' && (
        <Field label={t('out.move.discontinued')}>
          {(control) => (
            <Select
              {...control}
              value={draft.discontinued}
              onChange={({ target }) =>
                change({ discontinued: target.value as OutcomeDraft['discontinued'] })
              }
            >
              <option value="">{t('app.none')}</option>
              {DISCONTINUED.map((reason) => (
                <option key={reason} value={reason}>
                  {t(`discontinued.${reason}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Field label={t('out.move.reason')} hint={t('out.move.reason.hint')} isOptional>
        {(control) => (
          <input
            {...control}
            className="kern-form-input__input"
            maxLength={500}
            value={draft.reason}
            onChange={({ target }) => change({ reason: target.value })}
          />
        )}
      </Field>
    </div>
  );
}

function TaskFields({ draft, change, fault }: PlanFieldsProps) {
  const { t } = useWords(minutesWords);
  return (
    <div className="rf-pair" role="group" aria-label={t('out.task')}>
      <Field label={t('out.task.text')} error={fault('taskText')}>
        {(control) => (
          <input
            {...control}
            className="kern-form-input__input"
            maxLength={5000}
            value={draft.taskText}
            onChange={({ target }) => change({ taskText: target.value })}
          />
        )}
      </Field>
      <Combobox
        label={t('out.office')}
        error={fault('taskOffice')}
        searchKey="offices"
        search={searchOffices}
        value={draft.taskOffice}
        onChange={(taskOffice) => change({ taskOffice })}
      />
      <Field label={t('out.due.TASK')} error={fault('taskDue')}>
        {(control) => (
          <input
            {...control}
            type="date"
            className="kern-form-input__input"
            value={draft.taskDue}
            onChange={({ target }) => change({ taskDue: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
