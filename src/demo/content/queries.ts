/** Rows of the demo that examples ask about by their id. */
export interface ExampleRows {
  readonly conferenceId: string;
  readonly lastConferenceId: string;
  readonly reviewId: string;
  /** The strategy group's own profile, as it stands now. */
  readonly profileId: string;
  readonly profileVersion: number;
  /** The coming meeting of the committee. */
  readonly committeeMeetingId: string;
  /** Empty where somebody froze or deleted it. */
  readonly draftId: string | null;
  /** What a committee was told last. */
  readonly paperVersionId: string;
  /** Sum of the file that was made last, or of none. */
  readonly fileSum: string;
  readonly today: string;
}

const previewOf = (draftId: string) => ({
  name: 'Entwurf für den Ausschuss: Was stünde darin, und worauf ist zu achten?',
  text: `{
  paperPreview(id: "${draftId}", audience: COMMITTEE) {
    pages annexes
    warnings { code text }
    document
  }
}`,
});

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
    name: 'Vorlagen: Was wurde festgeschrieben, was ist Entwurf?',
    text: `{
  papers {
    nodes {
      number kind state title asOf allowedActions
      placements { meeting { body { shortName } heldOn } }
      versions { audience sha256 files { format fileName sha256 standing } }
    }
  }
}`,
  },
  ...(rows.draftId ? [previewOf(rows.draftId)] : []),
  {
    name: 'Vorlage mit einem Klick festschreiben',
    text: `mutation {
  makePaper(input: { kind: PROGRESS_REPORT, meetingId: "${rows.committeeMeetingId}" }) {
    id number asOf since
    versions { id audience title sha256 }
  }
}`,
  },
  {
    name: 'Als PDF bestellen (fertig unter „Meine Downloads“)',
    text: `mutation {
  orderPaperFile(input: { versionId: "${rows.paperVersionId}", format: PDF }) { id state title }
}`,
  },
  {
    name: 'Meine Downloads',
    text: `{
  myDownloads { title state progress step fileName size sha256 expiresOn url }
}`,
  },
  {
    name: 'Ist diese Datei echt? (an ihrem SHA-256 zu prüfen)',
    text: `{
  verifyPaperFile(sha256: "${rows.fileSum}") {
    fileName madeAt standing
    version { audience edition { number } }
  }
}`,
  },
  {
    name: 'Was ist seit der letzten Konferenz geschehen?',
    text: `{
  comparison(fromMeetingId: "${rows.lastConferenceId}") {
    from { day } to { day }
    figures { opening new reopened done withdrawn closing slipped worse better }
    groups {
      strategy { title }
      entries { number title kinds lightBefore lightAfter fields { label before after } }
    }
  }
}`,
  },
  {
    name: 'Lücken: Was fehlt im Faden?',
    text: `{
  gaps(first: 20) {
    totalCount
    totals { kind total }
    nodes { kind title sentence remedy since office { name } }
  }
}`,
  },
  {
    name: 'Sperrvermerke',
    text: `{
  spendingLocks {
    nodes {
      year text amount budgetPosition condition status isInForce daysLeft releasedOn releaseAct
      releasingBody { shortName } releasingOffice { name }
      measures { number title }
    }
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
