import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { useSavedForm } from '../../ui/use-saved-form.js';
import type { AreaLevel } from './area-levels.js';
import { areasOfLevelQuery, comparable, type Home } from './areas-data.js';
import { type FigureEntries, figureOf, filledAreas, refusedRow, unclearAreas } from './figure-rows.js';
import { FigurePreview, type PreviewedFigure } from './figure-preview.js';
import { FigureTable } from './figure-table.js';
import { figuresWords } from './figures-words.js';
import { PreviewFigures, RecordFigures as Record } from './indicator-mutations.js';
import type { FullIndicator } from './indicators-data.js';
import { indicatorsWords } from './words.js';

interface RecordFiguresProps {
  readonly indicator: FullIndicator;
  readonly home: Home;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

interface Typed {
  readonly day: string;
  readonly level: AreaLevel;
  readonly quality: 'FINAL' | 'PROVISIONAL' | 'ESTIMATED' | 'REVISED';
  readonly entries: FigureEntries;
}
const qualities = ['FINAL', 'PROVISIONAL', 'ESTIMATED', 'REVISED'] as const;

/** Figures of one day for the areas of a level; what would be shown of them is looked at before they are written. */
export function RecordFigures({ indicator, home, onDone, onCancel }: RecordFiguresProps) {
  const { t: say } = useWords(indicatorsWords);
  const { t, count } = useWords(figuresWords);
  const draftKey = `figures ${indicator.id}`;
  const {
    form: typed,
    change: keep,
    forget,
  } = useSavedForm<Typed>(draftKey, { day: '', level: 'COUNTY', quality: 'FINAL', entries: {} });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [preview, setPreview] = useState<readonly PreviewedFigure[]>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const levels = comparable(home, indicator.lowestLevel).filter(({ withinId }) => withinId === home.id);
  const chosen = levels.find(({ level }) => level === typed.level);
  const { data: below, error } = useQuery({
    ...areasOfLevelQuery(chosen ?? { level: 'COUNTY', withinId: home.id }),
    enabled: chosen !== undefined,
  });
  const areas = chosen && chosen.level !== 'COUNTY' ? below : [home];
  const areaIds = areas?.map(({ id }) => id) ?? [];
  const filled = filledAreas(areaIds, typed.entries);

  const change = (changed: Partial<Typed>) => {
    keep(changed);
    setFaults({});
    setPreview(undefined);
  };
  const input = {
    observations: filled.map((areaId) => ({
      indicatorId: indicator.id,
      areaId,
      referenceDate: typed.day,
      quality: typed.quality,
      ...figureOf(typed.entries[areaId]),
    })),
  };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (refusal) {
      const row = refusedRow(refusal);
      const words = findApiError(refusal)?.message;
      if (row === undefined || !words) setFailure(refusal);
      else show({ [filled[row]]: words });
    } finally {
      setBusy(false);
    }
  };
  const show = (found: Readonly<Record<string, string>>) => {
    setPreview(undefined);
    setFaults(found);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const found: Record<string, string> = {};
    if (!typed.day) found.day = t('figures.day.missing');
    for (const id of unclearAreas(areaIds, typed.entries)) found[id] = t('form.noNumber');
    if (filled.length === 0 && areaIds[0]) found[areaIds[0]] = t('figures.missing');
    if (Object.keys(found).length > 0) return show(found);
    void attempt(async () => {
      const { observationsPreview } = await ask(PreviewFigures, { input });
      setPreview(
        observationsPreview.map((figure) => ({
          ...figure,
          area: areas?.find(({ id }) => id === filled[figure.row - 1])?.name ?? '',
        })),
      );
    });
  };
  const write = () =>
    attempt(async () => {
      const { created, changed, unchanged } = (await ask(Record, { input })).recordObservations;
      forget();
      await onDone(t('figures.done', { created, changed, unchanged }));
    });
  return (
    <form
      ref={form}
      className="rf-form rf-card rf-no-print"
      aria-label={t('figures.title')}
      noValidate
      onSubmit={look}
    >
      <h2 className="kern-title">{t('figures.title')}</h2>
      <p className="kern-body rf-text">{t('figures.lead')}</p>
      <div className="rf-indicator-choice">
        <Field label={t('figures.day')} error={faults.day}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="kern-form-input__input"
              value={typed.day}
              onChange={({ target }) => change({ day: target.value })}
            />
          )}
        </Field>
        <Field label={say('indicator.level')}>
          {(control) => (
            <Select
              {...control}
              value={chosen?.level ?? 'COUNTY'}
              onChange={({ target }) => change({ level: target.value as AreaLevel })}
            >
              <option value="COUNTY">{home.name}</option>
              {levels
                .filter(({ level }) => level !== 'COUNTY')
                .map(({ level }) => (
                  <option key={level} value={level}>
                    {say(`level.${level}.many`)}
                  </option>
                ))}
            </Select>
          )}
        </Field>
        <Field label={t('figures.quality')}>
          {(control) => (
            <Select
              {...control}
              value={typed.quality}
              onChange={({ target }) => change({ quality: target.value as Typed['quality'] })}
            >
              {qualities.map((quality) => (
                <option key={quality} value={quality}>
                  {say(`indicator.quality.${quality}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {error && !areas && <Failure error={error} />}
      {!areas && !error && <Loading />}
      {areas && (
        <FigureTable
          indicator={indicator}
          areas={areas}
          entries={typed.entries}
          faults={faults}
          onChange={(entries) => change({ entries })}
        />
      )}
      {failure !== undefined && <Failure error={failure} />}
      {preview && <FigurePreview figures={preview} unit={indicator.unit} />}
      <div className="rf-actions">
        {preview ? (
          <Button kind="primary" busy={busy} onClick={() => void write()}>
            {count('figures.write', preview.length)}
          </Button>
        ) : (
          <Button kind="primary" type="submit" busy={busy}>
            {t('figures.look')}
          </Button>
        )}
        <Button
          kind="tertiary"
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
