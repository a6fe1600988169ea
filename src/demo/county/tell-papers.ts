import {
  FreezingService,
  type MakePaperInput,
  PaperKind,
  PaperService,
} from '../../features/papers/index.js';
import { nextConference } from '../content/conferences.js';
import * as content from '../content/papers.js';
import type { County } from './county.js';
import type { Story } from './story.js';

/**
 * Papers that were written: what the committee took note of, what goes with the conference, a sheet, the catalogue, and the draft
 * for the coming meeting of the committee. They are frozen only; files are made of them when somebody wants one.
 */
export function tellPapers(story: Story, county: County): void {
  const { lastReport, nextReport, conferencePapersOn, measureOnASheet } = content;
  const conference = () => ({ meetingId: county.meetings.of(nextConference.key) });
  let reportId = '';
  const freezeReport = async () => {
    reportId = await make(county, {
      kind: PaperKind.PROGRESS_REPORT,
      bodyId: county.bodies.of(lastReport.body),
      head: lastReport.head,
    });
  };
  story.add(story.workingDay(lastReport.frozenOn), freezeReport, { looksBack: true });
  story.add(story.workingDay(lastReport.laidBefore.on), () => layBefore(county, reportId));
  story.add(story.workingDay(conferencePapersOn), async () => {
    await make(county, { kind: PaperKind.AGENDA, ...conference() });
    await make(county, { kind: PaperKind.INVITATION, ...conference() });
  });
  story.add(story.workingDay(nextReport.begunOn), () => beginDraft(county));
  story.add(story.workingDay(0), async () => {
    await make(county, { kind: PaperKind.MEASURE_SHEET, measureId: county.measures.of(measureOnASheet) });
    await make(county, { kind: PaperKind.MEASURE_CATALOGUE });
  });
}

const make = (county: County, input: MakePaperInput): Promise<string> =>
  county.opening('koordination', (actor) => county.service(FreezingService).make(actor, input));

async function layBefore(county: County, paperId: string): Promise<void> {
  const meetingId = county.meetings.of(content.lastReport.laidBefore.meeting);
  await county.as('koordination', (actor) =>
    county.service(PaperService).attach(actor, { paperId, meetingId }),
  );
}

async function beginDraft(county: County): Promise<void> {
  const { meeting, head } = content.nextReport;
  await county.as('koordination', (actor) =>
    county.service(PaperService).draft(actor, {
      kind: PaperKind.PROGRESS_REPORT,
      meetingId: county.meetings.of(meeting),
      head,
    }),
  );
}
