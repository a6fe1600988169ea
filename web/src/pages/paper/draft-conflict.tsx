import { SideBySide } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import type { PaperInFull } from './paper-data.js';
import { entryOfPaper, headTexts, type PaperEntry } from './paper-entry.js';
import { paperWords } from './words.js';

interface DraftConflictProps {
  readonly mine: PaperEntry;
  readonly theirs: PaperInFull;
  onKeepMine(): void;
  onTakeTheirs(): void;
  onBack(): void;
}

/** Two people changed the draft: both versions side by side, and nobody's text is lost. */
export function DraftConflict({ mine, theirs, ...ways }: DraftConflictProps) {
  const { t } = useWords(paperWords);
  const other = entryOfPaper(theirs);
  const parts = [
    ...(['title', 'subtitle', 'asOf', 'since'] as const).map((name) => ({
      name: t(`paper.entry.${name}`),
      mine: mine[name],
      theirs: other[name],
    })),
    ...headTexts.map((name) => ({
      name: t(`paper.head.${name}`),
      mine: mine.texts[name],
      theirs: other.texts[name],
    })),
  ].filter((part) => part.mine !== part.theirs);
  return <SideBySide parts={parts} {...ways} />;
}
