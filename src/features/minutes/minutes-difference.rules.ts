import {
  type MinutesChange,
  type MinutesContent,
  type MinutesFieldChange,
  MinutesPart,
} from './minutes-content.model.js';

type Value = string | number | boolean | null;
type Entry = Readonly<Record<string, Value>>;

/** A part of the minutes: which one it is, what it is called, and what it says. */
interface Part {
  readonly key: string;
  readonly part: MinutesPart;
  readonly label: string;
  readonly says: Entry;
}

/** What was corrected from one revision to the next, in the order of the newer one; what fell away comes last. */
export function differences(before: MinutesContent, after: MinutesContent): MinutesChange[] {
  const [old, young] = [partsOf(before), partsOf(after)];
  const known = new Map(old.map((part) => [part.key, part]));
  const kept = new Set(young.map(({ key }) => key));
  const changes = young.map((part) => change(part, known.get(part.key)?.says ?? {}, part.says));
  const gone = old.filter(({ key }) => !kept.has(key)).map((part) => change(part, part.says, {}));
  return [...changes, ...gone].filter(({ fields }) => fields.length > 0);
}

function change({ part, label }: Part, before: Entry, after: Entry): MinutesChange {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const fields = names.flatMap((field): MinutesFieldChange[] => {
    const [was, is] = [inWords(before[field]), inWords(after[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
  return { part, label, fields };
}

const inWords = (value: Value | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

function partsOf({ items, attendance, ...meeting }: MinutesContent): Part[] {
  return [
    { key: 'meeting', part: MinutesPart.MEETING, label: meeting.body, says: { ...meeting } },
    ...items.flatMap(({ id, outcomes, ...item }): Part[] => [
      { key: id, part: MinutesPart.ITEM, label: item.title, says: item },
      ...outcomes.map(({ id: outcomeId, ...outcome }): Part => ({
        key: outcomeId,
        part: MinutesPart.OUTCOME,
        label: outcome.number,
        says: outcome,
      })),
    ]),
    ...attendance.map(({ personId, ...entry }): Part => ({
      key: personId,
      part: MinutesPart.ATTENDANCE,
      label: entry.name,
      says: entry,
    })),
  ];
}
