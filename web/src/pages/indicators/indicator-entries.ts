import { type FormField, type FormValues, numberOf, orNothing } from '../../ui/short-form.js';
import type { WordsOf } from '../../words/words.js';
import { areaLevels, type AreaLevel } from './area-levels.js';
import type { FullIndicator } from './indicators-data.js';
import type { indicatorsWords } from './words.js';
import type { figuresWords } from './figures-words.js';

const directions = ['HIGHER_IS_WORSE', 'HIGHER_IS_BETTER', 'NEUTRAL'] as const;
const periodicities = ['YEARLY', 'HALF_YEARLY', 'QUARTERLY', 'MONTHLY', 'ON_DEMAND'] as const;

/** What is asked about an indicator, in the order people think about it. */
export function indicatorFields(
  { t }: WordsOf<typeof indicatorsWords>,
  { t: say }: WordsOf<typeof figuresWords>,
): FormField[] {
  return [
    { name: 'nameDe', label: say('define.nameDe'), maxLength: 200 },
    { name: 'nameEn', label: say('define.nameEn'), maxLength: 200, isOptional: true },
    { name: 'topic', label: t('indicators.topic'), maxLength: 100 },
    { name: 'unit', label: t('indicator.unit'), hint: say('define.unit.hint'), maxLength: 60 },
    {
      name: 'direction',
      label: t('indicator.direction'),
      kind: 'choice',
      options: directions.map((value) => ({ value, name: t(`direction.${value}`) })),
    },
    {
      name: 'formula',
      label: t('indicator.formula'),
      hint: say('define.formula.hint'),
      kind: 'long',
      maxLength: 1000,
    },
    {
      name: 'perUnit',
      label: say('define.perUnit'),
      hint: say('define.perUnit.hint'),
      kind: 'number',
      isOptional: true,
    },
    { name: 'numerator', label: t('indicator.numerator'), maxLength: 500, isOptional: true },
    { name: 'denominator', label: t('indicator.denominator'), maxLength: 500, isOptional: true },
    { name: 'source', label: t('indicator.source'), maxLength: 300 },
    {
      name: 'periodicity',
      label: t('indicator.periodicity'),
      kind: 'choice',
      options: periodicities.map((value) => ({ value, name: t(`periodicity.${value}`) })),
    },
    {
      name: 'lowestLevel',
      label: t('indicator.lowestLevel'),
      hint: say('define.lowestLevel.hint'),
      kind: 'choice',
      options: areaLevels.map((value) => ({ value, name: t(`level.${value}`) })),
    },
    { name: 'countsPersons', label: say('define.countsPersons'), kind: 'check' },
    {
      name: 'minimumCount',
      label: say('define.minimumCount'),
      hint: say('define.minimum.hint'),
      kind: 'number',
    },
    { name: 'denominatorMinimum', label: say('define.denominatorMinimum'), kind: 'number' },
    {
      name: 'isSensitive',
      label: say('define.isSensitive'),
      hint: say('define.isSensitive.hint'),
      kind: 'check',
    },
    { name: 'isHeadline', label: say('define.isHeadline'), kind: 'check' },
    {
      name: 'breakNote',
      label: say('define.breakNote'),
      hint: say('define.breakNote.hint'),
      kind: 'long',
      maxLength: 500,
      isOptional: true,
    },
  ];
}

/** What most indicators begin with. */
export const newEntries: FormValues = {
  periodicity: 'YEARLY',
  countsPersons: 'yes',
  minimumCount: '3',
  denominatorMinimum: '20',
};

/** An indicator as it is typed; a box that is ticked says yes. */
export const entriesOf = (indicator: FullIndicator): FormValues => {
  const { perUnit, minimumCount, denominatorMinimum, countsPersons, isSensitive, isHeadline } = indicator;
  const { nameDe, topic, unit, direction, formula, source, periodicity, lowestLevel } = indicator;
  return {
    nameDe,
    topic,
    unit,
    direction,
    formula,
    source,
    periodicity,
    lowestLevel,
    nameEn: indicator.nameEn ?? '',
    numerator: indicator.numerator ?? '',
    denominator: indicator.denominator ?? '',
    breakNote: indicator.breakNote ?? '',
    perUnit: perUnit === null ? '' : String(perUnit),
    minimumCount: String(minimumCount),
    denominatorMinimum: String(denominatorMinimum),
    countsPersons: countsPersons ? 'yes' : '',
    isSensitive: isSensitive ? 'yes' : '',
    isHeadline: isHeadline ? 'yes' : '',
  };
};

/** What was typed, as it is sent. */
export const definitionOf = (values: FormValues) => ({
  nameDe: values.nameDe,
  nameEn: orNothing(values.nameEn),
  topic: values.topic,
  unit: values.unit,
  direction: values.direction as FullIndicator['direction'],
  formula: values.formula,
  perUnit: numberOf(values.perUnit),
  numerator: orNothing(values.numerator),
  denominator: orNothing(values.denominator),
  source: values.source,
  periodicity: values.periodicity as FullIndicator['periodicity'],
  lowestLevel: values.lowestLevel as AreaLevel,
  countsPersons: values.countsPersons === 'yes',
  minimumCount: numberOf(values.minimumCount) ?? 0,
  denominatorMinimum: numberOf(values.denominatorMinimum) ?? 0,
  isSensitive: values.isSensitive === 'yes',
  isHeadline: values.isHeadline === 'yes',
  breakNote: orNothing(values.breakNote),
});
