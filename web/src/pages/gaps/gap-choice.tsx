import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { gapKinds, type GapKind } from './gap-kinds.js';
import { gapsWords } from './words.js';

interface ChoiceProps {
  readonly kind: GapKind | undefined;
  readonly mine: boolean;
  readonly totals: ReadonlyMap<GapKind, number>;
  onChoose(search: { art?: string; meine?: boolean }): void;
}

/** Which gaps: of one kind, with how many there are, and only those that one's own offices could close. */
export function GapChoice({ kind, mine, totals, onChoose }: ChoiceProps) {
  const { t } = useWords(gapsWords);
  const meine = mine || undefined;
  return (
    <div className="rf-search">
      <Field label={t('gaps.kind')}>
        {(control) => (
          <Select
            {...control}
            value={kind ?? ''}
            onChange={({ target }) => onChoose({ art: target.value || undefined, meine })}
          >
            <option value="">{t('gaps.kind.all')}</option>
            {gapKinds
              .filter((one) => one === kind || totals.has(one))
              .map((one) => (
                <option key={one} value={one}>
                  {t(`gap.${one}`)} ({totals.get(one) ?? 0})
                </option>
              ))}
          </Select>
        )}
      </Field>
      <div className="kern-form-check">
        <input
          id="gaps-mine"
          type="checkbox"
          className="kern-form-check__checkbox"
          checked={mine}
          onChange={({ target }) => onChoose({ art: kind, meine: target.checked || undefined })}
        />
        <label className="kern-label" htmlFor="gaps-mine">
          {t('gaps.mine')}
        </label>
      </div>
    </div>
  );
}
