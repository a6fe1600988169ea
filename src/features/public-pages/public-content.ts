/** What strangers are told: only what is public, and of it only this. */
export interface PublicContent {
  readonly home: PublicArea | null;
  readonly strategies: readonly PublicStrategy[];
  readonly measures: readonly PublicMeasure[];
  readonly indicators: readonly PublicIndicator[];
  readonly figures: readonly PublicFigure[];
  readonly papers: readonly PublicPaper[];
}

export interface PublicArea {
  readonly id: string;
  readonly name: string;
}

export type PublicLight = 'GREEN' | 'YELLOW' | 'RED' | 'GREY';

export interface PublicStrategy {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly stage: string;
  readonly versionInForce: { readonly number: number; readonly text: string } | null;
  readonly measures: readonly {
    readonly id: string;
    readonly status: string;
    readonly light: { readonly shown: PublicLight };
  }[];
}

export interface PublicMeasure {
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  readonly status: string;
  readonly plannedEnd: string | null;
  readonly leadOffice: { readonly name: string };
  readonly light: { readonly shown: PublicLight };
  readonly latestReport: { readonly reportedOn: string | null; readonly nextStep: string | null } | null;
}

export interface PublicIndicator {
  readonly id: string;
  readonly nameDe: string;
  readonly nameEn: string | null;
  readonly topic: string;
  readonly unit: string;
  readonly formula: string;
  readonly source: string;
  readonly breakNote: string | null;
}

export interface PublicFigure {
  readonly referenceDate: string;
  readonly value: number | null;
  readonly isSuppressed: boolean;
  readonly indicator: { readonly id: string };
}

export interface PublicPaper {
  readonly number: string | null;
  readonly title: string;
  readonly asOf: string | null;
}
