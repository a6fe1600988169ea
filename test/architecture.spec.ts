import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The rooms of the feature floor. A room may import only rooms above it in this list. */
const ROOMS = [
  'people',
  'accounts',
  'api-tokens',
  'history',
  'areas',
  'offices',
  'reachability',
  'calendars',
  'indicators',
  'problem-areas',
  'strategies',
  'spending-locks',
  'measures',
  'conferences',
  'single-sign-on',
  'reviews',
  'reminders',
  'agendas',
  'minutes',
  'changes',
  'restoring',
  'reports',
  'comparisons',
  'downloads',
  'lists',
  'saved-views',
  'gaps',
  'papers',
  'meeting-papers',
  'committee-papers',
  'measure-papers',
  'paper-schedules',
  'exchange',
  'imports',
  'hand-over',
  'office-changes',
  'data-protection',
  'jobs',
  'public-pages',
];

/** Which packages only one folder may use. */
const RESERVED: Record<string, string> = {
  bullmq: 'platform/jobs',
  '@bull-board/api': 'platform/jobs',
  '@bull-board/express': 'platform/jobs',
  ioredis: 'platform/jobs',
  nodemailer: 'platform/mail',
  'postal-mime': 'platform/mail',
  pino: 'platform/logging',
  'rate-limiter-flexible': 'platform/database',
};

const src = join(process.cwd(), 'src');

interface Import {
  readonly file: string;
  readonly to: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => file.split(sep).join('/'));

const textOf = (file: string) => readFileSync(join(src, file), 'utf8');

const imports: Import[] = files.flatMap((file) =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to]) => ({
    file,
    to: to.startsWith('.')
      ? relative(src, resolve(join(src, dirname(file)), to))
          .split(sep)
          .join('/')
      : to,
  })),
);

const floorOf = (path: string) => path.split('/')[0];
const roomOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];
const isOurs = ({ to }: Import) => /^(kernel|platform|features)\//.test(to);
const told = (found: Import[]) => found.map(({ file, to }) => `${file} imports ${to}`);

describe('The house', () => {
  it('is made of files that were found', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.filter(isOurs).length).toBeGreaterThan(100);
  });

  it('has a kernel that imports nothing', () => {
    const wrong = imports.filter((i) => floorOf(i.file) === 'kernel' && floorOf(i.to) !== 'kernel');
    expect(told(wrong)).toEqual([]);
  });

  it('has a platform that knows nothing of the county', () => {
    const wrong = imports.filter((i) => floorOf(i.file) === 'platform' && floorOf(i.to) === 'features');
    expect(told(wrong)).toEqual([]);
  });

  it('has rooms that are all on the list', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== undefined));
    expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  it('has rooms that visit only earlier rooms', () => {
    const wrong = imports.filter((i) => {
      const [from, to] = [roomOf(i.file), roomOf(i.to)];
      return (
        from !== undefined && to !== undefined && from !== to && ROOMS.indexOf(to) >= ROOMS.indexOf(from)
      );
    });
    expect(told(wrong)).toEqual([]);
  });

  it('has rooms that are entered through their door', () => {
    const wrong = imports.filter((i) => {
      const to = roomOf(i.to);
      return to !== undefined && to !== roomOf(i.file) && i.to !== `features/${to}/index.js`;
    });
    expect(told(wrong)).toEqual([]);
  });

  it('has doors without wildcards', () => {
    const wrong = files.filter(
      (file) => /^features\/[^/]+\/index\.ts$/.test(file) && /export \*/.test(textOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const wrong = files.filter(
      (file) => !file.startsWith('platform/config/') && /process\.env/.test(textOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('touches the data source in one place', () => {
    const wrong = imports.filter(
      (i) =>
        !i.file.startsWith('platform/database/') &&
        (i.to === 'pg' || (i.to === 'typeorm' && /\bDataSource\b/.test(textOf(i.file)))),
    );
    expect(told(wrong)).toEqual([]);
  });

  it('keeps machinery where it belongs', () => {
    const wrong = imports.filter((i) => RESERVED[i.to] && !i.file.startsWith(RESERVED[i.to]));
    expect(told(wrong)).toEqual([]);
  });

  it('has rules that know neither Nest nor the database nor the clock', () => {
    const wrong = imports.filter(
      (i) =>
        /\.rules\.ts$/.test(i.file) &&
        /^(@nestjs\/|typeorm|node:)|platform\/database\/database|kernel\/clock/.test(i.to),
    );
    expect(told(wrong)).toEqual([]);
  });

  it('has a wording for every error code', () => {
    const worded = new Set(
      files.flatMap((file) =>
        [
          ...textOf(file).matchAll(
            /^ {2}'?([a-zA-Z]+\.[a-zA-Z.]+)'?: ?\{$|^ {2}'([a-zA-Z]+\.[a-zA-Z.]+)': \{ de:/gm,
          ),
        ].map((m) => m[1] ?? m[2]),
      ),
    );
    const thrown = files.flatMap((file) =>
      [
        ...textOf(file).matchAll(
          /\b(?:invalidInput|notAllowed|notFound|conflict|notSignedIn)\(\s*'([\w.]+)'/g,
        ),
      ].map((m) => m[1]),
    );
    expect(thrown.length).toBeGreaterThan(5);
    expect([...new Set(thrown)].filter((code) => !worded.has(code))).toEqual([]);
  });
});
