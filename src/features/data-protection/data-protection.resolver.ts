import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Config } from '../../platform/config/config.js';
import { sql } from '../../platform/database/sql.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { isOverdue } from './masking.sql.js';
import { MaskingCandidate, PersonalDataExport } from './personal-data.model.js';
import { PersonalData, type PersonalRecord } from './personal-data.service.js';

const MOST_SHOWN = 1_000;

@Resolver()
export class DataProtectionResolver {
  constructor(
    private readonly personalData: PersonalData,
    private readonly config: Config,
  ) {}

  @Requires('personalData.readOwn')
  @OnlyNow('It says what is stored now.')
  @Query(() => PersonalDataExport, {
    description: 'Everything that is stored about whoever asks (Auskunft, Art. 15 DSGVO).',
  })
  async myData(@Ask() ask: Reading): Promise<PersonalDataExport> {
    return exported(await this.personalData.of(ask.actor.personId ?? ''));
  }

  @Requires('personalData.manage')
  @OnlyNow('It says what is stored now.')
  @Query(() => PersonalDataExport, {
    description: 'Everything that is stored about a person, on request. Errors: people.notFound.',
  })
  async personData(
    @Args('personId', { type: () => ID, description: 'The person.' }) personId: string,
  ): Promise<PersonalDataExport> {
    return exported(await this.personalData.of(personId));
  }

  @Requires('personalData.manage')
  @OnlyNow('It is about what comes next.')
  @Query(() => [MaskingCandidate], {
    description: 'Whom the masking would mask on a day, by last day of work; today where no day is given.',
  })
  maskingPreview(
    @Args('on', { type: () => LocalDay, nullable: true, description: 'The day; today where left out.' })
    on: string | null,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const day = on ?? ask.context.today;
    return ask.list(
      MaskingCandidate,
      (row) => isOverdue(sql`${row}.left_on`, day, this.config.retentionYears),
      (row) => sql`${row}.left_on, ${row}.name, ${row}.id`,
      MOST_SHOWN,
    );
  }
}

const exported = (found: PersonalRecord): PersonalDataExport => ({
  personId: found.personId,
  name: found.name,
  compiledAt: found.compiledAt,
  json: JSON.stringify(found),
  pagePath: `/auskunft/${found.personId}`,
  filePath: `/auskunft/${found.personId}.json`,
});
