import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { CheckField } from '../../../ui/check-field.js';
import { Failure } from '../../../ui/failure.js';
import { Loading } from '../../../ui/loading.js';
import { SecondLook } from '../../../ui/second-look.js';
import { type FormValues, orNothing, ShortForm } from '../../../ui/short-form.js';
import { useWords } from '../../../words/words.js';
import { holdingsQuery, SplitOffice } from './holdings-data.js';
import type { Office } from './offices-data.js';
import { isNamed, nameOfPart, newPart, type Part, PartFields, partInput } from './part.js';
import { ShareFields } from './share-fields.js';
import { type Line, linesOf, type Shares, sharesInput } from './sharing.js';
import { officesWords } from './words.js';

interface SplitProps {
  readonly office: Office;
  readonly organisationId: string;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** What an office has is shared out: among whom, what goes where, from when; and a second look at all of it. */
export function SplitForm({ office, organisationId, onDone, onCancel }: SplitProps) {
  const { t, day } = useWords(officesWords);
  const { id, version, name, level } = office;
  const { data, error, refetch } = useQuery(holdingsQuery(id));
  const [parts, setParts] = useState<readonly Part[]>([newPart, newPart]);
  const [ends, setEnds] = useState(true);
  const [shares, setShares] = useState<Shares>({});
  const [isChecked, setIsChecked] = useState(false);
  const [said, setSaid] = useState<FormValues>();
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const lines = linesOf(data.holdings, shares);
  const open = lines.filter(({ share }) => share === '');
  const partNames = parts.map(nameOfPart);
  const goesTo = ({ share, ifNobody }: Line) =>
    share === 'nobody' ? (ends ? ifNobody : t('offices.share.stays')) : partNames[Number(share)];
  const change = (index: number, part: Part) =>
    setParts(parts.map((one, place) => (place === index ? part : one)));
  const remove = (index: number) => {
    setParts(parts.filter((_, place) => place !== index));
    // The numbers of the parts have changed: what goes where is said anew
    setShares({});
  };
  return (
    <>
      <ShortForm
        title={t('offices.of', { what: t('offices.split'), name })}
        above={
          <>
            <p className="kern-body">{t('offices.split.text')}</p>
            {parts.map((part, index) => (
              <div key={index}>
                <PartFields
                  part={part}
                  legend={t('offices.split.part', { number: index + 1 })}
                  without={[id]}
                  isMissing={isChecked && !isNamed(part)}
                  onChange={(next) => change(index, next)}
                />
                {parts.length > 1 && (
                  <Button kind="tertiary" onClick={() => remove(index)}>
                    {t('offices.split.less', { number: index + 1 })}
                  </Button>
                )}
              </div>
            ))}
            <div className="rf-actions">
              <Button onClick={() => setParts([...parts, newPart])}>{t('offices.split.more')}</Button>
            </div>
            <CheckField label={t('offices.split.ends')} isOn={ends} onChange={setEnds} />
            <h4 className="kern-title">{t('offices.split.shares')}</h4>
            {data.holdings.length === 0 && <p className="kern-body">{t('offices.goes.nothing')}</p>}
            <ShareFields
              holdings={data.holdings}
              parts={partNames}
              ends={ends}
              shares={shares}
              missing={isChecked ? open.map(({ key }) => key) : []}
              onChange={setShares}
            />
          </>
        }
        fields={[
          {
            name: 'takesEffectOn',
            label: t('offices.firstDay'),
            hint: t('offices.firstDay.hint'),
            kind: 'day',
          },
          { name: 'changeReason', label: t('offices.reason'), isOptional: true, maxLength: 500 },
        ]}
        send={t('offices.look')}
        onCancel={onCancel}
        onSend={(values) => {
          setIsChecked(true);
          if (open.length === 0 && parts.every(isNamed)) setSaid(values);
          return Promise.resolve();
        }}
      />
      {said && (
        <SecondLook
          title={t('offices.split.sure', { name })}
          action={t('offices.split.do')}
          onClose={() => setSaid(undefined)}
          onConfirm={async () => {
            await ask(SplitOffice, {
              input: {
                office: { id, version },
                parts: parts.map((part) => partInput(part, organisationId, level)),
                shares: sharesInput(lines, ends),
                ends,
                takesEffectOn: said.takesEffectOn,
                changeReason: orNothing(said.changeReason),
              },
            });
            await onDone(t('offices.split.done', { name }));
          }}
        >
          <p className="kern-body">
            {t(ends ? 'offices.split.means' : 'offices.split.meansPart', {
              name,
              parts: partNames.join(', '),
              date: day(said.takesEffectOn),
            })}
          </p>
          <ul>
            {lines.map((line) => (
              <li key={line.key}>{t('offices.share.to', { what: line.name, to: goesTo(line) ?? '' })}</li>
            ))}
          </ul>
        </SecondLook>
      )}
    </>
  );
}
