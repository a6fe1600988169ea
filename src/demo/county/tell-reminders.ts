import { addDays, nrw, workingDayOnOrBefore } from '../../kernel/calendar.js';
import { ReminderJobs } from '../../features/reminders/index.js';
import { nextConference } from '../content/conferences.js';
import type { County } from './county.js';
import type { Story } from './story.js';

/** Days before the conference on which mails went out already: the request, and the first reminder. The next one is due on start. */
const SENT_BEFORE = [56, 28];

/** Lets the sender of reminders do its work on the days of the past, so that the mailbox tells the story too. */
export function tellReminders(story: Story, county: County): void {
  const conference = workingDayOnOrBefore(story.day(nextConference.on), nrw);
  for (const days of SENT_BEFORE) {
    const day = workingDayOnOrBefore(addDays(conference, -days), nrw);
    story.add(day, () => county.asJob(() => county.service(ReminderJobs).sendDue()));
  }
}
