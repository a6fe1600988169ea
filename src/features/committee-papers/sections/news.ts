import type { Block, DocumentLanguage } from '../../../platform/rendering/index.js';
import type { NewsFacts } from '../summary.facts.js';
import { sayIn } from '../words.js';

/** Problem areas that came up since the last report. */
export function newProblemAreas(news: NewsFacts | null, language: DocumentLanguage): Block[] {
  const say = sayIn(language);
  if (!news || news.problemAreas.length === 0) return [{ kind: 'paragraph', text: say('problems.none') }];
  const items = news.problemAreas.map(({ number, title, mainArea, urgency }) => {
    const where = mainArea ? ` (${mainArea.name})` : '';
    return `${number}. ${title}${where} – ${say(`urgency.${urgency}`)}`;
  });
  return [{ kind: 'list', items }];
}

/** Who gave their word since, and who took it back; a condition is part of the word. */
export function agreementNews(news: NewsFacts | null, language: DocumentLanguage): Block[] {
  if (!news) return [];
  const say = sayIn(language);
  const told = [
    ...news.agreementsGained.map((gained) => ({ key: 'agreements.gained', ...gained })),
    ...news.agreementsLost.map((lost) => ({ key: 'agreements.lost', ...lost })),
  ];
  const items = told.flatMap(({ key, agreement, strategy }) => {
    if (!agreement || !strategy) return [];
    const sentence = say(key, { organisation: agreement.organisation.name, strategy: strategy.title });
    return agreement.condition
      ? [`${sentence} ${say('agreements.condition', { condition: agreement.condition })}`]
      : [sentence];
  });
  return items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'paragraph', text: say('agreements.none') }];
}
