import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Meeting } from '../conferences/index.js';
import {
  AcceptAgendaProposalsInput,
  CarryOverAgendaItemsInput,
  DismissAgendaProposalInput,
  FillAgendaInput,
  ReopenAgendaProposalInput,
} from './proposal.input.js';
import { AgendaProposals } from './proposal.model.js';
import { ProposalService } from './proposal.service.js';
import { withProposals } from './proposals.sql.js';

/** What is proposed for the agenda of a meeting, and what coordination makes of it. */
@Resolver(() => AgendaProposals)
export class ProposalResolver {
  constructor(private readonly proposals: ProposalService) {}

  @Requires('conferences.write')
  @OnlyNow('Proposes what can still be put on an agenda.')
  @Query(() => AgendaProposals, {
    nullable: true,
    description: 'What is proposed for the agenda of a meeting today; null where there is no such meeting.',
  })
  agendaProposals(
    @Args('meetingId', { type: () => ID, description: 'The meeting.' }) meetingId: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, meetingId);
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Begins the agenda with the template of the body where it has one, and puts every open proposal in its place. ' +
      'Done again, it adds only what has come up since. Errors: conferences.agendaFull.',
  })
  async fillAgenda(
    @Args('input', { description: 'Which agenda.' }) input: FillAgendaInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.proposals.fill(ask.actor, input);
    return ask.required(Meeting, input.meetingId, 'conferences.meetingNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Puts proposals on the agenda, each at the place of its section; what stands there is not added again. ' +
      'Errors: agendas.notProposed, conferences.agendaFull.',
  })
  async acceptAgendaProposals(
    @Args('input', { description: 'Which proposals.' }) input: AcceptAgendaProposalsInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.proposals.accept(ask.actor, input);
    return ask.required(Meeting, input.meetingId, 'conferences.meetingNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => AgendaProposals, {
    description:
      'Leaves a proposal off the agenda of this meeting, with a reason; at the next meeting it is proposed again. ' +
      'Errors: agendas.notProposed, agendas.onAgenda.',
  })
  async dismissAgendaProposal(
    @Args('input', { description: 'Which proposal, and why.' }) input: DismissAgendaProposalInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.proposals.dismiss(ask.actor, input);
    return answer(ask, input.meetingId);
  }

  @Requires('conferences.write')
  @Mutation(() => AgendaProposals, {
    description:
      'Takes back that a proposal is left off this agenda; nothing happens where it was not. Errors: agendas.notProposed.',
  })
  async reopenAgendaProposal(
    @Args('input', { description: 'Which proposal.' }) input: ReopenAgendaProposalInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.proposals.reopen(ask.actor, input);
    return answer(ask, input.meetingId);
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Takes what a meeting left undecided, or deferred until then, to the next meeting of its body and answers with that. ' +
      'Errors: agendas.noNextMeeting, agendas.notMetYet.',
  })
  async carryOverAgendaItems(
    @Args('input', { description: 'From which meeting.' }) { meetingId }: CarryOverAgendaItemsInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const nextId = await this.proposals.carryOver(ask.actor, meetingId);
    return ask.required(Meeting, nextId, 'conferences.meetingNotFound');
  }
}

const answer = (ask: Reading, meetingId: string): Promise<Answer> =>
  ask.compiled((compiler, nodes) =>
    withProposals(
      meetingId,
      ask.context,
      sql`select ${compiler.one(AgendaProposals, nodes, () => sql`true`)}`,
    ),
  );
