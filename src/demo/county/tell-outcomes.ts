import { Outcome, OutcomeService } from '../../features/conferences/index.js';
import { DecisionService } from '../../features/minutes/index.js';
import { Agreement, StrategyService } from '../../features/strategies/index.js';
import type { DemoEffects, DemoOutcome } from '../content/conferences.js';
import type { County } from './county.js';
import type { Story } from './story.js';

interface Minuted {
  /** Key of the agenda item. */
  readonly item: string;
  readonly outcome: DemoOutcome;
  readonly heldOn: string;
}

/** Puts what came out of an agenda item into the story, with what it wrote into the plan and, later, that it is done. */
export function tellOutcome(story: Story, county: County, { item, outcome, heldOn }: Minuted): void {
  const { kind, text, office, due, effects = {}, done } = outcome;
  let id = '';
  story.add(heldOn, () =>
    county.as('koordination', async (actor) => {
      id = await county.service(DecisionService).record(actor, {
        outcome: {
          agendaItemId: county.items.of(item),
          kind,
          text,
          responsibleOfficeId: office && county.offices.of(office),
          dueOn: due === undefined ? undefined : story.day(due),
        },
        effects: await written(story, county, effects),
      });
    }),
  );
  if (!done) return;
  const [doneOn, completionNote] = done;
  story.add(doneOn, () =>
    county.as('koordination', async (actor) => {
      const { version } = await county.database.repository(Outcome).findOneByOrFail({ id });
      const day = story.day(doneOn);
      await county.service(OutcomeService).complete(actor, { id, version, doneOn: day, completionNote });
    }),
  );
}

/** What a decision writes, in the words of the service. */
async function written(story: Story, county: County, { measure, task, word }: DemoEffects) {
  return {
    createMeasure: measure && {
      title: measure.title,
      summary: measure.summary,
      targetGroup: measure.targetGroup,
      leadOfficeId: county.offices.of(measure.lead),
      strategyIds: [county.strategies.of(measure.strategy)],
      isCountyWide: true,
      plannedStart: story.day(measure.start),
      plannedEnd: story.day(measure.end),
      visibility: measure.visibility,
      propose: true,
    },
    agreements: word ? [await spoken(county, word)] : [],
    tasks: task
      ? [{ text: task.text, responsibleOfficeId: county.offices.of(task.office), dueOn: story.day(task.due) }]
      : [],
  };
}

async function spoken(county: County, { organisation, strategy, ...word }: NonNullable<DemoEffects['word']>) {
  const { id } = await county.service(StrategyService).getLatestVersion(county.strategies.of(strategy));
  const about = { strategyVersionId: id, organisationId: county.organisations.of(organisation) };
  const { version } = await county.database.repository(Agreement).findOneByOrFail(about);
  return { ...about, version, ...word };
}
