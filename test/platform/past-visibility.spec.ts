import '../../src/features/rooms.js';
import { Role } from '../../src/kernel/actor.js';
import type { Actor } from '../../src/kernel/actor.js';
import { localDate } from '../../src/kernel/calendar.js';
import { sql } from '../../src/platform/database/sql.js';
import { allShapes } from '../../src/platform/read/shape.js';
import { ofToday } from '../../src/platform/read/visibility.js';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('A rule about who sees a record', () => {
  it('reads the tables of today, and nothing else is changed in its words', () => {
    const id = 'x';
    const rule = sql`exists (select from strategy_version v join "measure" m on m.id = v.id
      where v.id = ${id} and extract(epoch from measure.planned_end) is distinct from meeting.held_on
        and version_in_force(v.id) is not null and is_agreed (v.id)) or exists (select from unnest(array[1]) n)`;
    const today = ofToday(rule);
    expect(plain(today.sql)).toBe(
      'exists (select from public.strategy_version v join public.measure m on m.id = v.id ' +
        'where v.id = ? and extract(epoch from measure.planned_end) is distinct from meeting.held_on ' +
        'and today.version_in_force(v.id) is not null and today.is_agreed (v.id)) or exists (select from unnest(array[1]) n)',
    );
    expect(today.values).toEqual([id]);
  });

  it('asks about today too where the past is read, whatever the record', () => {
    const actor: Actor = {
      personId: '00000000-0000-4000-8000-000000000001',
      locale: 'de',
      roles: [Role.COMMITTEE_MEMBER],
      officeIds: [],
      headOfOfficeIds: [],
      organisationIds: [],
      bodyIds: [],
    };
    const today = localDate('2026-06-18');
    const row = sql`r`;
    const records = allShapes().filter(({ tableName, columns }) => tableName && columns.has('id'));
    expect(records.length).toBeGreaterThan(30);
    for (const { typeName, tableName, visible } of records) {
      const now = visible(row, { actor, today });
      const then = visible(row, { actor, today: localDate('2025-06-18'), past: { today } });
      const isForAll = /^[()\s]*true[()\s]*$/.test(now.text);
      expect([typeName, then.text.includes(`from public.${tableName} today_${tableName}`)]).toEqual([
        typeName,
        !isForAll,
      ]);
    }
  });
});
