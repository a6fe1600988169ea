import { Question } from '../../platform/read/index.js';
import { Body, Meeting } from '../conferences/index.js';
import type { PaperSources } from '../papers/index.js';
import { readSummary, type SummaryFilter } from '../reports/index.js';
import { type ComparisonFacts, compareSince } from './comparison.facts.js';
import { type ListedMeasure, listMeasures } from './measures.facts.js';
import type { BodyFacts } from './sections/head.js';
import { type FigureOfSeries, seriesOf } from './series.facts.js';
import { SUMMARY, type SummaryFacts } from './summary.facts.js';

/** Everything that a committee paper tells. */
export interface CommitteeFacts {
  body: BodyFacts;
  /** Day of the meeting it is made for; empty where none is named. */
  heldOn: string | null;
  summary: SummaryFacts;
  measures: ListedMeasure[];
  figures: FigureOfSeries[];
  /** What happened since the last report; null for the first one. */
  comparison: ComparisonFacts | null;
}

const BODY = new Question<BodyFacts>('fragment Before on Body { name isPublic secretariatOffice { name } }');
const MEETING = new Question<{ heldOn: string } | null>('fragment For on Meeting { heldOn }');

/** Reads them: a handful of statements, whatever the number of measures. */
export async function readCommitteeFacts(sources: PaperSources): Promise<CommitteeFacts> {
  const { subject, sinceMoment } = sources;
  const { bodyId = '', meetingId, strategyId, officeId, areaId, fieldOfActionId } = subject;
  const filter: SummaryFilter = { bodyId, strategyId, officeId, areaId, fieldOfActionId };
  const body = await sources.ask(BODY, (ask) => ask.required(Body, bodyId, 'conferences.bodyNotFound'));
  const meeting = meetingId ? await sources.ask(MEETING, (ask) => ask.one(Meeting, meetingId)) : null;
  const summary = await sources.ask(SUMMARY, (ask) =>
    readSummary({ filter, since: sinceMoment ?? undefined }, ask),
  );
  const measures = await listMeasures(sources, filter);
  const figures = await seriesOf(summary.indicators, sources);
  const comparison = await compareSince(sources, filter);
  return { body, heldOn: meeting?.heldOn ?? null, summary, measures, figures, comparison };
}
