import { localDate } from '../../kernel/calendar.js';
import { Role, systemActor } from '../../kernel/actor.js';
import type { Holding } from '../people/index.js';
import {
  isOver,
  requireAllNamed,
  requireAsSeen,
  requireMayPass,
  requireSaidOnce,
  successorOf,
  type Thing,
} from './hand-over.rules.js';

const thing = (kind: string, itemId: string, version = 1): Thing => ({
  kind,
  itemId,
  version,
  label: itemId,
});
const said = (kind: string, itemId: string | null, successorId: string | null) => ({
  kind,
  itemId,
  successorId,
});

describe('Who takes a thing', () => {
  const successions = [
    said('MEASURE', null, 'anna'),
    said('MEASURE', 'm2', 'bert'),
    said('SEAT', null, null),
  ];

  it('is whoever is named for it, else for its kind', () => {
    expect(successorOf(successions, thing('MEASURE', 'm1'))).toBe('anna');
    expect(successorOf(successions, thing('MEASURE', 'm2'))).toBe('bert');
  });

  it('is nobody where that was said, and open where nothing was said', () => {
    expect(successorOf(successions, thing('SEAT', 's1'))).toBeNull();
    expect(successorOf(successions, thing('CHAIR', 'c1'))).toBeUndefined();
  });

  it('must be said of everything that is held', () => {
    expect(() => requireAllNamed(successions, [thing('MEASURE', 'm1'), thing('SEAT', 's1')])).not.toThrow();
    expect(() => requireAllNamed(successions, [thing('CHAIR', 'c1')])).toThrow('handOver.notNamed');
  });

  it('is not said twice of the same', () => {
    expect(() => requireSaidOnce(successions)).not.toThrow();
    expect(() => requireSaidOnce([...successions, said('SEAT', null, 'anna')])).toThrow('handOver.saidTwice');
  });
});

describe('A thing that is named', () => {
  const held = [thing('MEASURE', 'm1', 3)];

  it('is held, and as it was seen', () => {
    const succession = said('MEASURE', 'm1', 'anna');
    expect(() => requireAsSeen([{ ...succession, version: 3 }], held)).not.toThrow();
    expect(() => requireAsSeen([succession], held)).not.toThrow();
    expect(() => requireAsSeen([{ ...succession, version: 2 }], held)).toThrow('handOver.thingChanged');
    expect(() => requireAsSeen([said('MEASURE', 'm9', 'anna')], held)).toThrow('handOver.notHeld');
  });
});

describe('Rights', () => {
  const holdings = [{ kind: 'ROLE', givesRights: true }, { kind: 'MEASURE' }] as Holding[];

  it.each(Object.values(Role))('go to somebody by administration only, not by %s', (role) => {
    const pass = (kind: string, successor: string | null) => () =>
      requireMayPass({ ...systemActor, roles: [role] }, [said(kind, null, successor)], holdings);
    if (role === Role.ADMINISTRATOR) expect(pass('ROLE', 'anna')).not.toThrow();
    else expect(pass('ROLE', 'anna')).toThrow('handOver.rightsByAdministration');
    expect(pass('ROLE', null)).not.toThrow();
    expect(pass('MEASURE', 'anna')).not.toThrow();
  });
});

it('The last day is over on the day after it', () => {
  expect(isOver('2026-11-02', localDate('2026-11-02'))).toBe(false);
  expect(isOver('2026-11-01', localDate('2026-11-02'))).toBe(true);
});
