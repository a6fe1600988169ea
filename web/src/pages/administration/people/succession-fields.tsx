import { type Choice, Combobox } from '../../../ui/combobox.js';
import { useWords } from '../../../words/words.js';
import { searchPeople } from '../../../ui/choices.js';
import type { Group } from './hand-over-data.js';
import { HeldThings } from './held-things.js';
import { peopleWords } from './words.js';

/** Who takes the things of each kind; nothing where nobody is named. */
export type Chosen = Readonly<Partial<Record<Group['kind'], Choice | null>>>;

interface FieldsProps {
  readonly groups: readonly Group[];
  readonly chosen: Chosen;
  /** Said beside what must have somebody. */
  readonly missing: readonly string[];
  /** What nobody is named for stays open, instead of going to nobody. */
  readonly staysOpen?: boolean;
  onChange(chosen: Chosen): void;
}

/** Each kind of thing with who takes it, and what becomes of it where nobody does. */
export function SuccessionFields({ groups, chosen, missing, staysOpen, onChange }: FieldsProps) {
  const { t } = useWords(peopleWords);
  const nobody = ({ ifNobody }: Group) => {
    if (staysOpen) return t('handOver.staysOpen');
    return ifNobody ? t('handOver.ifNobody', { what: ifNobody }) : t('handOver.mustName');
  };
  return (
    <ul className="rf-rows">
      {groups.map((group) => (
        <li key={group.kind} className="rf-row rf-entry">
          <HeldThings group={group} />
          {group.canBePassed ? (
            <Combobox
              label={t('handOver.who', { things: group.name })}
              hint={nobody(group)}
              error={missing.includes(group.kind) ? t('form.missing') : undefined}
              isOptional={staysOpen || group.ifNobody !== null}
              searchKey="successors"
              search={searchPeople}
              value={chosen[group.kind] ?? null}
              onChange={(choice) => onChange({ ...chosen, [group.kind]: choice })}
            />
          ) : (
            <p className="kern-body rf-muted">{group.ifNobody}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Prefilled where the service proposes one and the same person for all things of a kind. */
export function proposed(groups: readonly Group[]): Chosen {
  const chosen: Partial<Record<Group['kind'], Choice | null>> = {};
  for (const { kind, things, canBePassed } of groups) {
    const [first] = things;
    const person = first?.suggestedSuccessor;
    if (!canBePassed || !person) continue;
    if (things.every(({ suggestedSuccessor }) => suggestedSuccessor?.id === person.id))
      chosen[kind] = { id: person.id, name: person.name };
  }
  return chosen;
}
