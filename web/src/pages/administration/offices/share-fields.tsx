import { Field } from '../../../ui/field.js';
import { Select } from '../../../ui/select.js';
import { useWords } from '../../../words/words.js';
import type { Holdings } from './holdings-data.js';
import { keyOf, type Share, type Shares } from './sharing.js';
import { officesWords } from './words.js';

interface ShareFieldsProps {
  readonly holdings: readonly Holdings[];
  readonly parts: readonly string[];
  readonly ends: boolean;
  readonly shares: Shares;
  /** Keys of what was not said though it has to be. */
  readonly missing: readonly string[];
  onChange(shares: Shares): void;
}

/** Who takes what an office has: a kind as a whole, or each thing by itself. */
export function ShareFields({ holdings, parts, ends, shares, missing, onChange }: ShareFieldsProps) {
  const { t } = useWords(officesWords);
  const choice = (key: string, label: string, { ifNobody }: Holdings, canEach: boolean) => (
    <Field
      key={key}
      label={label}
      hint={ends && shares[key] === 'nobody' ? (ifNobody ?? undefined) : undefined}
      error={missing.includes(key) ? t('form.missing') : undefined}
    >
      {(control) => (
        <Select
          {...control}
          value={shares[key] ?? ''}
          onChange={({ target }) => onChange({ ...shares, [key]: target.value as Share })}
        >
          <option value="">{t('form.reasonCode.choose')}</option>
          {parts.map((name, index) => (
            <option key={index} value={index}>
              {name || t('offices.split.part', { number: index + 1 })}
            </option>
          ))}
          {(!ends || ifNobody) && (
            <option value="nobody">{t(ends ? 'offices.share.nobody' : 'offices.share.stays')}</option>
          )}
          {canEach && <option value="each">{t('offices.share.each')}</option>}
        </Select>
      )}
    </Field>
  );
  return (
    <>
      {holdings
        .filter(({ canBePassed }) => canBePassed)
        .map((group) => {
          const { kind, name, count, things } = group;
          const label = `${name} (${count})`;
          const canEach = count > 1 && things.length === count;
          if (shares[kind] !== 'each') return choice(keyOf(kind), label, group, canEach);
          return (
            <fieldset key={kind} className="kern-fieldset">
              <legend className="kern-label">{label}</legend>
              <div className="kern-fieldset__body">
                {choice(keyOf(kind), t('offices.share.all'), group, canEach)}
                {things.map(({ itemId, label: thing, title }) =>
                  choice(keyOf(kind, itemId), title ? `${thing} – ${title}` : thing, group, false),
                )}
              </div>
            </fieldset>
          );
        })}
    </>
  );
}
