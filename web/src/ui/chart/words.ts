import { chartDe } from '../../words/de/chart.js';
import { chartEn } from '../../words/en/chart.js';
import { defineWords } from '../../words/words.js';

/** The wording of charts, loaded with them. */
export const chartWords = defineWords(chartDe, chartEn);
