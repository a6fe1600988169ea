import { Attendance, AttendanceService, Meeting, Presence } from '../../features/conferences/index.js';
import { ClosingService, Minutes, MinutesService } from '../../features/minutes/index.js';
import type { Actor } from '../../kernel/actor.js';
import { addDays, localDate } from '../../kernel/calendar.js';
import type { DemoMeeting } from '../content/conferences.js';
import type { County } from './county.js';
import type { Story } from './story.js';

const CLOSED_AFTER_DAYS = 7;
const SENT_AFTER_DAYS = 10;
const FINAL_AFTER_DAYS = 42;

/** Who came to a meeting that was held, and its minutes on their way; where an item is left open, they wait for it. */
export function tellMinutes(story: Story, county: County, meeting: DemoMeeting, heldOn: string): void {
  const after = (days: number) => addDays(localDate(heldOn), days);
  story.add(heldOn, () => recordAttendance(county, meeting.key));
  if (!meeting.items.every(({ outcomes }) => outcomes && outcomes.length > 0)) return;
  story.add(after(CLOSED_AFTER_DAYS), () => close(county, meeting.key));
  story.add(after(SENT_AFTER_DAYS), () =>
    moveOn(county, meeting.key, (actor, seen) => county.service(MinutesService).send(actor, seen)),
  );
  story.add(after(FINAL_AFTER_DAYS), () =>
    moveOn(county, meeting.key, (actor, seen) => county.service(MinutesService).finalise(actor, seen)),
  );
}

/** Of many somebody is always excused. */
async function recordAttendance(county: County, key: string): Promise<void> {
  const meetingId = county.meetings.of(key);
  await county.as('koordination', async (actor) => {
    const invited = await county.database.repository(Attendance).find({
      where: { meetingId },
      order: { personId: 'ASC' },
    });
    if (invited.length === 0) return;
    const people = invited.map(({ personId, version }, place) => ({
      personId,
      version,
      presence: place > 2 && place % 4 === 3 ? Presence.ABSENT_EXCUSED : Presence.PRESENT,
    }));
    await county.service(AttendanceService).record(actor, { meetingId, people });
  });
}

async function close(county: County, key: string): Promise<void> {
  const id = county.meetings.of(key);
  await county.as('koordination', async (actor) => {
    const { version } = await county.database.repository(Meeting).findOneByOrFail({ id });
    await county.service(ClosingService).close(actor, { id, version });
  });
}

type Step = (actor: Actor, seen: { id: string; version: number }) => Promise<void>;

async function moveOn(county: County, key: string, step: Step): Promise<void> {
  await county.as('koordination', async (actor) => {
    const meetingId = county.meetings.of(key);
    const { id, version } = await county.database.repository(Minutes).findOneByOrFail({ meetingId });
    await step(actor, { id, version });
  });
}
