import { Global, Module } from '@nestjs/common';
import './absence.shape.js';
import './messages.js';
import './people.holdings.js';
import './person.shape.js';
import { AccessListeners } from './access-listeners.js';
import { PersonEditingResolver } from './person-editing.resolver.js';
import { PersonResolver } from './person.resolver.js';
import { PersonService } from './person.service.js';
import { RoleAssignmentResolver } from './role-assignment.resolver.js';
import { RoleAssignmentService } from './role-assignment.service.js';

/**
 * Who takes part, in which role, and who stands in for whom. Offices and bodies are known here by id only; the rooms above add
 * them to the graph. How people come in is for the room of accounts.
 */
@Global()
@Module({
  providers: [
    AccessListeners,
    PersonResolver,
    PersonService,
    PersonEditingResolver,
    RoleAssignmentService,
    RoleAssignmentResolver,
  ],
  exports: [AccessListeners, PersonService, RoleAssignmentService],
})
export class PeopleModule {}
