/** The roles that people are given. */
export const roleNames = [
  'COORDINATOR',
  'LOCAL_COORDINATOR',
  'OFFICE_HEAD',
  'OFFICER',
  'PARTICIPANT',
  'COMMITTEE_MEMBER',
  'CONTRIBUTOR',
  'DATA_SUPPLIER',
  'STATISTICS_OFFICE',
  'ADMINISTRATOR',
] as const;
export type GivenRoleName = (typeof roleNames)[number];
