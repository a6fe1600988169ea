import type { Block, DocumentLanguage } from '../../../platform/rendering/index.js';
import type { RequestFacts } from '../summary.facts.js';
import { sayIn } from '../words.js';

/** What is asked of the committee; nothing is said too, because it is the first thing members look for. */
export function askedOfCommittee(requests: readonly RequestFacts[], language: DocumentLanguage): Block {
  if (requests.length === 0) return { kind: 'paragraph', text: sayIn(language)('requests.none') };
  const items = requests.map(({ text, measure, strategy }) => {
    const about = measure ? `${measure.number} ${measure.title}` : strategy?.title;
    return about && !text.includes(about) ? `${about}: ${text}` : text;
  });
  return { kind: 'list', items };
}
