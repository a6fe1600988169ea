export { Awaited } from './awaited.js';
export { waitingFor } from './awaited.shape.js';
export { Office, OfficeLevel } from './office.entity.js';
export { BRING_NAMES_INTO_FORCE, OfficialNameJobs } from './official-name.jobs.js';
export { OfficialName } from './official-name.entity.js';
export { OfficeService } from './office.service.js';
export { OfficesModule } from './offices.module.js';
export { Autonomy, Organisation, OrganisationType } from './organisation.entity.js';
export { CreateOfficeInput } from './office.input.js';
