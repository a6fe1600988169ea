import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Where the county is kept between runs. */
  readonly folder: string;
  /** The compiled service. */
  readonly dist: string;
  /** Throw the county away and make it anew. */
  readonly fresh: boolean;
  /** A small county and short rounds: shows that everything works, not how fast it is. */
  readonly quick: boolean;
  /** Instead of comparing: mixed load for so many minutes, watching the memory of the API. */
  readonly memoryMinutes?: number;
  /** Instead of comparing: how fast reminders are planned and written. */
  readonly reminders: boolean;
  /** Instead of comparing: what reading as of a day costs beside reading today. */
  readonly asOf: boolean;
  /** Instead of comparing: how long a page of changes over a year takes. */
  readonly changes: boolean;
  /** Instead of comparing: how long the difference of a quarter takes. */
  readonly comparison: boolean;
  /** Instead of comparing: how long the files of a committee paper take. Needs no county. */
  readonly papers: boolean;
  /** Instead of comparing: how soon pages are there and answer, in Chromium, on a slow line and device. */
  readonly web: boolean;
  readonly rounds: number;
  readonly seconds: number;
  /** Writes a CPU profile of the service into the folder, for `chrome://inspect` or speedscope. */
  readonly profile: boolean;
  /** Only these cases. */
  readonly only?: readonly string[];
}

/** HTTP connections of the load, the same for all contestants. */
export const CONNECTIONS = 16;

/** Connections each contestant may hold to the database. */
export const POOL_SIZE = 16;

/** Reads the command line; an unknown word ends the program with a sentence. */
export function readOptions(args = process.argv.slice(2)): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      folder: { type: 'string', default: '.bench' },
      dist: { type: 'string', default: 'dist' },
      fresh: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      memory: { type: 'boolean', default: false },
      reminders: { type: 'boolean', default: false },
      'as-of': { type: 'boolean', default: false },
      changes: { type: 'boolean', default: false },
      comparison: { type: 'boolean', default: false },
      papers: { type: 'boolean', default: false },
      web: { type: 'boolean', default: false },
      minutes: { type: 'string', default: '10' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      only: { type: 'string' },
      profile: { type: 'boolean', default: false },
    },
  });
  const { folder, dist, fresh, quick, memory, minutes, reminders, only, profile } = values;
  return {
    folder,
    dist,
    fresh,
    quick,
    profile,
    reminders,
    asOf: values['as-of'],
    changes: values.changes,
    comparison: values.comparison,
    papers: values.papers,
    web: values.web,
    memoryMinutes: memory ? Number(minutes) : undefined,
    rounds: Number(values.rounds ?? (quick ? 1 : 5)),
    seconds: Number(values.seconds ?? (quick ? 3 : 6)),
    only: only?.split(','),
  };
}
