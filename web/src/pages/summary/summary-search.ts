import { localDay, text } from '../../routes/search.js';

/** What the summary is about, as the address says it: it can be sent on, and tells the same to whoever opens it. */
export interface SummarySearch {
  readonly gremium?: string;
  readonly feld?: string;
  readonly strategie?: string;
  readonly raum?: string;
  /** The day it holds for; left out: today. */
  readonly stand?: string;
  /** The day since whose end changes are told; left out: since the last meeting. */
  readonly seit?: string;
}

export const summarySearch = (search: Record<string, unknown>): SummarySearch => ({
  gremium: text(search.gremium),
  feld: text(search.feld),
  strategie: text(search.strategie),
  raum: text(search.raum),
  stand: localDay(search.stand),
  seit: localDay(search.seit),
});

/** The same selection, as every question about it takes it. */
export const filterOf = ({ gremium, feld, strategie, raum }: SummarySearch) => ({
  bodyId: gremium,
  fieldOfActionId: feld,
  strategyId: strategie,
  areaId: raum,
});
