/** Days before the conference on which its steps come and mails go out: the request, items for the agenda, two reminders, the escalation. */
export const SENDING_BEFORE_CONFERENCE = [56, 42, 28, 21, 17];

/** Somebody who wants mail on Tuesdays and Thursdays only. */
export const mailPreference = { person: 'fachkraft50', weekdays: [2, 4], saidOn: -60 };

/** An address whose mail comes back: the office's mailbox is asked instead. */
export const faultyAddress = {
  person: 'unna',
  diagnostic: '550 5.1.1 Recipient address rejected: User unknown',
  knownOn: -30,
};

/** An office that answers "not possible yet"; coordination has still to decide about it. */
export const extension = {
  measure: 'jugend',
  by: 'luenen',
  askedOn: -7,
  newDueOn: 9,
  reason: 'Die Stadt entscheidet erst in der kommenden Woche über die Räume im Rathaus.',
};

/** An escalation that coordination declines; the others wait for a click. */
export const declinedEscalation = {
  office: 'amt50',
  reason: 'Die Meldung ist geschrieben und wartet nur auf die Freigabe; ich rufe an.',
};

/** Of these coordination reminds by hand on the day of the first start. */
export const remindedByHand = ['brambauer', 'fallverantwortung', 'wohnraumkarte'];

/** Answers to the invitation of the strategy group. */
export const invitationAnswers = [
  { person: 'leitung40', answer: 'ACCEPTED' },
  { person: 'jobcenter', answer: 'ACCEPTED' },
  { person: 'leitung52', answer: 'DECLINED' },
  { person: 'leitung51', answer: 'DEPUTY_SENT', deputy: 'vertretung51' },
] as const;

/** The day on which the agenda of the conference was filled, and with what; the rest is left for the visitor to decide. */
export const agendaFilledOn = -3;
