import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { all, containing, sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { Office } from './office.entity.js';
import {
  ChangeOfficeInput,
  ChangeOrganisationInput,
  CreateOfficeInput,
  CreateOrganisationInput,
  OfficesArgs,
  OrganisationsArgs,
} from './office.input.js';
import { OfficeService } from './office.service.js';
import { RenameInput, WithdrawNameInput } from './official-name.input.js';
import { OfficialNames } from './official-names.service.js';
import { Organisation } from './organisation.entity.js';

const OfficeConnection = connectionOf(Office);
const OrganisationConnection = connectionOf(Organisation);

@Resolver(() => Office)
export class OfficeResolver {
  constructor(
    private readonly service: OfficeService,
    private readonly names: OfficialNames,
  ) {}

  @Requires('offices.read')
  @Query(() => Office, { nullable: true, description: 'One office, or null.' })
  office(
    @Args('id', { type: () => ID, description: 'Id of the office.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Office, id);
  }

  @Requires('offices.read')
  @Query(() => OfficeConnection, { description: 'Offices, closed ones only on wish.' })
  offices(@Args() { filter, ...page }: OfficesArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: Office,
      ...page,
      where: (office) =>
        all([
          filter?.withClosed ? undefined : sql`${office}.active`,
          filter?.organisationId
            ? sql`${office}.organisation_id = ${filter.organisationId}::uuid`
            : undefined,
          filter?.name ? sql`${office}.name ilike ${containing(filter.name)}` : undefined,
        ]),
    });
  }

  @Requires('offices.read')
  @Query(() => OrganisationConnection, { description: 'Organisations.' })
  organisations(@Args() { filter, ...page }: OrganisationsArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: Organisation,
      ...page,
      where: (organisation) =>
        all([
          filter?.type ? sql`${organisation}.type = ${filter.type}` : undefined,
          filter?.autonomy ? sql`${organisation}.autonomy = ${filter.autonomy}` : undefined,
          filter?.name ? sql`${organisation}.name ilike ${containing(filter.name)}` : undefined,
        ]),
    });
  }

  @Requires('offices.manage')
  @Mutation(() => Organisation, { description: 'Adds an organisation.' })
  async createOrganisation(
    @Args('input', { description: 'The organisation.' }) input: CreateOrganisationInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Organisation, await this.service.createOrganisation(input), 'offices.notFound');
  }

  @Requires('offices.manage')
  @Mutation(() => Office, {
    description: 'Adds an office to an organisation. Errors: offices.parentElsewhere.',
  })
  async createOffice(
    @Args('input', { description: 'The office.' }) input: CreateOfficeInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Office, await this.service.createOffice(input), 'offices.notFound');
  }

  @Requires('offices.manage')
  @Mutation(() => Organisation, { description: 'Changes an organisation.' })
  async changeOrganisation(
    @Args('input', { description: 'The changes.' }) input: ChangeOrganisationInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Organisation, await this.service.changeOrganisation(input), 'offices.notFound');
  }

  @Requires('offices.manage')
  @Mutation(() => Office, {
    description:
      'Changes an office: its name, who leads it, which mailbox is read, below which it stands. Errors: offices.parentElsewhere, offices.belowItself.',
  })
  async changeOffice(
    @Args('input', { description: 'The changes.' }) input: ChangeOfficeInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Office, await this.service.change(input), 'offices.notFound');
  }

  @Requires('offices.manage')
  @Mutation(() => Office, {
    description:
      'Gives an office another name from a day on, past or to come. What was written before keeps the name of its day.',
  })
  async renameOffice(
    @Args('input', { description: 'The new name.' }) input: RenameInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Office, await this.names.renameOffice(input), 'offices.notFound');
  }

  @Requires('offices.manage')
  @Mutation(() => Organisation, {
    description:
      'Gives an organisation another name from a day on, past or to come. What was written before keeps the name of its day.',
  })
  async renameOrganisation(
    @Args('input', { description: 'The new name.' }) input: RenameInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Organisation, await this.names.renameOrganisation(input), 'offices.notFound');
  }

  @Requires('offices.manage')
  @Mutation(() => Boolean, {
    description: 'Withdraws a name that is not valid yet. Errors: offices.nameNotFound, offices.nameInForce.',
  })
  async withdrawName(
    @Args('input', { description: 'Which name.' }) input: WithdrawNameInput,
  ): Promise<boolean> {
    await this.names.withdraw(input);
    return true;
  }
}
