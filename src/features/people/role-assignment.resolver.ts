import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Person } from './person.entity.js';
import { AssignRoleInput, ChangeRoleInput, EndRoleInput } from './role-assignment.input.js';
import { RoleAssignment } from './role-assignment.entity.js';
import { RoleAssignmentService } from './role-assignment.service.js';

/** Who holds which role, where and how long. */
@Resolver(() => RoleAssignment)
export class RoleAssignmentResolver {
  constructor(private readonly roles: RoleAssignmentService) {}

  @Requires('people.manage')
  @Mutation(() => Person, {
    description:
      'Gives a person a role. Errors: people.scopeTwice, people.scopeDoesNotFit, people.roleNotGiven, people.daysReversed.',
  })
  async assignRole(
    @Args('input', { description: 'The role.' }) input: AssignRoleInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Person, await this.roles.assign(input), 'people.notFound');
  }

  @Requires('people.manage')
  @Mutation(() => Person, {
    description: 'Moves the days of a role. Errors: people.roleNotFound, people.daysReversed.',
  })
  async changeRole(
    @Args('input', { description: 'The role and its days.' }) input: ChangeRoleInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Person, await this.roles.change(input), 'people.notFound');
  }

  @Requires('people.manage')
  @Mutation(() => Person, { description: 'Ends a role. Errors: people.roleNotFound, people.daysReversed.' })
  async endRole(
    @Args('input', { description: 'The role and its last day.' }) input: EndRoleInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Person, await this.roles.end(input), 'people.notFound');
  }
}
