import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import type { Recorded } from '../../platform/database/recorded.js';
import { Office } from './office.entity.js';
import type {
  ChangeOfficeInput,
  ChangeOrganisationInput,
  CreateOfficeInput,
  CreateOrganisationInput,
} from './office.input.js';
import { Organisation } from './organisation.entity.js';

/** The only writer of organisations and offices. */
@Injectable()
export class OfficeService {
  constructor(private readonly database: Database) {}

  /** Adds an organisation and returns its id. */
  async createOrganisation(input: CreateOrganisationInput): Promise<string> {
    const organisations = this.database.repository(Organisation);
    return (await organisations.save(organisations.create(input))).id;
  }

  /** Adds an office to an organisation and returns its id. */
  async createOffice(input: CreateOfficeInput): Promise<string> {
    const offices = this.database.repository(Office);
    return (await offices.save(offices.create(input))).id;
  }

  /** Changes an office and returns its id. */
  change(input: ChangeOfficeInput): Promise<string> {
    return this.changeRow(Office, input);
  }

  /** Changes an organisation and returns its id. */
  changeOrganisation(input: ChangeOrganisationInput): Promise<string> {
    return this.changeRow(Organisation, input);
  }

  private async changeRow<Row extends Recorded>(
    type: new () => Row,
    { id, version, ...given }: { readonly id: string; readonly version: number },
  ): Promise<string> {
    const row = await loadForChange(this.database, type, { id, version }, 'offices.notFound');
    Object.assign(row, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
    await this.database.repository(type).save(row);
    return id;
  }
}
