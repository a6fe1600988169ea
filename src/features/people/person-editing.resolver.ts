import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Absence } from './absence.entity.js';
import { Deputyship } from './deputyship.entity.js';
import { Person } from './person.entity.js';
import {
  AppointDeputyInput,
  ChangePersonInput,
  CreatePersonInput,
  EndAbsenceInput,
  EndDeputyshipInput,
  RecordAbsenceInput,
} from './person.input.js';
import { PersonService } from './person.service.js';

/** People, their absences and deputies. */
@Resolver(() => Person)
export class PersonEditingResolver {
  constructor(private readonly people: PersonService) {}

  @Requires('people.manage')
  @Mutation(() => Person, { description: 'Enters a person. There is no way in before a password is set.' })
  async createPerson(
    @Args('input', { description: 'The person.' }) input: CreatePersonInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Person, await this.people.create(input), 'people.notFound');
  }

  @Requires('people.manage')
  @Mutation(() => Person, { description: 'Changes a person, or closes the account of one who leaves.' })
  async changePerson(
    @Args('input', { description: 'The changes.' }) input: ChangePersonInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Person, await this.people.change(input), 'people.notFound');
  }

  @Requires('accounts.own')
  @Mutation(() => Absence, {
    description: 'Enters days of absence. Errors: people.daysReversed, people.notAllowed.',
  })
  async recordAbsence(
    @Args('input', { description: 'Who and when.' }) input: RecordAbsenceInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Absence, await this.people.recordAbsence(ask.actor, input), 'people.notFound');
  }

  @Requires('accounts.own')
  @Mutation(() => Deputyship, {
    description: 'Names a deputy. Errors: people.ownDeputy, people.daysReversed, people.notAllowed.',
  })
  async appointDeputy(
    @Args('input', { description: 'Who for whom.' }) input: AppointDeputyInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Deputyship, await this.people.appointDeputy(ask.actor, input), 'people.notFound');
  }

  @Requires('accounts.own')
  @Mutation(() => Person, {
    description:
      'Ends an absence early; what has not begun is taken back. Errors: people.absenceNotFound, people.endsInPast, people.endsBefore.',
  })
  async endAbsence(
    @Args('input', { description: 'Which, and its last day.' }) input: EndAbsenceInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Person, await this.people.endAbsence(ask.actor, input), 'people.notFound');
  }

  @Requires('accounts.own')
  @Mutation(() => Person, {
    description:
      'Ends a deputyship; what has not begun is taken back. Errors: people.deputyshipNotFound, people.endsInPast, people.endsBefore.',
  })
  async endDeputyship(
    @Args('input', { description: 'Which, and its last day.' }) input: EndDeputyshipInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Person, await this.people.endDeputyship(ask.actor, input), 'people.notFound');
  }
}
