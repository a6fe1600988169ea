import { AgendaService, Meeting, MeetingService, MeetingState } from '../../features/conferences/index.js';
import type { DemoItem, DemoMeeting } from '../content/conferences.js';
import type { County } from './county.js';
import type { Story } from './story.js';
import { tellMinutes } from './tell-minutes.js';
import { tellOutcome } from './tell-outcomes.js';

/** Puts a meeting into the story: its date is set, and if it has been held, invited to, held and minuted. */
export function tellMeeting(story: Story, county: County, meeting: DemoMeeting): void {
  const heldOn = story.workingDay(meeting.on);
  const isPast = meeting.setOn === undefined;
  story.add(meeting.setOn ?? heldOn, () => set(county, meeting, heldOn));
  if (!isPast) return;
  story.add(heldOn, () => changeState(county, meeting.key, MeetingState.INVITED));
  story.add(heldOn, () => changeState(county, meeting.key, MeetingState.HELD));
  for (const item of meeting.items) {
    for (const outcome of item.outcomes ?? []) {
      tellOutcome(story, county, { item: itemKey(meeting, item), outcome, heldOn });
    }
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
