import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { all, sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { Body } from './body.entity.js';
import { BodiesArgs, ChangeBodyInput, CreateBodyInput } from './body.input.js';
import { BodyMember } from './body-member.entity.js';
import { AddBodyMemberInput, EndBodyMembershipInput } from './body-member.input.js';
import { BodyService } from './body.service.js';

const BodyConnection = connectionOf(Body);

/** Bodies and who sits in them. */
@Resolver(() => Body)
export class BodyResolver {
  constructor(private readonly bodies: BodyService) {}

  @Requires('conferences.read')
  @Query(() => Body, { nullable: true, description: 'One body, or null.' })
  body(
    @Args('id', { type: () => ID, description: 'Id of the body.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Body, id);
  }

  @Requires('conferences.read')
  @Query(() => BodyConnection, { name: 'bodies', description: 'Bodies.' })
  list(@Args() { filter, ...page }: BodiesArgs, @Ask() ask: Reading): Promise<Answer> {
    const active = filter?.active === undefined ? true : filter.active;
    return ask.page({
      type: Body,
      ...page,
      where: (body) =>
        all([
          active === null ? undefined : sql`${body}.active = ${active}`,
          filter?.type ? sql`${body}.type = ${filter.type}` : undefined,
          filter?.organisationId ? sql`${body}.organisation_id = ${filter.organisationId}::uuid` : undefined,
          filter?.mine ? sql`${body}.id = any(${ask.actor.bodyIds}::uuid[])` : undefined,
        ]),
    });
  }

  @Requires('conferences.write')
  @Mutation(() => Body, { description: 'Sets up a body.' })
  async createBody(
    @Args('input', { description: 'The body.' }) input: CreateBodyInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Body, await this.bodies.create(ask.actor, input), 'conferences.bodyNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Body, { description: 'Changes a body. Errors: conferences.shortNameInUse.' })
  async changeBody(
    @Args('input', { description: 'What changes.' }) input: ChangeBodyInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.bodies.change(ask.actor, input);
    return ask.required(Body, input.id, 'conferences.bodyNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => BodyMember, {
    description: 'Gives somebody a seat in a body. Errors: conferences.alreadyMember, conferences.ownDeputy.',
  })
  async addBodyMember(
    @Args('input', { description: 'The seat.' }) input: AddBodyMemberInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.bodies.addMember(ask.actor, input);
    return ask.required(BodyMember, id, 'conferences.memberNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => BodyMember, {
    description: 'Ends a membership on a day. Errors: conferences.endsBeforeBegin.',
  })
  async endBodyMembership(
    @Args('input', { description: 'Which one, and when.' }) input: EndBodyMembershipInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.bodies.endMembership(ask.actor, input);
    return ask.required(BodyMember, input.id, 'conferences.memberNotFound');
  }
}
