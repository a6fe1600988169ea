import { Audience, defineKindOfPaper, PaperKind } from '../papers/index.js';
import { composeCatalogue } from './catalogue.compose.js';
import { readCatalogue } from './catalogue.facts.js';
import { composeMeasureSheet } from './measure-sheet.compose.js';
import { readMeasureSheet } from './measure-sheet.facts.js';
import './messages.js';

const EVERYBODY = [Audience.PUBLIC, Audience.COMMITTEE, Audience.INTERNAL];

defineKindOfPaper({
  kind: PaperKind.MEASURE_SHEET,
  audiences: EVERYBODY,
  needs: ['measureId'],
  read: readMeasureSheet,
  compose: composeMeasureSheet,
});

defineKindOfPaper({
  kind: PaperKind.MEASURE_CATALOGUE,
  audiences: EVERYBODY,
  needs: [],
  takes: ['bodyId', 'strategyId', 'officeId', 'areaId', 'fieldOfActionId'],
  read: readCatalogue,
  compose: composeCatalogue,
});
