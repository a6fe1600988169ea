import { join, sql } from '../../../platform/database/sql.js';
import {
  ACTIVE_STATUSES,
  isExcused,
  Measure,
  newestReleasedFirst,
  Participation,
  ProgressIndicator,
} from '../../measures/index.js';
import { enteredOn, type GapDefinition } from '../gap-definition.js';

const row = sql`row`;

/** Drafts and proposals are still being written; what is on hold or over lacks nothing. */
const runs = (measure = row) => sql`${measure}.status in (${join([...ACTIVE_STATUSES])})`;

const measureTitle = (measure = row) => sql`${measure}.number || ' ' || ${measure}.title`;

/** How long a measure may be silent where nobody asks it for a report. */
const MONTHS_OF_SILENCE = 12;

const ofMeasure = { of: () => Measure, permission: 'measures.read' } as const;

/** For what belongs to a measure. */
const ofItsMeasure = {
  permission: 'measures.read',
  joins: sql`join measure its on its.id = row.measure_id`,
} as const;

const newestReport = sql`(select said.reported_on from status_report said where said.measure_id = row.id and said.state = 'RELEASED'
  order by ${newestReleasedFirst(sql`said`)} limit 1)`;

/** The first day on which a report that was asked for is missing, or on which the newest one was too long ago. */
const silentSince = sql`least(
  (select min(owed.due_on) + 1 from report_request owed where owed.measure_id = row.id and owed.closed_on is null),
  (${newestReport} + make_interval(months => ${MONTHS_OF_SILENCE}))::date + 1)`;

/** The office has asked to put its report off, and the new day is still to come. */
const isPutOff = (today: string) =>
  sql`exists (select from report_request owed where owed.measure_id = row.id and owed.closed_on is null and ${isExcused(sql`owed`, today)})`;

/** What measures that run lack. */
export const measureGaps = {
  MEASURE_WITHOUT_OWNER: {
    ...ofMeasure,
    where: () =>
      sql`${runs()} and not exists (select from person owner where owner.id = row.accountable_person_id and owner.active)`,
    told: {
      office: sql`row.lead_office_id`,
      since: sql`(case when row.accountable_person_id is null
        then (coalesce((select max(past.replaced_at) from history.measure past where past.id = row.id
          and past.accountable_person_id is not null and past.replaced_at <= row.updated_at), row.created_at) at time zone 'Europe/Berlin')::date
        else coalesce((select gone.left_on from person gone where gone.id = row.accountable_person_id), ${enteredOn(row)}) end)`,
      title: measureTitle(),
    },
    description: 'Maßnahme ohne verantwortliche Person, or with one who has left.',
    sentence: {
      de: 'Für die Maßnahme „{title}“ ist niemand verantwortlich.',
      en: 'Nobody is accountable for the measure "{title}".',
    },
    remedy: { de: 'Eine verantwortliche Person eintragen.', en: 'Name an accountable person.' },
  },
  MEASURE_WITHOUT_INDICATOR: {
    ...ofMeasure,
    where: () =>
      sql`${runs()} and not exists (select from progress_indicator shows where shows.measure_id = row.id)`,
    told: { office: sql`row.lead_office_id`, since: enteredOn(row), title: measureTitle() },
    description: 'Maßnahme ohne Messgröße: nothing shows its progress.',
    sentence: {
      de: 'Die Maßnahme „{title}“ hat keine Messgröße.',
      en: 'The measure "{title}" has no progress indicator.',
    },
    remedy: {
      de: 'Eine Messgröße mit Ausgangs- und Zielwert eintragen.',
      en: 'Enter a progress indicator with baseline and target.',
    },
  },
  MEASURE_NEVER_REPORTED: {
    ...ofMeasure,
    where: () => sql`${runs()} and ${newestReport} is null`,
    told: { office: sql`row.lead_office_id`, since: enteredOn(row), title: measureTitle() },
    description: 'Maßnahme ohne Bericht: runs, but no report was ever released.',
    sentence: {
      de: 'Zur Maßnahme „{title}“ gab es noch nie eine Statusmeldung.',
      en: 'There has never been a report on the measure "{title}".',
    },
    remedy: { de: 'Eine Statusmeldung schreiben und freigeben.', en: 'Write a report and release it.' },
  },
  MEASURE_SILENT: {
    ...ofMeasure,
    where: ({ today }) => sql`${runs()} and ${newestReport} is not null and ${silentSince} <= ${today}::date
      and not ${isPutOff(today)}`,
    told: { office: sql`row.lead_office_id`, since: silentSince, title: measureTitle() },
    description:
      'Maßnahme, deren Bericht aussteht: a report that was asked for is overdue, or the newest one is older than a year.',
    sentence: {
      de: 'Zur Maßnahme „{title}“ fehlt die fällige Statusmeldung.',
      en: 'The report that is due on the measure "{title}" is missing.',
    },
    remedy: {
      de: 'Eine Statusmeldung freigeben, auch „unverändert“, oder um Aufschub bitten.',
      en: 'Release a report, be it "unchanged", or ask to put it off.',
    },
  },
  PROGRESS_INDICATOR_NEVER_FILLED: {
    ...ofItsMeasure,
    of: () => ProgressIndicator,
    where: () =>
      sql`${runs(sql`its`)} and not exists (select from reading value where value.progress_indicator_id = row.id)`,
    told: {
      office: sql`its.lead_office_id`,
      since: enteredOn(row),
      title: measureTitle(sql`its`),
      name: sql`row.name`,
    },
    description: 'Messgröße einer Maßnahme, for which no value was ever entered.',
    sentence: {
      de: 'Für die Messgröße „{name}“ der Maßnahme „{title}“ wurde noch kein Wert eingetragen.',
      en: 'No value was ever entered for the progress indicator "{name}" of the measure "{title}".',
    },
    remedy: { de: 'Einen ersten Wert eintragen.', en: 'Enter a first value.' },
  },
  COMMITMENT_WITHOUT_DATE: {
    ...ofItsMeasure,
    of: () => Participation,
    joins: sql`${ofItsMeasure.joins} join office promising on promising.id = row.office_id`,
    where: () =>
      sql`${runs(sql`its`)} and row.commitment in ('AGREED', 'AGREED_WITH_CONDITION') and row.committed_on is null`,
    told: {
      office: sql`row.office_id`,
      since: enteredOn(row),
      title: measureTitle(sql`its`),
      name: sql`promising.name`,
    },
    description: 'Zusage ohne Datum: an office has promised its part, but nobody wrote down when.',
    sentence: {
      de: 'Die Zusage von „{name}“ zur Maßnahme „{title}“ hat kein Datum.',
      en: 'The promise of "{name}" for the measure "{title}" has no date.',
    },
    remedy: { de: 'Die Zusage mit ihrem Tag bestätigen.', en: 'Confirm the promise with its day.' },
  },
} satisfies Record<string, GapDefinition>;
