/** Who reads objects of a type, in words: the public, committees, contributors from outside, those who plan. */
export interface ReadingRule {
  readonly public: string;
  readonly committee: string;
  readonly contributor: string;
  readonly planning: string;
}

const rule = (publicly: string, committee: string, contributor: string, planning: string): ReadingRule => ({
  public: publicly,
  committee,
  contributor,
  planning,
});

const NO = '–';
const ALL = 'alle';

export const readingRules = {
  everybody: rule(ALL, ALL, ALL, ALL),
  signedIn: rule(NO, ALL, ALL, ALL),
  measure: rule(
    'öffentlich, ab Beschluss',
    'bis Ausschuss, ab Beschluss',
    'öffentlich; dazu, was sie betrifft, ab Vorschlag',
    'alle; Entwürfe nur das führende Haus und Koordination',
  ),
  measureForReporters: rule(NO, NO, 'mit ihrer Maßnahme', 'mit ihrer Maßnahme'),
  statusReport: rule(
    'freigegebene, mit ihrer Maßnahme',
    'freigegebene, mit ihrer Maßnahme',
    'freigegebene; eigene auch davor',
    'freigegebene; davor, wer daran arbeitet, und Koordination',
  ),
  strategy: rule(
    'öffentlich, in Kraft',
    'bis Ausschuss, in Kraft',
    'öffentlich, in Kraft',
    'alle; Entwürfe nur das führende Haus und Koordination',
  ),
  problemArea: rule('öffentlich', 'bis Ausschuss', 'öffentlich', ALL),
  evidence: rule('mit ihrer Problemlage', 'mit ihrer Problemlage', 'mit ihrer Problemlage', ALL),
  meeting: rule(
    'öffentlich',
    'bis Ausschuss; eigene Gremien ganz',
    'öffentlich; wo sie eingeladen sind',
    ALL,
  ),
  agendaItem: rule(
    'öffentliche Sitzung, öffentlicher Teil',
    'mit der Sitzung; nichtöffentlicher Teil nur das Gremium',
    'mit der Sitzung; nichtöffentlicher Teil nur, wer dazugehört',
    'mit der Sitzung; nichtöffentlicher Teil nur das Gremium und Koordination',
  ),
  outcome: rule(
    'mit dem Tagesordnungspunkt',
    'mit dem Tagesordnungspunkt',
    'mit dem Tagesordnungspunkt; dazu eigene Aufgaben',
    'mit dem Tagesordnungspunkt',
  ),
  minutes: rule(
    'verschickte, mit der Sitzung, öffentlicher Teil',
    'verschickte, mit der Sitzung',
    'verschickte, mit der Sitzung',
    'verschickte; davor nur Koordination',
  ),
  names: rule(NO, 'eigener Gremien und öffentlicher', 'eigener Gremien und öffentlicher', ALL),
  belongs: rule(
    NO,
    'wer dabei war oder dazugehört',
    'wer dabei war oder dazugehört',
    'wer dabei war; Koordination',
  ),
  planning: rule(NO, NO, NO, ALL),
  coordination: rule(NO, NO, NO, 'nur Koordination'),
  coordinationAndAdministration: rule(NO, NO, NO, 'nur Koordination und Administration'),
  delivery: rule(NO, NO, NO, 'liefernde Stelle, ihr Haus, Koordination'),
  own: rule(NO, 'eigene', 'eigene', 'eigene'),
  ownOrWorkmates: rule(NO, 'eigene', 'eigene', ALL),
  mail: rule(NO, 'eigene', 'eigene', 'eigene; Koordination alle'),
  sums: rule(NO, 'Summen über das, was sie sehen', NO, 'Summen über das, was sie sehen'),
} as const satisfies Record<string, ReadingRule>;

export type ReadingRuleName = keyof typeof readingRules;

/** By which rule a type is read. A type that is missing here fails the build. */
export const readBy: Readonly<Record<string, ReadingRuleName>> = {
  Area: 'everybody',
  Organisation: 'everybody',
  Office: 'everybody',
  Body: 'everybody',
  FieldOfAction: 'everybody',
  Indicator: 'everybody',
  IndicatorTarget: 'everybody',
  Observation: 'everybody',
  AreaSeries: 'everybody',
  RateOverAreas: 'everybody',
  Person: 'signedIn',
  RoleAssignment: 'ownOrWorkmates',
  Absence: 'ownOrWorkmates',
  Deputyship: 'ownOrWorkmates',
  ProblemArea: 'problemArea',
  Evidence: 'evidence',
  Strategy: 'strategy',
  StrategyVersion: 'strategy',
  AgreementSummary: 'strategy',
  Agreement: 'strategy',
  Measure: 'measure',
  MeasureLight: 'measure',
  Participation: 'measure',
  Milestone: 'measure',
  DateShift: 'measure',
  ProgressIndicator: 'measure',
  Reading: 'measure',
  StatusReport: 'statusReport',
  ReportRequest: 'planning',
  ReportExtension: 'measureForReporters',
  DueReport: 'own',
  DataDelivery: 'delivery',
  Meeting: 'meeting',
  MeetingSeries: 'meeting',
  AgendaItem: 'agendaItem',
  AgendaSectionMinutes: 'planning',
  Outcome: 'outcome',
  OutcomeEffect: 'outcome',
  Attendance: 'names',
  BodyMember: 'names',
  Minutes: 'minutes',
  MinutesRevision: 'minutes',
  Objection: 'belongs',
  AgendaTemplate: 'coordination',
  AgendaTemplateItem: 'coordination',
  AgendaProposals: 'coordination',
  AgendaProposalSection: 'coordination',
  AgendaProposal: 'coordination',
  Review: 'planning',
  ReviewProgress: 'planning',
  ReminderStep: 'planning',
  ReminderProfile: 'coordinationAndAdministration',
  ProfileStep: 'coordinationAndAdministration',
  QuietTime: 'coordination',
  FaultyAddress: 'coordinationAndAdministration',
  Reminder: 'mail',
  Delivery: 'mail',
  Escalation: 'coordination',
  ExpectedReminder: 'coordination',
  CalendarFeed: 'own',
  ProgressSummary: 'sums',
  AreaTally: 'sums',
  FieldTally: 'sums',
  StrategyTally: 'sums',
  StatusCount: 'sums',
  SilentOffice: 'sums',
  MissingReport: 'planning',
  OfficeLoad: 'planning',
  IndicatorMovement: 'sums',
};

/** Fields that fewer people read than the object they stand on: internal notes, addresses, who owes what. */
export const narrowerFields: Readonly<Record<string, string>> = {
  'Person.email': 'Koordination, Administration und die Person selbst',
  'Office.people': 'wer Personen auflisten darf',
  'AgendaItem.note': 'Planende und wer zum Gremium gehört',
  'AgendaItem.section': 'Planende',
  'AgendaItem.holds': 'Planende',
  'AgendaItem.proposedBecause': 'Planende',
  'Body.chair': 'wer die Mitglieder kennt',
  'Measure.reportDueOn': 'Planende und Externe, die melden',
  'Measure.openReport': 'wer daran arbeitet, und Koordination',
  'Minutes.revisionReason': 'Koordination',
  'StatusReport.returnedBecause': 'wer daran arbeitet, und Koordination',
  'StatusReport.origin': 'Planende',
};
