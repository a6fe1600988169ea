import {
  AgendaService,
  BodyRole,
  BodyService,
  Meeting,
  MeetingService,
  MeetingState,
  Outcome,
  OutcomeService,
} from '../../features/conferences/index.js';
import { nrw, workingDayOnOrBefore } from '../../kernel/calendar.js';
import { bodies, type DemoItem, type DemoMeeting, type DemoOutcome } from '../content/conferences.js';
import type { County } from './county.js';
import type { Story } from './story.js';
import { tellMinutes } from './tell-minutes.js';

/** Bodies have met, and people have sat in them, since before the oldest meeting told. */
const SINCE = '2019-01-01';

/** Sets up the bodies with their members. */
export async function loadBodies(county: County): Promise<void> {
  const service = county.service(BodyService);
  await county.as('koordination', async (actor) => {
    for (const { key, members, isPublic = false, ...body } of bodies) {
      const bodyId = await service.create(actor, {
        ...body,
        isPublic,
        organisationId: county.organisations.of('kreis'),
        areaId: county.areas.of('05978'),
        secretariatOfficeId: county.offices.of('stab'),
      });
      county.bodies.set(key, bodyId);
      for (const [person, role] of members) {
        const personId = county.people.of(person);
        const hasVote = role === BodyRole.MEMBER || role === BodyRole.CHAIR;
        await service.addMember(actor, { bodyId, personId, role, hasVote, validFrom: SINCE });
      }
    }
  });
}

/** Puts a meeting into the story: its date is set, and if it has been held, invited to, held and minuted. */
export function tellMeeting(story: Story, county: County, meeting: DemoMeeting): void {
  // Nobody meets on a Sunday: not even in a demo that is started on one.
  const heldOn = workingDayOnOrBefore(story.day(meeting.on), nrw);
  const isPast = meeting.setOn === undefined;
  story.add(meeting.setOn ?? heldOn, () => set(county, meeting, heldOn));
  if (!isPast) return;
  story.add(heldOn, () => changeState(county, meeting.key, MeetingState.INVITED));
  story.add(heldOn, () => changeState(county, meeting.key, MeetingState.HELD));
  for (const item of meeting.items) {
    for (const outcome of item.outcomes ?? []) tellOutcome(story, county, { meeting, item, outcome, heldOn });
  }
  tellMinutes(story, county, meeting, heldOn);
}

const itemKey = (meeting: DemoMeeting, item: DemoItem) => `${meeting.key} ${item.title}`;

async function set(county: County, meeting: DemoMeeting, heldOn: string): Promise<void> {
  const { key, body, startsAt, endsAt, place, visibility, items } = meeting;
  await county.as('koordination', async (actor) => {
    const date = { bodyId: county.bodies.of(body), heldOn, startsAt, endsAt, place, visibility };
    const meetingId = await county.service(MeetingService).plan(actor, date);
    county.meetings.set(key, meetingId);
    for (const item of items) {
      const { title, kind, minutes, note, problem, strategy, measure } = item;
      const id = await county.service(AgendaService).add(actor, {
        meetingId,
        title,
        kind,
        note,
        durationMinutes: minutes,
        isClosedSession: false,
        problemAreaId: problem && county.problemAreas.of(problem),
        strategyId: strategy && county.strategies.of(strategy),
        measureId: measure && county.measures.of(measure),
      });
      county.items.set(itemKey(meeting, item), id);
    }
  });
}

async function changeState(county: County, key: string, state: MeetingState): Promise<void> {
  const id = county.meetings.of(key);
  await county.as('koordination', async (actor) => {
    const { version } = await county.database.repository(Meeting).findOneByOrFail({ id });
    await county.service(MeetingService).changeState(actor, { id, version, state });
  });
}

interface Minuted {
  readonly meeting: DemoMeeting;
  readonly item: DemoItem;
  readonly outcome: DemoOutcome;
  readonly heldOn: string;
}

function tellOutcome(story: Story, county: County, { meeting, item, outcome, heldOn }: Minuted): void {
  const { kind, text, office, due, done } = outcome;
  let id = '';
  story.add(heldOn, () =>
    county.as('koordination', async (actor) => {
      id = await county.service(OutcomeService).record(actor, {
        agendaItemId: county.items.of(itemKey(meeting, item)),
        kind,
        text,
        responsibleOfficeId: office && county.offices.of(office),
        dueOn: due === undefined ? undefined : story.day(due),
      });
    }),
  );
  if (!done) return;
  const [doneOn, completionNote] = done;
  story.add(doneOn, () =>
    county.as('koordination', async (actor) => {
      const { version } = await county.database.repository(Outcome).findOneByOrFail({ id });
      await county
        .service(OutcomeService)
        .complete(actor, { id, version, doneOn: story.day(doneOn), completionNote });
    }),
  );
}
