import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { conflict, type DomainError, invalidInput, notAllowed } from '../../kernel/errors.js';
import type { Moment } from '../../platform/database/moment.js';
import type { KindOfPaper, PaperHead, PaperSubject } from './kind-of-paper.js';
import { Audience, PaperAction, PaperState } from './paper.enums.js';

const { CHANGE, DELETE, FREEZE, CORRECT, WITHDRAW, ATTACH } = PaperAction;
const { DRAFT, FROZEN } = PaperState;

/** The state in which something can be done. */
const FROM: Readonly<Record<PaperAction, PaperState>> = {
  [CHANGE]: DRAFT,
  [DELETE]: DRAFT,
  [FREEZE]: DRAFT,
  [CORRECT]: FROZEN,
  [WITHDRAW]: FROZEN,
  [ATTACH]: FROZEN,
};

/** Papers are in the hands of coordination. */
export const allowedPaperActions = (actor: Actor, state: PaperState): PaperAction[] =>
  hasRole(actor, Role.COORDINATOR)
    ? Object.values(PaperAction).filter((action) => FROM[action] === state)
    : [];

/** Throws not-allowed where the actor writes no papers. */
export function requireWritesPapers(actor: Actor): void {
  if (!hasRole(actor, Role.COORDINATOR)) throw notAllowed();
}

/** Throws a conflict that says in which state the paper is. */
export function requirePaperAction(actor: Actor, state: PaperState, action: PaperAction): void {
  requireWritesPapers(actor);
  if (FROM[action] !== state) throw conflict('papers.notInState', { state });
}

const SUBJECTS: readonly (keyof PaperSubject)[] = [
  'bodyId',
  'meetingId',
  'strategyId',
  'officeId',
  'areaId',
  'fieldOfActionId',
  'measureId',
];

/** What a paper is about, out of its columns. */
export const subjectOf = (paper: {
  readonly [Name in keyof PaperSubject]: string | null | undefined;
}): PaperSubject =>
  Object.fromEntries(SUBJECTS.filter((name) => paper[name]).map((name) => [name, paper[name]]));

/** Throws where something is missing that the kind needs, or said that it has no place for. */
export function requireFittingSubject(kind: KindOfPaper, subject: PaperSubject, tellsSince: boolean): void {
  const missing = kind.needs.find((name) => !subject[name]);
  if (missing) throw invalidInput('papers.needs', missing, { subject: missing });
  // A meeting brings its body along
  const taken = new Set<keyof PaperSubject>([...kind.needs, ...(kind.takes ?? [])]);
  if (taken.has('meetingId')) taken.add('bodyId');
  const besides = SUBJECTS.find((name) => subject[name] && !taken.has(name));
  if (besides) throw invalidInput('papers.takesNot', besides, { subject: besides });
  if (tellsSince && !kind.tellsChanges) throw invalidInput('papers.tellsNoChanges', 'since');
}

/** Throws where something has not been entered without which the kind makes no sense. */
export function requireHead({ needsHead = [] }: KindOfPaper, head: PaperHead): void {
  const missing = needsHead.find((name) => !head[name]);
  if (missing) throw invalidInput('papers.headMissing', `head.${missing}`, { missing });
}

/** The versions that are frozen: those of the kind, or fewer of them where somebody chose. */
export function audiencesOf(kind: KindOfPaper, chosen: readonly Audience[] | undefined): Audience[] {
  const foreign = chosen?.find((audience) => !kind.audiences.includes(audience));
  if (foreign) throw invalidInput('papers.audienceNotOfKind', 'audiences', { audience: foreign });
  return kind.audiences.filter((audience) => chosen?.includes(audience) ?? true);
}

/** Throws where a paper would tell what happened after the moment it holds for. */
export function requireFittingPeriod(moment: Moment, since: Moment | null): void {
  if (since === null || Date.parse(since.at) < Date.parse(moment.at)) return;
  throw invalidInput('papers.sinceNotBefore', 'since', { since: since.day, asOf: moment.day });
}

/** What of the head an audience may read. The rest never reaches the kind, so it cannot say it. */
export function headFor(audience: Audience, head: PaperHead): PaperHead {
  if (audience !== Audience.PUBLIC) return head;
  const { closedNote: _closed, consultations, coSignatures, ...open } = head;
  return {
    ...open,
    ...(consultations && { consultations: consultations.filter(({ isPublic }) => isPublic) }),
    ...(coSignatures && { coSignatures: coSignatures.map(({ note: _note, ...open }) => open) }),
  };
}

/** Whether the paper says that it moves money. */
export const movesMoney = ({ financialImpact }: PaperHead): boolean =>
  financialImpact !== undefined && !financialImpact.none;

/** where money is involved, the treasurer has to have signed. */
export const lacksTreasurer = (head: PaperHead): boolean =>
  movesMoney(head) && !head.coSignatures?.some(({ isTreasurer, signedOn }) => isTreasurer && signedOn);

/** What forbids laying a paper before a meeting. */
export function obstacleToMeeting(head: PaperHead): DomainError | undefined {
  return lacksTreasurer(head) ? conflict('papers.treasurerMissing') : undefined;
}

/** "2026/012" */
export const paperNumber = (year: number, serial: number): string =>
  `${year}/${String(serial).padStart(3, '0')}`;
