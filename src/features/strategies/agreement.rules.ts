import { type Actor, coordinatesOrganisation, hasRole, Role } from '../../kernel/actor.js';
import { conflict, invalidInput, notAllowed } from '../../kernel/errors.js';
import { AgreementAction, AgreementState, TextStanding } from './agreement-state.js';
import { requireNotInFuture } from './strategy.rules.js';

/** What the desk looks at. */
export interface AgreementFacts {
  readonly organisationId: string;
  readonly state: AgreementState;
  readonly standing: TextStanding;
}

const { ASKED, AGREED, AGREED_WITH_CONDITION, DECLINED, WITHDRAWN } = AgreementState;

type Transitions = Record<AgreementState, readonly AgreementState[]>;

/** Which word may follow which. An older text can be left and rejoined until a newer one is in force, but gets no new answers. */
const transitions: Record<TextStanding, Transitions> = {
  [TextStanding.CURRENT]: {
    [ASKED]: [AGREED, AGREED_WITH_CONDITION, DECLINED],
    [AGREED]: [WITHDRAWN],
    [AGREED_WITH_CONDITION]: [WITHDRAWN],
    [DECLINED]: [AGREED, AGREED_WITH_CONDITION],
    [WITHDRAWN]: [AGREED, AGREED_WITH_CONDITION],
  },
  [TextStanding.OLDER]: {
    [ASKED]: [],
    [AGREED]: [WITHDRAWN],
    [AGREED_WITH_CONDITION]: [WITHDRAWN],
    [DECLINED]: [],
    [WITHDRAWN]: [AGREED, AGREED_WITH_CONDITION],
  },
  [TextStanding.CLOSED]: {
    [ASKED]: [],
    [AGREED]: [],
    [AGREED_WITH_CONDITION]: [],
    [DECLINED]: [],
    [WITHDRAWN]: [],
  },
};

const actionFor: Record<Exclude<AgreementState, AgreementState.ASKED>, AgreementAction> = {
  [AGREED]: AgreementAction.AGREE,
  [AGREED_WITH_CONDITION]: AgreementAction.AGREE_WITH_CONDITION,
  [DECLINED]: AgreementAction.DECLINE,
  [WITHDRAWN]: AgreementAction.WITHDRAW,
};

/** Whether the actor gives the word of an organisation: those who lead or represent it, for their own only. */
export const speaksFor = (actor: Actor, organisationId: string): boolean =>
  hasRole(actor, Role.OFFICE_HEAD, Role.PARTICIPANT) && actor.organisationIds.includes(organisationId);

/** Coordination may write down a word that was given elsewhere; that of a part of the county, of its organisations. */
const recordsFor = (actor: Actor, organisationId: string): boolean =>
  hasRole(actor, Role.COORDINATOR) || coordinatesOrganisation(actor, organisationId);

/** What the actor may say in the name of the organisation now. */
export function allowedAgreementActions(actor: Actor, facts: AgreementFacts): AgreementAction[] {
  if (!speaksFor(actor, facts.organisationId) && !recordsFor(actor, facts.organisationId)) return [];
  return transitions[facts.standing][facts.state].flatMap((state) =>
    state === ASKED ? [] : [actionFor[state]],
  );
}

/** A word as it was given. */
export interface Statement {
  readonly state: AgreementState;
  readonly condition?: string | null;
  readonly statedOn: string;
  readonly meetingId?: string | null;
  readonly changeReason?: string | null;
}

/** The days a word can have been given on. */
export interface Days {
  readonly submittedOn: string;
  readonly today: string;
}

/** Throws where the actor may not say this now, or where the statement is not whole. */
export function requireStatement(
  actor: Actor,
  facts: AgreementFacts,
  statement: Statement,
  days: Days,
): void {
  requireVoice(actor, facts.organisationId, statement);
  if (facts.standing === TextStanding.CLOSED) throw conflict('strategies.textClosed');
  if (!transitions[facts.standing][facts.state].includes(statement.state)) {
    throw conflict('strategies.wordNotPossible', { from: facts.state, to: statement.state }, 'state');
  }
  requireFittingCondition(statement);
  requireNotInFuture(statement.statedOn, days.today, 'statedOn');
  if (statement.statedOn < days.submittedOn) {
    throw invalidInput('strategies.statedBeforeAsked', 'statedOn', { submittedOn: days.submittedOn });
  }
}

function requireVoice(actor: Actor, organisationId: string, { meetingId, changeReason }: Statement): void {
  if (speaksFor(actor, organisationId)) return;
  if (!recordsFor(actor, organisationId)) throw notAllowed('strategies.notYourWord');
  if (!meetingId && !changeReason?.trim()) throw invalidInput('strategies.onBehalfNeedsSource', 'meetingId');
}

function requireFittingCondition({ state, condition }: Statement): void {
  if (state === AGREED_WITH_CONDITION && !condition?.trim()) {
    throw invalidInput('strategies.conditionMissing', 'condition');
  }
  if (state !== AGREED_WITH_CONDITION && condition) {
    throw invalidInput('strategies.conditionNotExpected', 'condition');
  }
}
