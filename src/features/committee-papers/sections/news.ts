import type { Block, DocumentLanguage } from '../../../platform/rendering/index.js';
import type { AgreementNewsFacts, NewsFacts } from '../summary.facts.js';
import { type Say, sayIn } from '../words.js';

/** Problem areas that came up since the last report. */
export function newProblemAreas(news: NewsFacts | null, language: DocumentLanguage): Block[] {
  const say = sayIn(language);
  if (!news || news.problemAreas.length === 0) return [{ kind: 'paragraph', text: say('problems.none') }];
  const items = news.problemAreas.map(({ number, title, mainArea, urgency }) => {
    const where = mainArea ? ` (${mainArea.name})` : '';
    return `${number}. ${title}${where} – ${say(`urgency.${urgency}`)}`;
  });
  return [
    { kind: 'paragraph', text: say('problems.some') },
    { kind: 'list', items },
  ];
}

/** Who gave their word since, and who took it back, in one line for each strategy; a condition is part of the word. */
export function agreementNews(news: NewsFacts | null, language: DocumentLanguage): Block[] {
  if (!news) return [];
  const say = sayIn(language);
  const items = [
    ...byStrategy(news.agreementsGained, 'agreements.gained', say),
    ...byStrategy(news.agreementsLost, 'agreements.lost', say),
  ];
  if (items.length === 0) return [{ kind: 'paragraph', text: say('agreements.none') }];
  return [
    { kind: 'paragraph', text: say('agreements.some') },
    { kind: 'list', items },
  ];
}

function byStrategy(told: readonly AgreementNewsFacts[], key: string, say: Say): string[] {
  const organisations = new Map<string, string[]>();
  for (const { agreement, strategy } of told) {
    if (!agreement || !strategy) continue;
    const { organisation, condition } = agreement;
    const named = condition
      ? say('agreements.onCondition', { organisation: organisation.name, condition })
      : organisation.name;
    organisations.set(strategy.title, [...(organisations.get(strategy.title) ?? []), named]);
  }
  return [...organisations].map(([strategy, names]) =>
    say(key, { strategy, organisations: names.join(', ') }),
  );
}
