import {
  countyKey,
  type CellParser,
  type KeyShape,
  key,
  municipalityKey,
  shownText,
} from '../../platform/documents/index.js';
import { AreaLevel, type KnownArea } from '../areas/index.js';

const stateKey: KeyShape = {
  name: { de: 'ein Landesschlüssel', en: 'a state key (AGS)' },
  lengths: [2],
  example: '05',
};

/** What the official key of a level looks like; levels below the municipality have none. */
export const officialKeys: Partial<Record<AreaLevel, KeyShape>> = {
  [AreaLevel.STATE]: stateKey,
  [AreaLevel.COUNTY]: countyKey,
  [AreaLevel.MUNICIPALITY]: municipalityKey,
};

const anyOfficialKey: KeyShape = {
  name: { de: 'ein Schlüssel (AGS)', en: 'a key (AGS)' },
  lengths: [2, 5, 8],
  example: '05978024',
};

/** Areas by the keys that files name them by: our own key first, then the official and the local one. */
export class AreaIndex {
  private readonly byKey = new Map<string, KnownArea>();
  private readonly byAgs = new Map<string, KnownArea>();
  private readonly byLocalKey = new Map<string, KnownArea | null>();

  constructor(areas: readonly KnownArea[]) {
    for (const area of areas) {
      this.byKey.set(area.key, area);
      if (area.ags) this.byAgs.set(area.ags, area);
      // A local key that two areas share names neither.
      if (area.localKey) this.byLocalKey.set(area.localKey, this.byLocalKey.has(area.localKey) ? null : area);
    }
  }

  find(name: string): KnownArea | undefined {
    return this.byKey.get(name) ?? this.byAgs.get(name) ?? this.byLocalKey.get(name) ?? undefined;
  }

  findByAgs(ags: string): KnownArea | undefined {
    return this.byAgs.get(ags);
  }

  findByKey(name: string): KnownArea | undefined {
    return this.byKey.get(name);
  }

  /** A cell that names an area; a leading zero that a spreadsheet dropped is put back. Null: no such area is known. */
  readonly named: CellParser<KnownArea | null> = (value, context) => {
    const written = shownText(value).trim();
    const found = this.find(written);
    if (found) return { ok: true, value: found };
    if (!/^\d/.test(written)) return written === '' ? { ok: false, expected: { code: 'filled' } } : unknown;
    const parsed = key(anyOfficialKey)(value, context);
    if (!parsed.ok) return /^\d+$/.test(written) ? unknown : parsed;
    const repaired = this.byAgs.get(parsed.value) ?? null;
    return parsed.repaired === undefined || !repaired
      ? { ok: true, value: repaired }
      : { ok: true, value: repaired, repaired: parsed.repaired };
  };
}

const unknown = { ok: true, value: null } as const;
