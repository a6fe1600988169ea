import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CredentialService } from './features/accounts/index.js';
import { PersonService, RoleAssignmentService } from './features/people/index.js';
import { rooms } from './features/rooms.js';
import { Role, systemActor } from './kernel/actor.js';
import { Config } from './platform/config/config.js';
import { startProcess } from './platform/config/start-process.js';
import { Transactions } from './platform/database/transactions.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({})
class AccountModule {}

const HELP = `npm run account -- --email <Adresse> --name <Name> [--role ADMINISTRATOR]

Legt ein Konto an und zeigt das Passwort einmal. Für das erste Konto einer neuen Datenbank.
Opens an account and shows its password once. For the first account of a new database.
`;

/** Opens an account from the command line: without one, nobody could enter the others. */
await startProcess(async () => {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', default: Role.ADMINISTRATOR },
    },
  });
  const { email, name, role } = values;
  if (!email || !name || !(role in Role)) {
    process.stderr.write(HELP);
    process.exitCode = 1;
    return;
  }
  const platform = PlatformModule.forProcess('roter-faden-account', Config.read());
  const app = await NestFactory.createApplicationContext(
    { module: AccountModule, imports: [platform, ...rooms] },
    { logger: ['error', 'fatal'] },
  );
  const password = randomBytes(15).toString('base64url');
  try {
    const people = app.get(PersonService);
    const roles = app.get(RoleAssignmentService);
    await app.get(Transactions).run({ actor: systemActor, source: 'IMPORT' }, async () => {
      const personId = await people.create({ email, name, locale: 'de' });
      await roles.assign({ personId, role: role as Role });
      await app.get(CredentialService).setPassword(personId, password);
    });
    process.stdout.write(`${email} (${role})\nPasswort / password: ${password}\n`);
  } finally {
    await app.close();
  }
});
