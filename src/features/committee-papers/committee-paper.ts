import type { Block } from '../../platform/rendering/index.js';
import {
  Audience,
  defineKindOfPaper,
  type PaperHead,
  PaperKind,
  type PaperSources,
  type PaperText,
} from '../papers/index.js';
import { annexes } from './annexes.js';
import { type CommitteeFacts, readCommitteeFacts } from './committee.facts.js';
import { reasons } from './reasons.js';
import { headFields } from './sections/head.js';
import { financialImpact } from './sections/money.js';
import { type Say, sayIn } from './words.js';

const common = {
  audiences: [Audience.PUBLIC, Audience.COMMITTEE],
  needs: ['bodyId'],
  takes: ['meetingId', 'strategyId', 'officeId', 'areaId', 'fieldOfActionId'],
  tellsChanges: true,
  read: readCommitteeFacts,
} as const;

/** Mitteilungsvorlage: what the committee takes note of. */
defineKindOfPaper<CommitteeFacts>({
  ...common,
  kind: PaperKind.PROGRESS_REPORT,
  compose: (facts, sources, head) => committeePaper(facts, sources, head, false),
});

/** Beschlussvorlage: the same reasons, with what is to be decided and what else could be. */
defineKindOfPaper<CommitteeFacts>({
  ...common,
  kind: PaperKind.RESOLUTION_PAPER,
  needsHead: ['proposedResolution'],
  compose: (facts, sources, head) => committeePaper(facts, sources, head, true),
});

function committeePaper(
  facts: CommitteeFacts,
  sources: PaperSources,
  head: PaperHead,
  decides: boolean,
): PaperText {
  const { language } = sources;
  const say = sayIn(language);
  const { body, heldOn } = facts;
  const annexed = annexes(facts, language);
  const title = say('report.title');
  const proposal = head.proposedResolution ?? say('report.proposal', { body: body.name });
  const signers = [
    ...(head.signedBy ? [head.signedBy] : []),
    ...(head.signedInDeputyship ? [say('sign.deputy', { name: head.signedInDeputyship })] : []),
  ];
  const blocks: Block[] = [
    headFields(sources, head, { body, heldOn, decides, subject: title, annexes: annexed.titles }),
    { kind: 'heading', level: 1, text: say('heading.proposal') },
    { kind: 'paragraph', tone: 'quote', text: proposal },
    ...reasons(facts, sources, head),
    ...(decides && head.alternatives ? titled(say('heading.alternatives'), head.alternatives) : []),
    ...financialImpact(head.financialImpact, language),
    ...(head.closedNote ? titled(say('heading.closedNote'), head.closedNote) : []),
    ...(signers.length > 0 ? [{ kind: 'signature', lines: signers } as const] : []),
    ...annexed.blocks,
  ];
  return {
    title,
    subtitle: say(decides ? 'resolution.subtitle' : 'report.subtitle'),
    blocks,
    remarks: remarksOn(facts, say),
  };
}

/** What the coordination should know before it freezes the paper. */
function remarksOn({ summary }: CommitteeFacts, say: Say): string[] {
  const names = summary.silentOffices.flatMap(({ office }) => (office ? [office.name] : []));
  const withoutStep = summary.deviations.filter(({ latestReport }) => !latestReport?.counterStep);
  return [
    ...(names.length > 0 ? [say('remark.silent', { offices: names.join(', ') })] : []),
    ...(withoutStep.length > 0
      ? [say('remark.noCounterStep', { numbers: withoutStep.map(({ number }) => number).join(', ') })]
      : []),
  ];
}

const titled = (heading: string, text: string): Block[] => [
  { kind: 'heading', level: 1, text: heading },
  { kind: 'paragraph', text },
];
