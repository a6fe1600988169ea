import type { Actor } from '../../kernel/actor.js';
import type { Permission } from '../../kernel/permissions.js';
import type { Recorded } from '../../platform/database/recorded.js';

/** A record as it was, by the properties of its entity. */
export type OldValues = Readonly<Record<string, unknown>>;

/** What every change of a record carries. */
export interface SeenChange {
  readonly id: string;
  readonly version: number;
  readonly changeReason: string;
}

/** Ids of other records that hang on a record through a table of their own. */
export interface RestorableLinks {
  readonly table: string;
  readonly own: string;
  readonly other: string;
  /** The property under which the record's own service takes the ids; it names what they are in {@link REFERENCES}. */
  readonly property: string;
  /** A condition on the link, where the table holds more than one kind. */
  readonly only?: string;
}

/** How an old version of a type of record is written once more: through the room's own verb, with its rights and checks. */
export interface Restorable<Row extends Recorded = Recorded> {
  readonly of: new () => Row;
  readonly permission: Permission;
  /** What people write into it by that verb; steps of its life have verbs of their own and are not undone by restoring words. */
  readonly content: readonly (keyof Row & string)[];
  readonly links?: readonly RestorableLinks[];
  /** Code of why this record can be restored no more; undefined where it can. */
  readonly isFinal?: (row: Row) => string | undefined;
  readonly write: (actor: Actor, seen: SeenChange, changes: OldValues) => Promise<unknown>;
}

/** A record that an old version refers to: where it stands, what it is called, and when it can be referred to no more. */
export interface Reference {
  readonly table: string;
  readonly name: string;
  readonly isOver?: string;
}

const OFFICE: Reference = { table: 'office', name: 'name', isOver: 'not active' };
const PERSON: Reference = { table: 'person', name: 'name', isOver: 'not active' };
const AREA: Reference = { table: 'area', name: 'name' };

/** What the references of records point at, by property. */
export const REFERENCES: Readonly<Record<string, Reference>> = {
  leadOfficeId: OFFICE,
  ownerOfficeId: OFFICE,
  secretariatOfficeId: OFFICE,
  officeId: OFFICE,
  accountablePersonId: PERSON,
  headId: PERSON,
  chairId: PERSON,
  fieldOfActionId: { table: 'field_of_action', name: 'name_de' },
  areaId: AREA,
  areaIds: AREA,
  mainAreaId: AREA,
  otherAreaIds: AREA,
};
