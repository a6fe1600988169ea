import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import {
  AddAgendaItemInput,
  ChangeAgendaItemInput,
  RemoveAgendaItemInput,
  ReorderAgendaInput,
  RestoreAgendaItemInput,
} from './agenda.input.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaService } from './agenda.service.js';
import { Meeting } from './meeting.entity.js';

/** What coordination does with agendas. */
@Resolver(() => AgendaItem)
export class AgendaResolver {
  constructor(private readonly agendas: AgendaService) {}

  @Requires('conferences.write')
  @Mutation(() => AgendaItem, {
    description: 'Adds an item at the end of an agenda. Errors: conferences.oneSubject.',
  })
  async addAgendaItem(
    @Args('input', { description: 'The item.' }) input: AddAgendaItemInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.agendas.add(ask.actor, input);
    return ask.required(AgendaItem, id, 'conferences.itemNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => AgendaItem, { description: 'Changes an agenda item. Errors: conferences.oneSubject.' })
  async changeAgendaItem(
    @Args('input', { description: 'What changes.' }) input: ChangeAgendaItemInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.agendas.change(ask.actor, input);
    return ask.required(AgendaItem, input.id, 'conferences.itemNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Takes an item off the agenda; answers with the meeting. Once people were invited it stays there, visibly taken off ' +
      '(abgesetzt). Errors: conferences.itemHasOutcomes, conferences.withdrawalReasonMissing, conferences.itemWithdrawn.',
  })
  async removeAgendaItem(
    @Args('input', { description: 'Which item.' }) input: RemoveAgendaItemInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const meetingId = await this.agendas.remove(ask.actor, input);
    return ask.required(Meeting, meetingId, 'conferences.meetingNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => AgendaItem, {
    description:
      'Puts an item back at its place that was taken off the agenda, until the meeting was held. ' +
      'Errors: conferences.itemNotWithdrawn, conferences.itemThereAgain.',
  })
  async restoreAgendaItem(
    @Args('input', { description: 'Which item.' }) input: RestoreAgendaItemInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.agendas.restore(ask.actor, input);
    return ask.required(AgendaItem, input.id, 'conferences.itemNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Puts all items of an agenda into a new order. Errors: conferences.agendaChanged, database.changedMeanwhile.',
  })
  async reorderAgenda(
    @Args('input', { description: 'The new order.' }) input: ReorderAgendaInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.agendas.reorder(ask.actor, input);
    return ask.required(Meeting, input.meetingId, 'conferences.meetingNotFound');
  }
}
