import { AllUnchanged as AskForAll } from '../../ui/all-unchanged.js';
import { useWords } from '../../words/words.js';
import { answerWords } from './words.js';
import { confirmUnchanged, type Item, type Link, nameOf } from './answer-data.js';

interface AllUnchangedProps {
  readonly token: string;
  readonly items: readonly Item[];
  onDone(link: Link, news: string): void;
}

/** "Unchanged" for everything that nobody has answered yet. */
export function AllUnchanged({ token, items, onDone }: AllUnchangedProps) {
  const { t } = useWords(answerWords);
  const able = items.filter(({ state, actions }) => state === 'OPEN' && actions.includes('UNCHANGED'));
  return (
    <AskForAll
      measures={able.map((item) => ({ id: item.measureId, name: nameOf(item), lastSaid: item.lastSaid }))}
      title={t('answer.all.title', { count: able.length })}
      yes={t('answer.all.confirm', { count: able.length })}
      confirm={(measureIds) => confirmUnchanged(token, measureIds)}
      onDone={(link, count) => onDone(link, t('answer.news.all', { count }))}
    />
  );
}
