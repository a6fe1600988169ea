import {
  Commitment,
  Measure,
  MeasureLifeService,
  MeasureService,
  MilestoneService,
  Milestone,
  Participation,
  ParticipationRole,
  ParticipationService,
  ProgressIndicatorService,
} from '../../features/measures/index.js';
import { Direction } from '../../features/indicators/index.js';
import type {
  DemoMeasure,
  DemoMilestone,
  DemoMove,
  DemoPartner,
  DemoProgressIndicator,
} from '../content/measure.js';
import type { County } from './county.js';
import { tellReport } from './tell-reports.js';
import type { Story } from './story.js';

/** Puts the life of one measure into the story: how it began, what was promised, moved, measured and reported. */
export function tellMeasure(story: Story, county: County, measure: DemoMeasure): void {
  const { key, createdOn, partners, indicators, milestones, life, reports } = measure;
  story.add(createdOn, () => begin(story, county, measure));
  const allPartners = [{ office: measure.lead, role: ParticipationRole.LEAD }, ...partners];
  for (const partner of allPartners) story.add(createdOn, () => promise(county, key, partner));
  for (const indicator of indicators) tellIndicator(story, county, measure, indicator);
  for (const milestone of milestones) tellMilestone(story, county, measure, milestone);
  for (const report of reports) tellReport(story, county, key, report);
  for (const move of life) story.add(move.on, () => make(story, county, measure, move));
}

async function begin(story: Story, county: County, measure: DemoMeasure): Promise<void> {
  const {
    key,
    title,
    summary,
    kind,
    targetGroup,
    goal,
    effectHypothesis,
    priority,
    isKeyMeasure,
    visibility,
  } = measure;
  const { costOneOff, costPerYear, funding, noOutcomeReason, areas, predecessor } = measure;
  await county.as('koordination', async (actor) => {
    const id = await county.service(MeasureService).create(actor, {
      title,
      summary,
      kind,
      targetGroup,
      goal,
      effectHypothesis,
      priority,
      isKeyMeasure,
      visibility,
      costOneOff,
      costPerYear,
      funding,
      noOutcomeReason,
      leadOfficeId: county.offices.of(measure.lead),
      accountablePersonId: county.people.of(measure.accountable),
      strategyIds: measure.strategies.map((strategy) => county.strategies.of(strategy)),
      areaIds: areas.map((area) => county.areas.of(area)),
      isCountyWide: areas.length === 0,
      plannedStart: story.day(measure.start),
      plannedEnd: story.day(measure.end),
      predecessorId: predecessor && county.measures.of(predecessor),
    });
    county.measures.set(key, id);
  });
}

/** The lead office stands there already and only gives its word; everybody else is added with it. */
async function promise(county: County, key: string, partner: DemoPartner): Promise<void> {
  const { office, role = ParticipationRole.COOPERATING, condition } = partner;
  const measureId = county.measures.of(key);
  const officeId = county.offices.of(office);
  const usual = role === ParticipationRole.CONSULTED ? Commitment.ASKED : Commitment.AGREED;
  const commitment = partner.commitment ?? (condition ? Commitment.AGREED_WITH_CONDITION : usual);
  await county.as('koordination', async (actor) => {
    const present = await county.database.repository(Participation).findOneBy({ measureId, officeId });
    await county.service(ParticipationService).set(actor, {
      measureId,
      officeId,
      version: present?.version,
      role: present ? undefined : role,
      commitment,
      condition,
      changeReason: 'Zusage in der Konferenz',
    });
  });
}

function tellIndicator(
  story: Story,
  county: County,
  measure: DemoMeasure,
  indicator: DemoProgressIndicator,
): void {
  const { name, effectLevel, unit, direction = Direction.HIGHER_IS_BETTER, collectionRule } = indicator;
  const [baselineOn, baselineValue] = indicator.baseline;
  const [targetOn, targetValue] = indicator.target;
  let id = '';
  story.add(measure.createdOn, () =>
    county.as('koordination', async (actor) => {
      id = await county.service(ProgressIndicatorService).add(actor, {
        measureId: county.measures.of(measure.key),
        name,
        effectLevel,
        unit,
        direction: targetValue < baselineValue ? Direction.HIGHER_IS_WORSE : direction,
        collectionRule,
        baselineValue,
        baselineOn: story.day(baselineOn),
        targetValue,
        targetOn: story.day(targetOn),
      });
    }),
  );
  for (const [readOn, value] of indicator.readings) {
    story.add(readOn, () =>
      county.as(measure.accountable, async (actor) => {
        const reading = { progressIndicatorId: id, readOn: story.day(readOn), value };
        await county.service(ProgressIndicatorService).read(actor, reading);
      }),
    );
  }
}

function tellMilestone(
  story: Story,
  county: County,
  measure: DemoMeasure,
  { title, due, done }: DemoMilestone,
): void {
  let id = '';
  story.add(measure.createdOn, () =>
    county.as('koordination', async (actor) => {
      const milestone = { measureId: county.measures.of(measure.key), title, dueOn: story.day(due) };
      id = await county.service(MilestoneService).add(actor, milestone);
    }),
  );
  if (done === undefined) return;
  story.add(done, () =>
    county.as(measure.accountable, async (actor) => {
      const { version } = await county.database.repository(Milestone).findOneByOrFail({ id });
      await county.service(MilestoneService).complete(actor, { id, version, doneOn: story.day(done) });
    }),
  );
}

/** Proposed by coordination; afterwards the people of the lead office take it along. */
async function make(story: Story, county: County, measure: DemoMeasure, move: DemoMove): Promise<void> {
  const { to, reason, actualStart, actualEnd, goalAttainment, resubmitOn, discontinuedReason } = move;
  const id = county.measures.of(measure.key);
  const day = (given: DemoMove['on'] | undefined) => (given === undefined ? undefined : story.day(given));
  await county.as(move.by ?? measure.accountable, async (actor) => {
    const { version } = await county.database.repository(Measure).findOneByOrFail({ id });
    await county.service(MeasureLifeService).move(actor, {
      id,
      version,
      to,
      reason,
      goalAttainment,
      discontinuedReason,
      actualStart: day(actualStart),
      actualEnd: day(actualEnd),
      resubmitOn: day(resubmitOn),
    });
  });
}
