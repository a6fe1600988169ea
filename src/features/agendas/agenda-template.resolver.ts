import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Meeting } from '../conferences/index.js';
import { AgendaTemplate } from './agenda-template.entity.js';
import { ApplyAgendaTemplateInput, ChangeAgendaTemplateInput } from './agenda-template.input.js';
import { AgendaTemplateService } from './agenda-template.service.js';

/** What stands on every agenda of a body. */
@Resolver(() => AgendaTemplate)
export class AgendaTemplateResolver {
  constructor(private readonly templates: AgendaTemplateService) {}

  @Requires('conferences.write')
  @Query(() => AgendaTemplate, {
    nullable: true,
    description: 'The template of a body: its own, or the usual one of its kind, which may be empty.',
  })
  agendaTemplate(
    @Args('bodyId', { type: () => ID, description: 'The body.' }) bodyId: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(AgendaTemplate, ofBody(bodyId));
  }

  @Requires('conferences.write')
  @Mutation(() => AgendaTemplate, {
    description:
      'Replaces the template of a body. Meetings that are planned from then on begin with it. ' +
      'Errors: agendas.sectionTwice, agendas.neverProposed, agendas.templateChanged, database.changedMeanwhile.',
  })
  async changeAgendaTemplate(
    @Args('input', { description: 'All points.' }) input: ChangeAgendaTemplateInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.templates.change(ask.actor, input);
    return ask.required(AgendaTemplate, ofBody(input.bodyId), 'conferences.bodyNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Begins an agenda with the template of the body; what stands on it finds its place among the points. ' +
      'Errors: agendas.templateApplied, agendas.noTemplate.',
  })
  async applyAgendaTemplate(
    @Args('input', { description: 'Which meeting.' }) { meetingId }: ApplyAgendaTemplateInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.templates.apply(ask.actor, meetingId);
    return ask.required(Meeting, meetingId, 'conferences.meetingNotFound');
  }
}

const ofBody = (bodyId: string) => (template: ReturnType<typeof sql>) =>
  sql`${template}.body_id = ${bodyId}::uuid`;
