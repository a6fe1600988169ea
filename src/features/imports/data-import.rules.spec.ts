import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { DataImportKind, DataImportState } from './data-import.model.js';
import { mayImport, requireMayTake } from './data-import.rules.js';

const actor = (...roles: Role[]): Actor => ({ ...systemActor, roles });

describe('Rules of imports', () => {
  it('let coordination bring every kind, administration areas, and nobody else anything', () => {
    for (const kind of Object.values(DataImportKind)) {
      for (const role of Object.values(Role)) {
        const expected =
          role === Role.COORDINATOR || (role === Role.ADMINISTRATOR && kind === DataImportKind.AREAS);
        expect([role, kind, mayImport(actor(role), kind)]).toEqual([role, kind, expected]);
      }
    }
  });

  it('are closed to tokens', () => {
    const byToken = { ...actor(Role.COORDINATOR), tokenScopes: [] };
    expect(mayImport(byToken, DataImportKind.AREAS)).toBe(false);
  });

  const taken = (state: DataImportState, changes: number, refused: number, leavesOut: boolean) => {
    try {
      requireMayTake({ state, changes, refused }, leavesOut);
      return 'taken';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it.each([
    [DataImportState.CHECKED, 3, 0, false, 'taken'],
    [DataImportState.CHECKED, 3, 2, true, 'taken'],
    [DataImportState.CHECKED, 3, 2, false, 'imports.hasRefusedRows'],
    [DataImportState.CHECKED, 0, 2, true, 'imports.nothingToDo'],
    [DataImportState.UPLOADED, 0, 0, true, 'imports.notChecked'],
    [DataImportState.REFUSED, 0, 0, true, 'imports.notChecked'],
    [DataImportState.TAKEN, 3, 0, true, 'imports.isTaken'],
  ])(
    'take over what is %s with %i changes and %i refused rows (left out: %s): %s',
    (state, changes, refused, leavesOut, word) => {
      expect(taken(state, changes, refused, leavesOut)).toBe(word);
    },
  );
});
