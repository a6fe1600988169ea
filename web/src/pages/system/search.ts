import { localDay, oneOf, text } from '../../routes/search.js';

export const auditTabs = ['konten', 'aenderungen'] as const;
export type AuditTab = (typeof auditTabs)[number];

export const accountEventKinds = [
  'SIGNED_IN',
  'SIGNED_IN_AT_PROVIDER',
  'SIGNED_OUT',
  'SIGN_IN_FAILED',
  'SIGN_IN_REFUSED',
  'CODE_FAILED',
  'TOKEN_STOLEN',
  'LINK_ASKED',
  'LINK_ALLOWED',
  'LINK_FORBIDDEN',
  'INVITED',
  'RESET_ASKED',
  'PASSWORD_SET',
  'SECOND_FACTOR_SET',
  'SECOND_FACTOR_REMOVED',
  'RECOVERY_CODE_USED',
  'SESSIONS_ENDED',
  'API_TOKEN_CREATED',
  'API_TOKEN_REVOKED',
] as const;
export type AccountEventKind = (typeof accountEventKinds)[number];

export const changedTypes = [
  'PROBLEM_AREA',
  'STRATEGY',
  'AGREEMENT',
  'MEASURE',
  'INDICATOR',
  'ROLE',
] as const;
export type ChangedType = (typeof changedTypes)[number];

/** What the address of the audit says; the name beside the person's id saves asking for it again. */
export interface AuditSearch {
  readonly ansicht?: AuditTab;
  readonly ereignis?: AccountEventKind;
  readonly art?: ChangedType;
  readonly person?: string;
  readonly name?: string;
  readonly von?: string;
  readonly bis?: string;
}

export const auditSearch = (given: Record<string, unknown>): AuditSearch => ({
  ansicht: oneOf(auditTabs)(given.ansicht),
  ereignis: oneOf(accountEventKinds)(given.ereignis),
  art: oneOf(changedTypes)(given.art),
  person: text(given.person),
  name: text(given.name),
  von: localDay(given.von),
  bis: localDay(given.bis),
});
