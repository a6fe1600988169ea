import type { Block } from '../../platform/rendering/index.js';
import type { PaperSources, PaperText } from '../papers/index.js';
import { agendaBlocks, minutesBlocks } from './agenda.blocks.js';
import type { AgendaFacts } from './agenda.facts.js';
import { cancelled, meetingHead, sittingOf } from './meeting-head.js';
import { wordingIn } from './wording.js';

type Told = Pick<PaperSources, 'audience' | 'language'>;

/** Tagesordnung. */
export function composeAgenda(facts: AgendaFacts, { audience, language }: Told): PaperText {
  const wording = wordingIn(language);
  const notice = cancelled(facts, wording);
  return {
    title: wording.say('agenda.title', { body: facts.body.name }),
    subtitle: sittingOf(facts, wording),
    blocks: [
      ...(notice ? [{ kind: 'paragraph', tone: 'warning', text: notice } satisfies Block] : []),
      meetingHead(facts, wording),
      ...agendaBlocks(facts, audience, wording),
      ...minutesBlocks(facts, audience, wording),
    ],
  };
}
