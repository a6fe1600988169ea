/** What becomes of data when the time of retention is over. */
export enum Afterwards {
  /** Replaced by a number; the record stays. */
  MASKED = 'MASKED',
  /** Taken away. */
  DELETED = 'DELETED',
  /** Stays: it names nobody any more once the person is masked, or the law wants it kept. */
  KEPT = 'KEPT',
}

/**
 * One entry of the register of processing (Art. 30 GDPR): columns of a table that hold data of people, why they are stored, who
 * sees them and for how long. What is not entered here fails a test. German, because the county's data protection officer reads it.
 */
export interface StoredData {
  readonly table: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** Columns that say whose they are; empty: people are found by other ways. */
  readonly of: readonly string[];
  /** For columns that only name somebody: what the record is called (SQL on `t`). */
  readonly label?: string;
  /** Columns that nobody can read, not even the person: hashes. */
  readonly secret?: readonly string[];
  readonly purpose: string;
  readonly basis: string;
  readonly seenBy: string;
  readonly keptUntil: string;
  readonly afterwards: Afterwards;
}

export const TASK = 'Art. 6 Abs. 1 lit. e DSGVO, § 3 DSG NRW';
export const WORK = 'Art. 6 Abs. 1 lit. e DSGVO, § 18 DSG NRW';
export const SECURITY = 'Art. 6 Abs. 1 lit. c, Art. 32 DSGVO';
export const RECORD = 'Art. 6 Abs. 1 lit. c und e, Art. 17 Abs. 3 lit. b und d DSGVO';

export const RETENTION = 'RETENTION_YEARS nach dem letzten Tag';
export const WITH_LEAVING = 'bis zum Ausscheiden';
export const FOR_GOOD = 'dauerhaft; nach RETENTION_YEARS nur noch „Ehemalige Person“';
