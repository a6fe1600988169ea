import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Office } from './office.entity.js';
import type { CreateOfficeInput, CreateOrganisationInput } from './office.input.js';
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
}
