import type { LocalDate } from '../../kernel/calendar.js';
import type { Moment } from '../../platform/database/moment.js';
import type { Answer, Question, Reading } from '../../platform/read/index.js';
import type { Block, DocumentLanguage } from '../../platform/rendering/index.js';
import type { Audience, PaperKind } from './paper.enums.js';

/** What a paper is about; which of these a kind needs, it says itself. */
export interface PaperSubject {
  readonly bodyId?: string;
  readonly meetingId?: string;
  readonly strategyId?: string;
  readonly officeId?: string;
  readonly areaId?: string;
  readonly fieldOfActionId?: string;
  readonly measureId?: string;
}

/** Where what a document tells is read: as of one moment, with the rights of those it is for. */
export interface Telling {
  readonly language: DocumentLanguage;
  /** The day it holds for. */
  readonly asOf: LocalDate;
  /** The day after whose end changes are told; null where the kind tells none. */
  readonly since: LocalDate | null;
  /** The very moment, where the last one told until within that day. */
  readonly sinceMoment: string | null;
  /** The moment as of which is read, where it is over; undefined where it tells how things are now. */
  readonly past?: Moment;
  ask<Said>(question: Question<Said>, answer: (ask: Reading) => Promise<Answer>): Promise<Said>;
  /** For what has two moments of its own, as a comparison: reads history itself, and not as of one of them. */
  askOfPeriod<Said>(question: Question<Said>, answer: (ask: Reading) => Promise<Answer>): Promise<Said>;
}

/** Where a kind of paper reads what it tells. */
export interface PaperSources extends Telling {
  readonly subject: PaperSubject;
  readonly audience: Audience;
}

/** What a kind makes of what it read. */
export interface PaperText {
  /** The title, where nobody entered one. */
  readonly title: string;
  readonly subtitle?: string;
  readonly blocks: readonly Block[];
  /** What whoever makes the paper should look at before, as who has not reported; printed nowhere. */
  readonly remarks?: readonly string[];
}

/**
 * A kind of paper: what it needs to know and what it makes of it. Rooms that know the matter define kinds; everything else, from
 * the number to the archive, is the same for all.
 */
export interface KindOfPaper<Facts = unknown> {
  readonly kind: PaperKind;
  /** The versions that are frozen together. */
  readonly audiences: readonly Audience[];
  /** What has to be said for it to be made. */
  readonly needs: readonly (keyof PaperSubject)[];
  /** What may be said besides. */
  readonly takes?: readonly (keyof PaperSubject)[];
  /** What of the head has to be entered before it is frozen. */
  readonly needsHead?: readonly (keyof PaperHead)[];
  /** Whether it tells what changed since a day. */
  readonly tellsChanges?: boolean;
  /** Null where the audience may not see what it is about: then there is no version for it. */
  read(sources: PaperSources): Promise<Facts | null>;
  /** Pure: the same facts make the same text. */
  compose(facts: Facts, sources: PaperSources, head: PaperHead): PaperText;
}

/**
 * What people enter for a paper and no record knows. A kind gets of it what its audience may read: see `headFor`. All of it is
 * printed in every version, except for the steps that consult in closed session, notes of co-signers and `closedNote`.
 */
export interface PaperHead {
  /** Vorlage-Nr. of the council office ("15/0283"). */
  readonly councilNumber?: string;
  /** Aktenzeichen. */
  readonly fileReference?: string;
  /** Berichterstattung: function, and name where it is wanted. */
  readonly rapporteur?: string;
  /** Anlass und Auftrag. */
  readonly occasion?: string;
  readonly proposedResolution?: string;
  readonly alternatives?: string;
  /** Ausblick: dates, applications, decisions to come. */
  readonly outlook?: string;
  readonly consultations?: readonly Consultation[];
  readonly coSignatures?: readonly CoSignature[];
  readonly financialImpact?: FinancialImpact;
  /** Nichtöffentliche Ergänzung: never in the public version. */
  readonly closedNote?: string;
  /** "Der Landrat", "Die Bürgermeisterin". */
  readonly signedBy?: string;
  /** In Vertretung: name of who signs. */
  readonly signedInDeputyship?: string;
}

/** One step of the Beratungsfolge; the last one is authoritative. */
export interface Consultation {
  readonly body: string;
  readonly role: 'PRELIMINARY' | 'HEARING' | 'RECOMMENDATION' | 'TAKE_NOTE' | 'DECISION';
  /** YYYY-MM-DD */
  readonly heldOn?: string;
  /** A step in closed session is never in the public version. */
  readonly isPublic: boolean;
}

/** Mitzeichnung of an office. */
export interface CoSignature {
  readonly office: string;
  /** Whether it signs for the money (Kämmerei). */
  readonly isTreasurer?: boolean;
  /** YYYY-MM-DD; empty while it is open. */
  readonly signedOn?: string;
  /** Never in the public version. */
  readonly note?: string;
}

/** Finanzielle Auswirkungen, in whole euros. */
export interface FinancialImpact {
  readonly none: boolean;
  readonly incomeOneOff?: number;
  readonly incomePerYear?: number;
  readonly expenseOneOff?: number;
  readonly expensePerYear?: number;
  readonly staff?: number;
  readonly goodsAndServices?: number;
  readonly transfers?: number;
  readonly investmentIncome?: number;
  readonly investmentPayments?: number;
  readonly fundsAvailable?: boolean;
  /** Produkt, Konto. */
  readonly budgetPosition?: string;
  readonly coverage?: string;
}

/** Every kind that a room brought. */
export const kinds = new Map<PaperKind, KindOfPaper>();

export function defineKindOfPaper<Facts>(kind: KindOfPaper<Facts>): void {
  if (kinds.has(kind.kind)) throw new Error(`${kind.kind} is defined twice`);
  kinds.set(kind.kind, kind);
}

export const kindOfPaper = (kind: PaperKind): KindOfPaper | undefined => kinds.get(kind);
