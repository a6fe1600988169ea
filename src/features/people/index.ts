export { deputisedPeople } from './deputies.sql.js';
export { AccessListeners } from './access-listeners.js';
export { PeopleModule } from './people.module.js';
export { Person } from './person.entity.js';
export { RoleAssignmentService } from './role-assignment.service.js';
export { requireScope, RoleScope, scopesOf } from './role-assignment.rules.js';
export { RoleAssignment } from './role-assignment.entity.js';
export { PersonService } from './person.service.js';
export { defineRoleWords, roleInWords } from './role.words.js';
export { Absence } from './absence.entity.js';
export {
  allHoldings,
  defineHolding,
  type HolderType,
  type Holding,
  holdingsOf,
  labelInWords,
  type Passing,
} from './holdings.js';
export { endValidity, firstDayAfter, isNotOver } from './people.holdings.js';
export { Deputyship } from './deputyship.entity.js';
