import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { PersonService } from '../people/index.js';
import { Credential } from './credential.entity.js';
import { hashPassword } from './passwords.js';
import { SessionService } from './session.service.js';

/** The only writer of passwords. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly people: PersonService,
    private readonly sessions: SessionService,
  ) {}

  /** Sets a password; whoever was signed in with the old one is signed out. */
  async setPassword(personId: string, password: string): Promise<void> {
    await this.people.requirePerson(personId, 'personId');
    const passwordHash = await hashPassword(password);
    await this.database.repository(Credential).save({ personId, passwordHash, changedAt: this.clock.now() });
    await this.sessions.endAllOf(personId);
  }
}
