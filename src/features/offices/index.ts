export { Office, OfficeLevel } from './office.entity.js';
export { OfficeService } from './office.service.js';
export { OfficesModule } from './offices.module.js';
export { Autonomy, Organisation, OrganisationType } from './organisation.entity.js';
