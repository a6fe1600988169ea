/** Queries to begin with on the console page; the first one is there when the page opens. */
export const queries: readonly { readonly name: string; readonly text: string }[] = [
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
    silentOffices { office { name } missing oldestDueOn }
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
  meetings(first: 1, filter: { state: PLANNED }) {
    edges { node {
      body { name } heldOn place
      agenda { position title kind }
      review {
        reportDueOn
        steps { code dueOn state }
        stillMissing { number title leadOffice { name organisation { shortName } } }
      }
    } }
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
