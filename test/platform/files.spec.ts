import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Test } from '@nestjs/testing';
import { Config } from '../../src/platform/config/config.js';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import {
  DamagedFileError,
  FilesModule,
  FileStore,
  MissingFileError,
  newFileKey,
} from '../../src/platform/files/index.js';
import { startS3Server } from '../support/s3-server.js';

const MEGABYTE = 1_000_000;

interface Place {
  readonly url: string;
  /** Changes one byte of a file behind the back of the store. */
  damage(key: string): void;
  remove(): Promise<void>;
}

const overwrite = (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size, 'y'));

const places: { name: string; begin: () => Promise<Place> }[] = [
  {
    name: 'a folder',
    begin: () => {
      const folder = mkdtempSync(join(tmpdir(), 'roter-faden-shelf-'));
      return Promise.resolve({
        url: pathToFileURL(folder).href,
        damage: (key) => overwrite(join(folder, key)),
        remove: () => Promise.resolve(rmSync(folder, { recursive: true })),
      });
    },
  },
  {
    name: 'a bucket',
    begin: async () => {
      const server = await startS3Server();
      return {
        url: server.url(),
        damage: (key) => overwrite(join(server.folder, `${key}._S3rver_object`)),
        remove: () => server.stop(),
      };
    },
  },
];

async function open(url: string): Promise<FileStore> {
  const config = Config.read({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing', FILES_URL: url });
  const module = await Test.createTestingModule({
    imports: [ConfigModule.with(config), FilesModule],
  }).compile();
  return module.get(FileStore);
}

describe.each(places)('Files in $name', ({ begin }) => {
  let place: Place;
  let files: FileStore;

  beforeAll(async () => {
    place = await begin();
    files = await open(place.url);
  });
  afterAll(() => place.remove());

  const keys = async () => {
    const found: string[] = [];
    for await (const key of files.list('tests')) found.push(key);
    return found.sort();
  };

  it('are what was stored, in every process that has the same place', async () => {
    const content = randomBytes(3 * MEGABYTE);
    const stored = await files.put(newFileKey('tests'), content);
    expect(stored.size).toBe(content.length);
    const elsewhere = await open(place.url);
    expect((await elsewhere.read(stored)).equals(content)).toBe(true);
    expect(await elsewhere.exists(stored.key)).toBe(true);
    expect(await keys()).toContain(stored.key);
    await elsewhere.delete(stored.key);
    await elsewhere.delete(stored.key);
    expect(await files.exists(stored.key)).toBe(false);
    await expect(files.read(stored)).rejects.toThrow(MissingFileError);
    expect(await keys()).not.toContain(stored.key);
  });

  it('come and go as streams, large ones too', async () => {
    const piece = randomBytes(MEGABYTE);
    const pieces = Array.from({ length: 20 }, () => piece);
    const stored = await files.put(newFileKey('tests'), Readable.from(pieces));
    expect(stored.size).toBe(20 * MEGABYTE);
    let size = 0;
    for await (const chunk of await files.open(stored)) size += (chunk as Buffer).length;
    expect(size).toBe(stored.size);
    await files.delete(stored.key);
  });

  it('may be empty', async () => {
    for (const content of [new Uint8Array(), Readable.from([])]) {
      const stored = await files.put(newFileKey('tests'), content);
      expect(stored.size).toBe(0);
      expect(await files.read(stored)).toHaveLength(0);
      await files.delete(stored.key);
    }
  });

  it('are not there at all where writing broke off', async () => {
    const before = await keys();

    async function* broken(): AsyncGenerator<Buffer> {
      yield randomBytes(MEGABYTE);
      throw new Error('The maker gave up');
    }
    const key = newFileKey('tests');
    await expect(files.put(key, Readable.from(broken()))).rejects.toThrow('The maker gave up');
    expect(await files.exists(key)).toBe(false);
    expect(await keys()).toEqual(before);
  });

  it('are refused when they are no longer what was stored', async () => {
    const stored = await files.put(newFileKey('tests'), Buffer.alloc(200_000, 'x'));
    place.damage(stored.key);
    await expect(files.read(stored)).rejects.toThrow(DamagedFileError);
    let seen = 0;
    const reading = async () => {
      for await (const chunk of await files.open(stored)) seen += (chunk as Buffer).length;
    };
    await expect(reading()).rejects.toThrow(DamagedFileError);
    expect(seen).toBeLessThan(stored.size);
  });

  it.each(['../secret', '/etc/passwd', 'tests/../../x', 'tests', 'tests/x.txt', 'tests/.unfinished'])(
    'are never found by the key %s',
    async (key) => {
      await expect(files.put(key, Buffer.from('x'))).rejects.toThrow('is no key of a file');
      expect(() => files.exists(key)).toThrow('is no key of a file');
    },
  );

  it('are well', async () => {
    await expect(files.check()).resolves.toBeUndefined();
  });
});

describe('A folder of files', () => {
  it('holds nothing half when whoever writes is killed, and forgets what was begun', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roter-faden-killed-'));
    const files = await open(pathToFileURL(folder).href);
    const key = newFileKey('tests');
    const program = join(import.meta.dirname, '../support/file-writer-process.ts');
    const writer = spawn(process.execPath, ['--import', 'tsx', program, folder, key], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    await once(writer.stdout, 'data');
    const ended = once(writer, 'exit');
    writer.kill('SIGKILL');
    await ended;
    const unfinished = () => readdirSync(join(folder, '.unfinished'));
    expect(await files.exists(key)).toBe(false);
    expect(unfinished()).toHaveLength(1);
    await files.clearUnfinished(new Date(Date.now() - 60_000));
    expect(unfinished()).toHaveLength(1);
    await files.clearUnfinished(new Date(Date.now() + 60_000));
    expect(unfinished()).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('is not well where nobody can write', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'roter-faden-file-')), 'file');
    writeFileSync(file, '');
    await expect((await open(pathToFileURL(file).href)).check()).rejects.toThrow();
  });
});

describe('A bucket of files', () => {
  it('is not well for whoever has the wrong secret, and nothing is stored', async () => {
    const server = await startS3Server();
    const files = await open(server.url('falsch'));
    await expect(files.check()).rejects.toThrow();
    await expect(files.put(newFileKey('tests'), Buffer.from('x'))).rejects.toThrow(/403/);
    expect(server.refused.length).toBeGreaterThanOrEqual(2);
    await server.stop();
    await expect(files.check()).rejects.toThrow();
    await expect(files.put(newFileKey('tests'), Readable.from(['x']))).rejects.toThrow();
  });
});
