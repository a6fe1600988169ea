import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import type { HeadText, Money, PaperEntry, Signature } from './paper-entry.js';
import { paperWords } from './words.js';

interface HeadFieldsProps {
  readonly entry: PaperEntry;
  onChange(changes: Partial<PaperEntry>): void;
}

const long = ['occasion', 'proposedResolution', 'alternatives', 'outlook', 'closedNote'] as const;
const short = ['councilNumber', 'fileReference', 'rapporteur', 'signedBy', 'signedInDeputyship'] as const;
const moneys: readonly Money[] = ['UNSAID', 'NONE', 'SOME'];

/** What no record knows and people enter for a paper. */
export function HeadFields({ entry, onChange }: HeadFieldsProps) {
  const { t } = useWords(paperWords);
  const text = (name: HeadText) => (value: string) => onChange({ texts: { ...entry.texts, [name]: value } });
  return (
    <>
      {long.map((name) => (
        <Field
          key={name}
          label={t(`paper.head.${name}`)}
          hint={name === 'closedNote' ? t('paper.head.closedNote.hint') : undefined}
          isOptional
        >
          {(control) => (
            <textarea
              {...control}
              className="kern-form-input__input"
              maxLength={5000}
              value={entry.texts[name]}
              onChange={({ target }) => text(name)(target.value)}
            />
          )}
        </Field>
      ))}
      <div className="rf-pair">
        {short.map((name) => (
          <Line key={name} label={t(`paper.head.${name}`)} value={entry.texts[name]} onChange={text(name)} />
        ))}
      </div>
      <div className="rf-pair">
        <Field label={t('paper.money')}>
          {(control) => (
            <Select
              {...control}
              value={entry.money}
              onChange={({ target }) =>
                onChange({ money: moneys.find((one) => one === target.value) ?? 'UNSAID' })
              }
            >
              {moneys.map((money) => (
                <option key={money} value={money}>
                  {t(`paper.money.${money}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {entry.money === 'SOME' &&
          (['expenseOneOff', 'expensePerYear', 'budgetPosition', 'coverage'] as const).map((name) => (
            <Line
              key={name}
              label={t(`paper.money.${name}`)}
              value={entry[name]}
              onChange={(value) => onChange({ [name]: value })}
            />
          ))}
      </div>
      <Signatures signatures={entry.signatures} onChange={(signatures) => onChange({ signatures })} />
    </>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

function Line({ label, value, onChange }: LineProps) {
  return (
    <Field label={label} isOptional>
      {(control) => (
        <input
          {...control}
          className="kern-form-input__input"
          maxLength={200}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

interface SignaturesProps {
  readonly signatures: readonly Signature[];
  onChange(signatures: readonly Signature[]): void;
}

/** Who signs besides: which offices, who signs for the money, and since when. */
function Signatures({ signatures, onChange }: SignaturesProps) {
  const { t } = useWords(paperWords);
  const change = (place: number, changes: Partial<Signature>) =>
    onChange(signatures.map((one, at) => (at === place ? { ...one, ...changes } : one)));
  return (
    <fieldset className="rf-signatures">
      <legend className="kern-label">{t('paper.signatures')}</legend>
      {signatures.map(({ office, isTreasurer, signedOn }, place) => (
        <div key={place} className="rf-search rf-search--wide">
          <Field label={t('paper.signature.office', { place: place + 1 })}>
            {(control) => (
              <input
                {...control}
                className="kern-form-input__input"
                maxLength={200}
                value={office}
                onChange={({ target }) => change(place, { office: target.value })}
              />
            )}
          </Field>
          <Field label={t('paper.signature.signedOn', { place: place + 1 })} isOptional>
            {(control) => (
              <input
                {...control}
                type="date"
                className="kern-form-input__input"
                value={signedOn}
                onChange={({ target }) => change(place, { signedOn: target.value })}
              />
            )}
          </Field>
          <label className="rf-check">
            <input
              type="checkbox"
              checked={isTreasurer}
              onChange={({ target }) => change(place, { isTreasurer: target.checked })}
            />{' '}
            {t('paper.signature.isTreasurer')}
          </label>
          <Button
            kind="tertiary"
            aria-label={t('paper.signature.remove.of', { office: office || place + 1 })}
            onClick={() => onChange(signatures.filter((_, at) => at !== place))}
          >
            {t('paper.signature.remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          kind="tertiary"
          onClick={() =>
            onChange([...signatures, { office: '', isTreasurer: false, signedOn: '', note: '' }])
          }
        >
          {t('paper.signature.add')}
        </Button>
      </div>
    </fieldset>
  );
}
