import { sql } from '../../../platform/database/sql.js';
import { Area } from '../../areas/index.js';
import { Body } from '../../conferences/index.js';
import { Office, Organisation } from '../../offices/index.js';
import { RoleAssignment } from '../../people/index.js';
import { ChangedType } from '../change.enums.js';
import { column, defineTracked, guarded, named, word } from '../tracked.js';

defineTracked({
  type: ChangedType.ROLE,
  of: RoleAssignment,
  permission: 'people.read',
  // A role ends when its last day is over, also where that was said long before
  standing: (row, { day }) => sql`(case when ${row}.valid_to < ${day} then 'DONE' else 'OPEN' end)`,
  movedAt: (row) => sql`((${row}.valid_to + 1)::timestamp at time zone 'Europe/Berlin')`,
  fields: {
    role: word('role'),
    office: named('officeId', Office, 'name'),
    organisation: named('organisationId', Organisation, 'name'),
    area: named('areaId', Area, 'name'),
    body: guarded('bodyId', Body, 'name'),
    validFrom: column('validFrom'),
    validTo: column('validTo'),
  },
  closingFields: ['validTo'],
  title: (row) => sql`(select p.name from person p where p.id = ${row}.person_id)`,
  titleWord: (row) => sql`${row}.role`,
  ofOffice: (row, officeId) => sql`${row}.office_id = ${officeId}`,
});
