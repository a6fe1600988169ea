import { Question } from '../../platform/read/index.js';
import { Body, Meeting } from '../conferences/index.js';
import type { PaperSources, Telling } from '../papers/index.js';
import { readSummary, type SummaryFilter } from '../reports/index.js';
import { type ComparisonFacts, compareSince } from './comparison.facts.js';
import { type ListedMeasure, listMeasures } from './measures.facts.js';
import type { BodyFacts } from './sections/head.js';
import { type FigureOfSeries, seriesOf } from './series.facts.js';
import { SUMMARY, type SummaryFacts } from './summary.facts.js';

/** What is told of a set of measures. */
export interface ToldFacts {
  summary: SummaryFacts;
  measures: ListedMeasure[];
  figures: FigureOfSeries[];
  /** What happened since the last report; null for the first one. */
  comparison: ComparisonFacts | null;
}

/** Everything that a committee paper tells. */
export interface CommitteeFacts extends ToldFacts {
  body: BodyFacts;
  /** Day of the meeting it is made for; empty where none is named. */
  heldOn: string | null;
}

const BODY = new Question<BodyFacts>('fragment Before on Body { name isPublic secretariatOffice { name } }');
const MEETING = new Question<{ heldOn: string } | null>('fragment For on Meeting { heldOn }');

/** Reads what is told of the measures: a handful of statements, whatever their number. */
export async function readTold(sources: Telling, filter: SummaryFilter): Promise<ToldFacts> {
  const since = sources.sinceMoment ?? undefined;
  const summary = await sources.ask(SUMMARY, (ask) => readSummary({ filter, since }, ask));
  const measures = await listMeasures(sources, filter);
  const figures = await seriesOf(summary.indicators, sources);
  const comparison = await compareSince(sources, filter);
  return { summary, measures, figures, comparison };
}

/** Reads what a paper tells. */
export async function readCommitteeFacts(sources: PaperSources): Promise<CommitteeFacts> {
  const { bodyId = '', meetingId, strategyId, officeId, areaId, fieldOfActionId } = sources.subject;
  const body = await sources.ask(BODY, (ask) => ask.required(Body, bodyId, 'conferences.bodyNotFound'));
  const meeting = meetingId ? await sources.ask(MEETING, (ask) => ask.one(Meeting, meetingId)) : null;
  const told = await readTold(sources, { bodyId, strategyId, officeId, areaId, fieldOfActionId });
  return { ...told, body, heldOn: meeting?.heldOn ?? null };
}
