import { useState } from 'react';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { useWords } from '../../../words/words.js';
import {
  acceptSection,
  dismissProposal,
  type Proposal,
  type Proposals,
  reopenProposal,
} from './editor-data.js';
import { editorWords } from './editor-words.js';
import { ProposalCard } from './proposal-card.js';
import type { Work } from './use-agenda-work.js';

interface ProposalListProps {
  readonly meetingId: string;
  readonly proposals: Proposals;
  work(wanted: Work): Promise<boolean>;
  onAccept(key: string): void;
}

/** What is proposed and why, worst first; what was put aside can be taken back. */
export function ProposalList({ meetingId, proposals, work, onAccept }: ProposalListProps) {
  const { t, count } = useWords(editorWords);
  const [undo, setUndo] = useState<Proposal>();
  const all = proposals.sections.flatMap((section) => section.proposals);
  const dismissed = all.filter(({ state }) => state === 'DISMISSED');
  const dismiss = async (proposal: Proposal, reason: string) => {
    const { key, title } = proposal;
    const isDone = await work({
      act: () => dismissProposal(meetingId, key, reason),
      done: t('editor.dismissed', { title }),
    });
    if (isDone) setUndo(proposal);
    return isDone;
  };
  const reopen = async ({ key, title }: Proposal) => {
    setUndo(undefined);
    await work({ act: () => reopenProposal(meetingId, key), done: t('editor.reopened', { title }) });
  };
  return (
    <>
      {undo && (
        <Notice kind="success" title={t('editor.dismissed', { title: undo.title })}>
          <div className="rf-actions">
            <Button onClick={() => void reopen(undo)}>{t('app.undo')}</Button>
          </div>
        </Notice>
      )}
      {proposals.open === 0 && <p className="kern-body">{t('editor.proposals.none')}</p>}
      {proposals.sections
        .filter(({ open }) => open > 0)
        .map((section) => (
          <section
            key={section.section}
            className="rf-editor__section"
            aria-labelledby={`section-${section.section}`}
          >
            <div className="rf-editor__head">
              <h4 id={`section-${section.section}`} className="kern-title">
                {section.name}
              </h4>
              <span className="rf-muted">
                {count('editor.section.count', section.open)},{' '}
                {count('meeting.item.minutes', section.minutes)}
              </span>
              {section.open > 1 && (
                <Button
                  kind="tertiary"
                  aria-label={t('editor.section.accept.of', { section: section.name })}
                  onClick={() =>
                    void work({
                      act: () => acceptSection(meetingId, section.section),
                      done: t('editor.section.accepted', { section: section.name }),
                    })
                  }
                >
                  {t('editor.section.accept')}
                </Button>
              )}
            </div>
            <ul className="rf-editor__list">
              {section.proposals
                .filter(({ state }) => state === 'OPEN')
                .map((proposal) => (
                  <ProposalCard
                    key={proposal.key}
                    proposal={proposal}
                    onAccept={onAccept}
                    onDismiss={dismiss}
                  />
                ))}
            </ul>
          </section>
        ))}
      {dismissed.length > 0 && (
        <details className="rf-editor__section">
          <summary>{count('editor.dismissed.list', dismissed.length)}</summary>
          <ul className="rf-editor__list">
            {dismissed.map((proposal) => (
              <li key={proposal.key} className="rf-editor__item">
                <div className="rf-editor__text">
                  <p className="rf-row__title">{proposal.title}</p>
                  <p className="rf-muted">
                    {t('editor.dismissed.why', { reason: proposal.dismissedBecause ?? '' })}
                  </p>
                </div>
                <Button
                  kind="tertiary"
                  aria-label={t('editor.reopen.of', { title: proposal.title })}
                  onClick={() => void reopen(proposal)}
                >
                  {t('editor.reopen')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
