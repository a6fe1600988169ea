import fc from 'fast-check';
import { ChangeKind } from './change.enums.js';
import { leavesClosed, Standing, WAYS } from './change-kinds.rules.js';

const { ABSENT, OPEN, DONE, WITHDRAWN } = Standing;
const standings = Object.values(Standing);
const pairs = standings.flatMap((before) => standings.map((after) => [before, after] as const));

describe('What a way from one standing to another is called', () => {
  it.each(standings)('is nothing where a record stays %s', (standing) => {
    expect(WAYS[standing][standing]).toEqual([]);
  });

  it('is new exactly where something was not there, or not seen, before', () => {
    const fresh = pairs.filter(([before, after]) => WAYS[before][after].includes(ChangeKind.NEW));
    expect(fresh).toEqual([
      [ABSENT, OPEN],
      [ABSENT, DONE],
      [ABSENT, WITHDRAWN],
    ]);
  });

  it('is withdrawn where what was open or done vanishes, and says nothing of what had been withdrawn before', () => {
    expect(WAYS[OPEN][ABSENT]).toEqual([ChangeKind.WITHDRAWN]);
    expect(WAYS[DONE][ABSENT]).toEqual([ChangeKind.WITHDRAWN]);
    expect(WAYS[WITHDRAWN][ABSENT]).toEqual([]);
  });

  it.each([DONE, WITHDRAWN])('is reopened where something that was %s is open again', (closed) => {
    expect(WAYS[closed][OPEN]).toEqual([ChangeKind.REOPENED]);
  });

  it.each(pairs)('keeps the figures balanced from %s to %s', (before, after) => {
    const has = (kind: ChangeKind) => Number(WAYS[before][after].includes(kind));
    const open = (standing: Standing) => Number(standing === OPEN);
    const reopened = Number(leavesClosed(before, after));
    expect(
      open(before) + has(ChangeKind.NEW) + reopened - has(ChangeKind.DONE) - has(ChangeKind.WITHDRAWN),
    ).toBe(open(after));
  });

  it('adds up over any life, cut into any periods', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...standings), { minLength: 2, maxLength: 20 }), (life) => {
        let open = Number(life[0] === OPEN);
        for (let step = 1; step < life.length; step++) {
          const [before, after] = [life[step - 1], life[step]];
          const kinds = WAYS[before][after];
          open += Number(kinds.includes(ChangeKind.NEW)) + Number(leavesClosed(before, after));
          open -= Number(kinds.includes(ChangeKind.DONE)) + Number(kinds.includes(ChangeKind.WITHDRAWN));
        }
        return open === Number(life[life.length - 1] === OPEN);
      }),
    );
  });
});
