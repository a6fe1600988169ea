import { localDate } from '../../src/kernel/calendar.js';
import { readerOf } from '../../src/features/papers/audience.js';
import {
  kindOfPaper,
  type PaperSources,
  type PaperSubject,
  type PaperText,
} from '../../src/features/papers/kind-of-paper.js';
import type { Audience, PaperKind } from '../../src/features/papers/paper.enums.js';
import { endOfDay } from '../../src/platform/database/moment.js';
import { Reader } from '../../src/platform/read/index.js';
import type { DocumentLanguage } from '../../src/platform/rendering/index.js';
import type { TestApp } from './test-app.js';

export interface PaperReading {
  readonly kind: PaperKind;
  readonly audience: Audience;
  readonly subject: PaperSubject;
  /** The body whose members read it. */
  readonly bodyId?: string;
  readonly language?: DocumentLanguage;
  readonly since?: string;
}

/** What a kind of paper says today to an audience; null where there is no version for it. */
export async function readPaper(app: TestApp, asked: PaperReading): Promise<PaperText | null> {
  const { kind, audience, subject, bodyId, language = 'de', since } = asked;
  const actor = readerOf(audience, bodyId ?? subject.bodyId ?? null, language);
  const ask: PaperSources['ask'] = (question, answer) =>
    question.ask(app.nest.get(Reader), actor, undefined, answer);
  const sources: PaperSources = {
    subject,
    audience,
    language,
    asOf: app.clock.today(),
    since: since ? localDate(since) : null,
    sinceMoment: since ? endOfDay(localDate(since)).at : null,
    ask,
    askOfPeriod: ask,
  };
  const paper = kindOfPaper(kind);
  if (!paper) throw new Error(`Nobody defined ${kind}`);
  const facts = await paper.read(sources);
  return facts === null ? null : paper.compose(facts, sources, {});
}
