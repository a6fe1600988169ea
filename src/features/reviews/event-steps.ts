import type { LocalDate } from '../../kernel/calendar.js';
import { Audience, StepCondition, StepKind } from './profile.enums.js';
import type { EventStep } from './step-writer.js';

/** Code of the step that tells of a cancelled meeting. */
export const CANCELLED_CODE = 'ABSAGE';

/** Code of the step that shows coordination what will happen. */
export const PREVIEW_CODE = 'VORSCHAU';

const nothing = { de: '', en: '' };
const onDay = (day: LocalDate, locale: string) =>
  new Date(day).toLocaleDateString(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** Before a review begins, coordination looks at what will happen. */
export const preview = (dueOn: LocalDate, firstOn: LocalDate): EventStep => ({
  code: PREVIEW_CODE,
  kind: StepKind.NOTICE,
  dueOn,
  audiences: [Audience.COORDINATOR],
  condition: StepCondition.ALWAYS,
  label: { de: 'Vorschau: so läuft die Abfrage', en: 'Preview: what will happen' },
  wording: {
    de: `Am ${onDay(firstOn, 'de-DE')} gehen die ersten Nachrichten hinaus. Bis dahin können Sie alles ansehen, ändern oder anhalten.`,
    en: `The first messages leave on ${onDay(firstOn, 'en-GB')}. Until then you can look at everything, change it or pause it.`,
  },
  inWords: { de: 'bevor die ersten Nachrichten hinausgehen', en: 'before the first messages leave' },
});

/** Whoever was invited hears that the meeting was moved: the so-many-th time. */
export const moved = (dueOn: LocalDate, count: number): EventStep => ({
  code: `VERLEGT-${count}`,
  kind: StepKind.UPDATE,
  dueOn,
  audiences: [Audience.MEMBERS],
  condition: StepCondition.ALWAYS,
  label: { de: 'Neuer Termin', en: 'New date' },
  wording: nothing,
  inWords: { de: 'weil die Sitzung verlegt wurde', en: 'because the meeting was moved' },
});

/** Whoever was invited hears that the meeting was cancelled. */
export const cancelled = (dueOn: LocalDate): EventStep => ({
  code: CANCELLED_CODE,
  kind: StepKind.CANCELLATION,
  dueOn,
  audiences: [Audience.MEMBERS],
  condition: StepCondition.ALWAYS,
  label: { de: 'Absage', en: 'Cancellation' },
  wording: nothing,
  inWords: { de: 'weil die Sitzung abgesagt wurde', en: 'because the meeting was cancelled' },
});

/** Coordination reminds of some reports by hand: the so-many-th time. */
export const byHand = (dueOn: LocalDate, count: number, onlyMeasureIds: readonly string[]): EventStep => ({
  code: `VON-HAND-${count}`,
  kind: StepKind.REMINDER,
  dueOn,
  audiences: [Audience.RESPONSIBLE],
  condition: StepCondition.REPORT_MISSING,
  label: { de: 'Erinnerung durch die Koordination', en: 'Reminder by the coordinator' },
  wording: nothing,
  inWords: { de: 'weil die Koordination jetzt erinnert', en: 'because the coordinator reminds now' },
  onlyMeasureIds,
});
