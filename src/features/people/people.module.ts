import { Global, Module } from '@nestjs/common';
import './absence.shape.js';
import './messages.js';
import './person.shape.js';
import { AccessListeners } from './access-listeners.js';
import { PersonEditingResolver } from './person-editing.resolver.js';
import { PersonResolver } from './person.resolver.js';
import { PersonService } from './person.service.js';

/**
 * Who takes part, in which role, and who stands in for whom. Offices and bodies are known here by id only; the rooms above add
 * them to the graph. How people come in is for the room of accounts.
 */
@Global()
@Module({
  providers: [AccessListeners, PersonResolver, PersonService, PersonEditingResolver],
  exports: [AccessListeners, PersonService],
})
export class PeopleModule {}
