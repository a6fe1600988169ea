/** Rows of the demo that examples ask about by their id. */
export interface ExampleRows {
  readonly conferenceId: string;
  readonly lastConferenceId: string;
  readonly reviewId: string;
  /** The strategy group's own profile, as it stands now. */
  readonly profileId: string;
  readonly profileVersion: number;
  readonly today: string;
}

/** Queries to begin with on the console page; the first one is there when the page opens. */
export const queriesAbout = (
  rows: ExampleRows,
): readonly { readonly name: string; readonly text: string }[] => [
  {
    name: 'Sachstand: Ampeln und Abweichungen',
    text: `{
  progressSummary {
    total green yellow red grey
    deviations(first: 5) {
      number title slipCount
      light { shown reasons { text } }
      leadOffice { name organisation { shortName } }
      latestReport { reportedOn text nextStep }
    }
    silentOffices { office { name } missing overdue oldestDueOn }
  }
}`,
  },
  {
    name: 'Der ganze Faden einer Maßnahme',
    text: `{
  measures(first: 1, filter: { text: "Lüner Höhe" }) {
    edges { node {
      number title status
      problemAreas { title urgency evidence { kind text observedValue indicator { nameDe unit } } }
      strategies { title stage versionInForce { number agreements { organisation { shortName } state condition } } }
      leadOffice { name organisation { name } }
      accountablePerson { name }
      participations { role commitment office { name organisation { shortName } } }
      progressIndicators { name unit baselineValue targetValue readings { readOn value } }
      reports { reportedOn selfAssessment text }
    } }
  }
}`,
  },
  {
    name: 'Nächste Konferenz: Wer schuldet noch was?',
    text: `{
  meeting(id: "${rows.conferenceId}") {
    body { name } heldOn place totalMinutes roomMinutes
    agenda { position title kind section isConsent proposedBecause }
    review {
      reportDueOn
      stillMissing { number title leadOffice { name organisation { shortName } } }
    }
  }
}`,
  },
  {
    name: 'Prüflauf: Wer bekäme wann was, und warum?',
    text: `{
  reminderPlan(meetingId: "${rows.conferenceId}") {
    steps { code what dueOn inWords state stateReason }
  }
  reminderDryRun(input: { reviewId: "${rows.reviewId}" }) {
    step { dueOn what }
    recipient { name } address reason isCopy
    measure { number title }
  }
}`,
  },
  {
    name: 'Cockpit: Wer fehlt seit wann?',
    text: `{
  review(meetingId: "${rows.conferenceId}") {
    reportDueOn
    progress { expected reported missing }
    nextStep { dueOn what inWords }
    loadByOffice { office { name organisation { shortName } } expected reported missing }
    missingReports {
      measure { number title } accountable { name }
      dueOn lastRemindedOn remindersSent escalation isPutOff isAddressFaulty
    }
  }
  openEscalations { nodes { office { name } measures { number title } step { what dueOn } } }
  requestedExtensions { nodes { measure { number } askedBy { name } newDueOn reason } }
  faultyAddresses { nodes { address diagnostic since } }
}`,
  },
  {
    name: 'Tagesordnung: Was wird vorgeschlagen?',
    text: `{
  agendaProposals(meetingId: "${rows.conferenceId}") {
    open totalMinutes totalMinutesWith
    sections {
      name open
      proposals { title because durationMinutes state }
    }
  }
}`,
  },
  {
    name: 'Letzte Konferenz: Was hat sie geschrieben?',
    text: `{
  meeting(id: "${rows.lastConferenceId}") {
    heldOn
    attendance { person { name } state }
    outcomes {
      number kind text dueOn doneOn
      effects { kind measure { number title status } agreement { organisation { shortName } state condition } task { number text } }
    }
    minutes { state sentOn finalOn latestRevision { number hash isIntact } }
  }
}`,
  },
  {
    name: 'Schritte ändern: erst ansehen, was sich ändern würde',
    text: `{
  reminderProfiles { name active reportOffset steps { code labelDe offsetDays } }
  reminderProfilePreview(input: {
    id: "${rows.profileId}", version: ${rows.profileVersion}
    steps: [{
      code: "CONF-09", kind: INVITATION, offsetDays: -21, roll: PREVIOUS_WORKING_DAY, audiences: [MEMBERS]
      labelDe: "Einladung, eine Woche früher", labelEn: "Invitation, a week earlier"
    }]
  }) { about change label oldDueOn newDueOn }
}`,
  },
  {
    name: 'Kalender und Termine in Serie',
    text: `{
  calendar { landName holidays { day name } yearlyClosings singleClosedDays { day name } }
  meetings(first: 20, filter: { from: "${rows.today}" }) {
    nodes { body { shortName } heldOn startsAt state seriesPosition isSkipped cancelReason series { rhythm } }
  }
}`,
  },
  {
    name: 'Was liegt auf meinem Tisch?',
    text: `{
  me { name office { name } roles { role } }
  myDueReports { dueOn measure { number title allowedActions } }
}`,
  },
  {
    name: 'Räume: Kommunen und Sozialräume',
    text: `{
  areas(first: 1, filter: { ags: "05978" }) {
    edges { node {
      name population populationOn boundarySource
      children { name ags population children { name level children { name localKey } } }
    } }
  }
}`,
  },
];
