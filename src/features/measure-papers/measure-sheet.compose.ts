import { type Fields, LIGHT_SYMBOLS, type Text } from '../../platform/rendering/index.js';
import { isRunning, ParticipationRole } from '../measures/index.js';
import { Audience, type PaperSources, type PaperText } from '../papers/index.js';
import type { MeasureSheetFacts } from './measure-sheet.facts.js';
import {
  decisionLine,
  indicatorLine,
  lockLine,
  milestoneLine,
  openDecisions,
  participationLine,
  problemLine,
} from './measure-sheet.lines.js';
import { type Brevity, onOnePage } from './one-page.js';
import { CUT, shorten } from './shorten.js';
import { type Wording, wordingIn } from './wording.js';

type Told = Pick<PaperSources, 'audience' | 'language'>;
type Entry = Fields['entries'][number];

const TITLE = 160;

/** Where there is none of it, nothing is missing. */
const NO_GAP = ['locks', 'deviation', 'decisions'];

/** Maßnahmenblatt: everything there is to say about one measure, on one page. */
export function composeMeasureSheet(facts: MeasureSheetFacts, { audience, language }: Told): PaperText {
  const wording = wordingIn(language);
  const { say } = wording;
  const title = shorten(`${facts.number} ${facts.title}`, TITLE);
  const { entries, isCut } = onOnePage(title, (brevity) =>
    new Sheet(facts, audience, wording, brevity).tell(),
  );
  return {
    title,
    subtitle: say('sheet.title'),
    blocks: [
      { kind: 'fields', name: say('sheet.about', { number: facts.number }), entries },
      ...(isCut
        ? [{ kind: 'paragraph', tone: 'note', text: say('sheet.cut', { number: facts.number }) } as const]
        : []),
    ],
  };
}

/** One attempt: what the sheet says at a given brevity, and whether something was left out. */
class Sheet {
  private isCut = false;
  private readonly missing: string[] = [];

  constructor(
    private readonly facts: MeasureSheetFacts,
    private readonly audience: Audience,
    private readonly wording: Wording,
    private readonly brevity: Brevity,
  ) {}

  tell(): { readonly entries: readonly Entry[]; readonly isCut: boolean } {
    const { facts, wording } = this;
    const list = <Each>(each: readonly Each[], line: (entry: Each, wording: Wording) => string) =>
      this.list(each.map((entry) => line(entry, wording)));
    const rows: readonly (readonly [string, Text | null])[] = [
      ['field', this.text(wording.name(facts.fieldOfAction))],
      ['areas', this.areas()],
      ['kind', this.kind()],
      ['problems', list(facts.problemAreas, problemLine)],
      ['goal', this.text(facts.goal)],
      ['targetGroup', this.text(facts.targetGroup)],
      ['summary', this.text(facts.summary)],
      ['hypothesis', this.text(facts.effectHypothesis)],
      ['lead', this.lead()],
      [
        'participants',
        list(
          facts.participations.filter(({ role }) => role !== ParticipationRole.LEAD),
          participationLine,
        ),
      ],
      ['period', this.period()],
      ['milestones', list(facts.milestones, milestoneLine)],
      ['costs', this.costs()],
      ['locks', this.locks()],
      ['indicators', this.indicators()],
      ['status', this.status()],
      ['light', this.light()],
      ['deviation', this.deviation()],
      ['decisions', list(openDecisions(facts.outcomes), decisionLine)],
    ];
    const entries = rows.flatMap(([code, value]) => this.row(code, value));
    return { entries: [...entries, ...this.gaps()], isCut: this.isCut };
  }

  private row(code: string, value: Text | null): Entry[] {
    const label = this.wording.say(`sheet.${code}`);
    if (value) return [{ label, value }];
    if (!NO_GAP.includes(code)) this.missing.push(label);
    return [];
  }

  /** What nobody entered, in one row: a gap is told as a gap. */
  private gaps(): Entry[] {
    const { missing, wording } = this;
    return missing.length > 0 ? [{ label: wording.say('sheet.missing'), value: missing.join(', ') }] : [];
  }

  private text(text: string | null, most = this.brevity.characters): string | null {
    if (!text?.trim()) return null;
    const short = shorten(text.replace(/\s*\n\s*/g, ' '), most);
    this.isCut ||= short.endsWith(CUT);
    return short;
  }

  /** A line for each entry; what is left out is counted. */
  private list(lines: readonly string[]): string | null {
    const { entries, entry } = this.brevity;
    const kept = lines.length > entries ? lines.slice(0, entries) : lines;
    const more = lines.length - kept.length;
    this.isCut ||= more > 0;
    const told = kept.map((line) => this.text(line, entry));
    return [...told, ...(more > 0 ? [this.wording.say('sheet.more', { more })] : [])].join('\n') || null;
  }

  private areas(): string | null {
    const { areas, isCountyWide } = this.facts;
    return isCountyWide
      ? this.wording.say('sheet.countyWide')
      : this.text(areas.map(({ name }) => name).join(', '));
  }

  private kind(): string {
    const { kind, isKeyMeasure, priority, horizon } = this.facts;
    const { say, word } = this.wording;
    return [
      word(kind),
      isKeyMeasure && say('sheet.keyMeasure'),
      priority && say('sheet.priority', { priority, word: word(`PRIORITY_${priority}`) }),
      horizon && word(horizon),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  /** The name of a person stays within the administration; everybody is told the office. */
  private lead(): string | null {
    const { leadOffice, accountablePerson: person } = this.facts;
    const office = this.text(leadOffice.name);
    if (this.audience !== Audience.INTERNAL || !person) return office;
    const name = [person.title, person.name].filter(Boolean).join(' ');
    return this.text(`${office}; ${this.wording.say('sheet.accountable', { name })}`);
  }

  private period(): string | null {
    const { plannedStart, plannedEnd, slipCount } = this.facts;
    const { say, day } = this.wording;
    const period =
      plannedStart && plannedEnd
        ? say('sheet.fromTo', { from: day(plannedStart), to: day(plannedEnd) })
        : plannedStart
          ? say('sheet.from', { from: day(plannedStart) })
          : plannedEnd && say('sheet.to', { to: day(plannedEnd) });
    return (
      [period, slipCount > 0 && say('sheet.slipped', { count: slipCount })].filter(Boolean).join(' · ') ||
      null
    );
  }

  private costs(): string | null {
    const { costOneOff, costPerYear, funding } = this.facts;
    const { say, euros } = this.wording;
    const parts = [
      costOneOff !== null && say('sheet.oneOff', { amount: euros(costOneOff) }),
      costPerYear !== null && say('sheet.perYear', { amount: euros(costPerYear) }),
      funding && say('sheet.funding', { funding }),
    ];
    return this.text(parts.filter(Boolean).join(' · '));
  }

  /** That nothing is locked is said only where its readers would see all that is. */
  private locks(): string | null {
    const lines = this.facts.spendingLocks.map((lock) => lockLine(lock, this.wording));
    return (
      this.list(lines) ?? (this.audience === Audience.INTERNAL ? this.wording.say('sheet.noLock') : null)
    );
  }

  private indicators(): string | null {
    const { progressIndicators, noOutcomeReason } = this.facts;
    const { say } = this.wording;
    const lines = progressIndicators.map((indicator) => indicatorLine(indicator, this.wording));
    return this.list(
      noOutcomeReason ? [...lines, say('sheet.noOutcome', { reason: noOutcomeReason })] : lines,
    );
  }

  private status(): string | null {
    const { status, statusReason, progressPercent, predecessor, replacement } = this.facts;
    const { say, status: word } = this.wording;
    const parts = [
      word(status),
      progressPercent !== null && say('sheet.progress', { percent: progressPercent }),
      predecessor && say('sheet.continues', { number: predecessor.number }),
      replacement && say('sheet.replacedBy', { number: replacement.number }),
      statusReason,
    ];
    return this.text(parts.filter(Boolean).join(' · '));
  }

  /** What is shown, then how it came about: what the office says, what the dates say, and why it was set by hand. */
  private light(): Text {
    const { status, light } = this.facts;
    const { say, word } = this.wording;
    if (!isRunning(status)) return say('sheet.notRunning');
    const parts = [
      light.selfAssessed && say('sheet.selfAssessed', { word: word(light.selfAssessed) }),
      say('sheet.computed', { word: word(light.computed) }),
      light.isOverridden && say('sheet.overridden'),
    ];
    const reasons = this.text(light.reasons.map(({ text }) => text).join(' '));
    return [
      { text: `${LIGHT_SYMBOLS[light.shown]} ${word(light.shown)}`, strong: true },
      { text: `\n${parts.filter(Boolean).join(' · ')}` },
      ...(reasons ? [{ text: `\n${reasons}` }] : []),
    ];
  }

  /** What the newest report says about it: why, what is done, and when it will be ready. */
  private deviation(): string | null {
    const { latestReport: report } = this.facts;
    if (!report) return null;
    const { say, word, day } = this.wording;
    const { reason, reasonCode, counterStep, newPlannedEnd, reportedOn, onBehalf } = report;
    const why = [reasonCode && word(reasonCode), reason].filter(Boolean).join(': ');
    const parts = [
      why && say('sheet.reason', { reason: why }),
      counterStep && say('sheet.counterStep', { step: counterStep }),
      newPlannedEnd && say('sheet.newEnd', { day: day(newPlannedEnd) }),
    ].filter((part) => typeof part === 'string' && part !== '') as string[];
    if (parts.length === 0) return null;
    const source =
      reportedOn && say(onBehalf ? 'sheet.reportedFor' : 'sheet.reported', { day: day(reportedOn) });
    return this.text([...parts, source].filter(Boolean).join(' · '));
  }
}
