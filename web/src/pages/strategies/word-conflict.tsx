import { SideBySide } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import type { Word } from './agreement-data.js';
import { stateOf, type WordDraft } from './word-draft.js';
import { strategyWords } from './words.js';

interface WordConflictProps {
  readonly mine: WordDraft;
  readonly theirs: Word;
  onKeepMine(): void;
  onTakeTheirs(): void;
  onBack(): void;
}

/** Somebody else of the organisation was faster: both answers side by side. */
export function WordConflict({ mine, theirs, onKeepMine, onTakeTheirs, onBack }: WordConflictProps) {
  const { t, day } = useWords(strategyWords);
  const mayStillSay = mine.action !== '' && theirs.allowedActions.includes(mine.action);
  const said = [
    t(`agree.word.${theirs.state}`),
    theirs.statedOn && day(theirs.statedOn),
    theirs.statedBy?.name,
  ];
  return (
    <SideBySide
      text={t('turn.conflict.text')}
      parts={[
        {
          name: t('turn.conflict.answer'),
          mine: mine.action ? t(`agree.word.${stateOf[mine.action]}`) : '',
          theirs: said.filter(Boolean).join(', '),
        },
        {
          name: t('agree.condition'),
          mine: mine.action === 'AGREE_WITH_CONDITION' ? mine.condition : '',
          theirs: theirs.condition ?? '',
        },
      ]}
      onKeepMine={mayStillSay ? onKeepMine : undefined}
      onTakeTheirs={onTakeTheirs}
      onBack={onBack}
    />
  );
}
