import { ProposalService } from '../../features/agendas/index.js';
import { AgendaSection, AttendanceService, InvitationAnswer } from '../../features/conferences/index.js';
import { ReportExtensionService } from '../../features/measures/index.js';
import { Person } from '../../features/people/index.js';
import { FaultyAddressService, MailPreferenceService } from '../../features/reachability/index.js';
import { Escalation, Escalations, EscalationState, ReminderJobs } from '../../features/reminders/index.js';
import { Review, ReviewDesk } from '../../features/reviews/index.js';
import { addDays } from '../../kernel/calendar.js';
import { nextConference, series } from '../content/conferences.js';
import * as content from '../content/cycle.js';
import type { County } from './county.js';
import type { Story } from './story.js';

const [strategyGroup] = series;
const INVITED_BEFORE = 14;

/**
 * The cycle before the next conference as it went so far: mails went out on the days of the past, so that the mailbox tells the
 * story too; some offices reported, one asked for more time, an address turned out to be wrong.
 */
export function tellCycle(story: Story, county: County): void {
  const send = () => county.asJob(() => county.service(ReminderJobs).sendDue());
  const conference = story.workingDay(nextConference.on);
  for (const days of content.SENDING_BEFORE_CONFERENCE)
    story.add(story.workingDay(addDays(conference, -days)), send);
  story.add(story.workingDay(addDays(story.workingDay(strategyGroup.first), -INVITED_BEFORE)), send);
  const { mailPreference, faultyAddress, extension } = content;
  story.add(mailPreference.saidOn, () => sayWhenMailIsWelcome(county));
  story.add(faultyAddress.knownOn, () => markAddress(county));
  story.add(extension.askedOn, () => askForTime(story, county));
  story.add(story.workingDay(-5), () => answerInvitations(county));
  story.add(story.workingDay(content.agendaFilledOn), () => fillAgenda(county));
  story.add(story.workingDay(addDays(conference, -17)), () => declineEscalation(county));
  story.add(story.workingDay(0), () => remindByHand(county));
}

async function sayWhenMailIsWelcome(county: County): Promise<void> {
  const { person, weekdays } = content.mailPreference;
  await county.as(person, (actor) => county.service(MailPreferenceService).change(actor, { weekdays }));
}

async function markAddress(county: County): Promise<void> {
  const { person, diagnostic } = content.faultyAddress;
  await county.asSystem(async () => {
    const { email } = await county.database
      .repository(Person)
      .findOneByOrFail({ id: county.people.of(person) });
    await county.service(FaultyAddressService).mark(email, diagnostic);
  });
}

async function askForTime(story: Story, county: County): Promise<void> {
  const { measure, by, newDueOn, reason } = content.extension;
  await county.as(by, (actor) =>
    county.service(ReportExtensionService).ask(actor, {
      measureId: county.measures.of(measure),
      newDueOn: story.workingDay(newDueOn),
      reason,
    }),
  );
}

async function answerInvitations(county: County): Promise<void> {
  const meetingId = county.meetings.of(`${strategyGroup.key}-1`);
  for (const { person, answer, ...given } of content.invitationAnswers) {
    const deputyId = 'deputy' in given ? county.people.of(given.deputy) : undefined;
    await county.as(person, (actor) =>
      county
        .service(AttendanceService)
        .answer(actor, { meetingId, answer: InvitationAnswer[answer], deputyId }),
    );
  }
}

/** What needs a decision and what is new is left as a proposal, for the visitor to take or to leave. */
async function fillAgenda(county: County): Promise<void> {
  const { OPEN_TASKS, RED, OVERDUE, SILENT, DEFERRED, CONSENT } = AgendaSection;
  await county.as('koordination', (actor) =>
    county.service(ProposalService).fill(actor, {
      meetingId: county.meetings.of(nextConference.key),
      sections: [OPEN_TASKS, RED, OVERDUE, SILENT, DEFERRED, CONSENT],
    }),
  );
}

async function declineEscalation(county: County): Promise<void> {
  const { office, reason } = content.declinedEscalation;
  await county.as('koordination', async (actor) => {
    const officeId = county.offices.of(office);
    const { id, version } = await county.database
      .repository(Escalation)
      .findOneByOrFail({ officeId, state: EscalationState.PROPOSED });
    await county.service(Escalations).decide(actor, { id, version, release: false, reason });
  });
}

async function remindByHand(county: County): Promise<void> {
  const meetingId = county.meetings.of(nextConference.key);
  const measureIds = content.remindedByHand.map((measure) => county.measures.of(measure));
  await county.as('koordination', async (actor) => {
    const { id } = await county.database.repository(Review).findOneByOrFail({ meetingId });
    await county.service(ReviewDesk).remindNow(actor, { reviewId: id, measureIds });
  });
}
