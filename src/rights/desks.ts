import { Role } from '../kernel/actor.js';

const { COORDINATOR, LOCAL_COORDINATOR, OFFICE_HEAD, PARTICIPANT, ADMINISTRATOR, OFFICER, DATA_SUPPLIER } =
  Role;

/** What is asked at the desk, once somebody is through the door. */
export interface Desk {
  readonly words: string;
  /** Roles that pass whatever the object. */
  readonly everywhere: readonly Role[];
  /** Roles that pass for what is their own; left out: every role that comes through the door. */
  readonly own?: readonly Role[];
}

const PLANNERS = [OFFICE_HEAD, OFFICER, LOCAL_COORDINATOR];

/** The rule tables of the rooms in words. The test matrix holds each of them to its word. */
export const desks = {
  plan: {
    words: 'das Amt, das die Maßnahme führt; Koordination, im Teilraum die dortige',
    everywhere: [COORDINATOR],
    own: PLANNERS,
  },
  coordinate: {
    words: 'nur Koordination, im Teilraum die dortige',
    everywhere: [COORDINATOR],
    own: [LOCAL_COORDINATOR],
  },
  update: {
    words:
      'das führende Amt, die verantwortliche Person und ihre Vertretung; Koordination, im Teilraum die dortige',
    everywhere: [COORDINATOR],
  },
  release: {
    words:
      'die Leitung des führenden Amtes oder ihre Vertretung; Koordination in Vertretung, im Teilraum die dortige',
    everywhere: [COORDINATOR],
    own: [OFFICE_HEAD, LOCAL_COORDINATOR],
  },
  takePart: {
    words: 'wer beteiligt wird: das führende Amt; was zugesagt wird: das Amt selbst; Koordination',
    everywhere: [COORDINATOR],
    own: PLANNERS,
  },
  keepProblem: {
    words:
      'wer die Problemlage gemeldet hat und das Amt, das sich kümmert; Koordination, im Teilraum die dortige',
    everywhere: [COORDINATOR],
  },
  reportProblem: {
    words: 'alle Planenden; wer nur für ein Gebiet plant, nur dort',
    everywhere: [COORDINATOR, LOCAL_COORDINATOR, OFFICE_HEAD, OFFICER, PARTICIPANT],
  },
  speak: {
    words:
      'Leitung und Konferenzteilnehmende für die eigene Organisation; Koordination schreibt auf, was anderswo gesagt wurde',
    everywhere: [COORDINATOR],
    own: [OFFICE_HEAD, PARTICIPANT, LOCAL_COORDINATOR],
  },
  oneself: {
    words: 'jede Person für sich; Koordination und Administration für andere',
    everywhere: [COORDINATOR, ADMINISTRATOR],
  },
  answer: { words: 'wer eingeladen ist; Koordination für andere', everywhere: [COORDINATOR] },
  present: { words: 'wer dabei war', everywhere: [] },
  task: { words: 'das Amt, das die Aufgabe hat; Koordination', everywhere: [COORDINATOR] },
  restore: { words: 'wer das Objekt heute ändern darf', everywhere: [COORDINATOR] },
  deliver: {
    words: 'das liefernde Amt und seine Datenlieferanten; Koordination',
    everywhere: [COORDINATOR],
    own: [LOCAL_COORDINATOR, OFFICE_HEAD, OFFICER, PARTICIPANT, DATA_SUPPLIER],
  },
} as const satisfies Record<string, Desk>;

export type DeskName = keyof typeof desks;

/**
 * The desk of every mutation; `door` where the door alone decides, because the role has it for everything, or because it acts
 * on what is the actor's own by nature. A mutation that is missing here fails the build.
 */
export const deskOf: Readonly<Record<string, DeskName | 'door'>> = {
  createMeasure: 'plan',
  changeMeasure: 'plan',
  changeMeasureStatus: 'plan',
  linkMeasureToStrategy: 'plan',
  unlinkMeasureFromStrategy: 'plan',
  addMilestone: 'plan',
  changeMilestone: 'plan',
  addProgressIndicator: 'plan',
  setParticipation: 'takePart',
  overrideLight: 'coordinate',
  linkMeasureToSpendingLock: 'coordinate',
  unlinkMeasureFromSpendingLock: 'coordinate',
  completeMilestone: 'update',
  addReading: 'update',
  draftStatusReport: 'update',
  changeStatusReport: 'update',
  submitStatusReport: 'update',
  reportStatus: 'update',
  askForExtension: 'update',
  withdrawExtension: 'update',
  releaseStatusReport: 'release',
  returnStatusReport: 'release',
  confirmUnchanged: 'release',
  acceptReports: 'coordinate',
  askBack: 'coordinate',
  createProblemArea: 'reportProblem',
  addEvidence: 'reportProblem',
  changeProblemArea: 'keepProblem',
  changeProblemAreaStatus: 'keepProblem',
  stateAgreement: 'speak',
  recordAbsence: 'oneself',
  appointDeputy: 'oneself',
  answerInvitation: 'answer',
  objectToMinutes: 'present',
  completeOutcome: 'task',
  reportDataDelivery: 'deliver',
  restoreVersion: 'restore',
  ...doorsAlone([
    'acceptAgendaProposals',
    'acceptConsentList',
    'acceptDataDelivery',
    'addAgendaItem',
    'addBodyMember',
    'addQuietTime',
    'allowSignInByLink',
    'answerObjection',
    'applyAgendaTemplate',
    'approveMinutes',
    'assignRole',
    'cancelDownload',
    'cancelMeeting',
    'cancelReview',
    'renameOffice',
    'renameOrganisation',
    'withdrawName',
    'closeOffice',
    'mergeOffices',
    'splitOffice',
    'cancelOfficeChange',
    'cancelLeaving',
    'handOverThings',
    'leave',
    'returnPerson',
    'takeBack',
    'carryOverAgendaItems',
    'changeAgendaItem',
    'changeAgendaTemplate',
    'changeBody',
    'changeCalendar',
    'changeDataDelivery',
    'changeIndicator',
    'changeMeeting',
    'changeMeetingState',
    'changeMyMailPreference',
    'changeOffice',
    'changeOrganisation',
    'changeOutcome',
    'changePassword',
    'changePerson',
    'changeReminderProfile',
    'changeReminderSettings',
    'changeReview',
    'changeRole',
    'changeSpendingLock',
    'changeSpendingLockStatus',
    'changeStrategy',
    'changeStrategyText',
    'clearFaultyAddress',
    'closeMeeting',
    'createArea',
    'createApiToken',
    'createBody',
    'createBodyProfile',
    'createCalendarFeed',
    'createFieldOfAction',
    'createIndicator',
    'createIndicatorTarget',
    'createOffice',
    'createOrganisation',
    'createPerson',
    'createStrategy',
    'decideEscalation',
    'decideExtension',
    'dismissAgendaProposal',
    'endBodyMembership',
    'endOtherSessions',
    'endSession',
    'endSessionsOf',
    'endRole',
    'endStrategy',
    'fillAgenda',
    'finaliseMinutes',
    'importSchoolHolidays',
    'invitePerson',
    'joinMeetings',
    'moveMeeting',
    'planMeeting',
    'planMeetingSeries',
    'planReview',
    'recordAttendance',
    'recordDecision',
    'recordObservations',
    'recordOutcome',
    'recordSpendingLock',
    'rejectDataDelivery',
    'remindNow',
    'removeAgendaItem',
    'removeDownload',
    'removeQuietTime',
    'removeSecondFactor',
    'reorderAgenda',
    'restoreAgendaItem',
    'requestDataDelivery',
    'resetSecondFactor',
    'reviseMinutes',
    'revokeApiToken',
    'revokeCalendarFeed',
    'revokeMailLinks',
    'revokeMyMailLinks',
    'sendDueReminders',
    'sendMinutes',
    'setConfirmingBody',
    'skipMeeting',
    'splitMeeting',
    'startReview',
    'submitStrategyVersion',
    'unlinkIdentities',
    'withdrawDataDelivery',
  ]),
};

function doorsAlone(names: readonly string[]): Record<string, 'door'> {
  return Object.fromEntries(names.map((name) => [name, 'door'] as const));
}
