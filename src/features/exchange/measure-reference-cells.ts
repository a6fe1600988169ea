import { optional, text } from '../../platform/documents/index.js';
import type { KnownField } from '../problem-areas/index.js';
import type { FieldNames } from './field-names.js';
import type { ImportTask } from './import-task.js';
import type { MeasureRecord } from './measure-columns.js';
import { fieldCodeOf, type MeasureIdentity, type MeasureNames } from './measure-identity.js';
import type { OfficeIndex } from './office-index.js';

/** What the rows of a catalogue may refer to. */
export interface MeasureSurroundings {
  readonly names: MeasureNames;
  readonly fields: FieldNames;
  readonly offices: OfficeIndex;
  readonly strategies: ReadonlyMap<string, string>;
}

type Row = MeasureRecord;

/** Reads what a row of a catalogue refers to: field of action, lead office, strategies. */
export class MeasureReferenceCells {
  constructor(
    private readonly task: ImportTask,
    private readonly around: MeasureSurroundings,
  ) {}

  /** The field of action the row names, or the one its number begins with. */
  field(record: Row, identity: MeasureIdentity | undefined): KnownField | undefined {
    const code = record.read('fieldCode', optional(text()));
    const name = record.read('fieldName', optional(text()));
    if (code === undefined || name === undefined) return undefined;
    const ownCode = fieldCodeOf(identity?.number ?? null);
    const found = this.around.fields.find(code ?? (name === null ? (ownCode ?? null) : null), name);
    const column = code === null ? 'fieldName' : 'fieldCode';
    if (found && !('fault' in found)) {
      if (ownCode === undefined || ownCode === found.code) return found;
      record.reject(column, {
        de: `Das Handlungsfeld ${found.code} passt nicht zur Nummer ${identity?.number ?? ''}.`,
        en: `The field of action ${found.code} does not fit the number ${identity?.number ?? ''}.`,
      });
      return undefined;
    }
    record.reject(
      column,
      found?.fault ?? { de: 'Das Handlungsfeld fehlt.', en: 'The field of action is missing.' },
    );
    return undefined;
  }

  /** The lead office: the one it has, the one the row names, or the one given for all. */
  office(record: Row, identity: MeasureIdentity | undefined): string | undefined {
    const { options } = this.task;
    const named = record.read('leadOffice', optional(text()));
    const organisation = record.read('organisation', optional(text())) ?? options.organisation;
    if (named === undefined) return undefined;
    if (identity?.known) return identity.known.leadOfficeId;
    const name = named ?? options.leadOffice;
    if (name === undefined) {
      record.reject('leadOffice', {
        de: 'Die Federführung fehlt; sie kann für alle Zeilen mit --lead-office angegeben werden.',
        en: 'The lead office is missing; it can be given for all rows with --lead-office.',
      });
      return undefined;
    }
    const found = this.around.offices.find(name, organisation);
    if ('id' in found) return found.id;
    record.reject('leadOffice', found.fault);
    return undefined;
  }

  /** The strategies it is a step of. */
  strategies(record: Row): string[] {
    const written = record.read('strategy', optional(text())) ?? '';
    const whole = this.around.strategies.get(written.toLowerCase());
    if (whole) return [whole];
    const parts = written.split(';').map((part) => part.trim());
    return parts.filter(Boolean).flatMap((name) => {
      const id = this.around.strategies.get(name.toLowerCase());
      if (id) return [id];
      record.reject('strategy', {
        de: `Die Strategie „${name}“ gibt es nicht; erwartet wird Nummer oder Titel, mehrere durch Semikolon getrennt.`,
        en: `There is no strategy “${name}”; number or title is expected, several divided by semicolons.`,
      });
      return [];
    });
  }
}
