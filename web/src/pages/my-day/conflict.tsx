import { SideBySide } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import type { Report } from './due-reports.js';
import { comparedFields, type DraftField, draftOf, type ReportDraft } from './report-draft.js';

interface ConflictProps {
  readonly mine: ReportDraft;
  /** Null where it has been released by now. */
  readonly theirs: Report | null;
  onKeepMine(): void;
  onTakeTheirs(): void;
  onBack(): void;
}

/** Two people wrote the same report at once. */
export function Conflict({ mine, theirs, onKeepMine, onTakeTheirs, onBack }: ConflictProps) {
  const { t, day } = useWords();
  const inWords = (version: ReportDraft, field: DraftField): string => {
    if (field === 'selfAssessment') return t(`assessment.${version.selfAssessment}`);
    if (field === 'reasonCode') return version.reasonCode ? t(`reason.${version.reasonCode}`) : '';
    if (field === 'newPlannedEnd') return version.newPlannedEnd ? day(version.newPlannedEnd) : '';
    return version[field];
  };
  const current = theirs ? draftOf(theirs) : mine;
  return (
    <SideBySide
      text={theirs ? undefined : t('conflict.gone')}
      parts={comparedFields.map(({ field, name }) => ({
        name: t(name),
        mine: inWords(mine, field),
        theirs: inWords(current, field),
      }))}
      hasTheirs={theirs !== null}
      by={theirs && { name: theirs.draftedBy?.name, at: theirs.updatedAt }}
      onKeepMine={!theirs || theirs.allowedActions.includes('CHANGE') ? onKeepMine : undefined}
      onTakeTheirs={onTakeTheirs}
      onBack={onBack}
    />
  );
}
