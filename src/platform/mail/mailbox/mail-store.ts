import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReceivedMail } from './received-mail.js';

/** More is of no use in a demo and would only fill the disk. */
const MOST_KEPT = 1_000;

/** Keeps received mails, oldest first: one JSON line each in a file, or only in memory when no folder is given. */
export class MailStore {
  private constructor(
    private readonly file: string | undefined,
    private mails: ReceivedMail[],
    private readonly mostKept: number,
  ) {}

  static async open(folder?: string, mostKept = MOST_KEPT): Promise<MailStore> {
    if (folder === undefined) return new MailStore(undefined, [], mostKept);
    await mkdir(folder, { recursive: true });
    const file = join(folder, 'mails.jsonl');
    const mails = (await readLines(file)).flatMap(readLine).slice(-mostKept);
    const store = new MailStore(file, mails, mostKept);
    await store.rewrite();
    return store;
  }

  get all(): readonly ReceivedMail[] {
    return this.mails;
  }

  async add(mail: ReceivedMail): Promise<void> {
    this.mails = [...this.mails, mail].slice(-this.mostKept);
    if (this.file !== undefined) await appendFile(this.file, `${JSON.stringify(mail)}\n`);
  }

  async clear(): Promise<void> {
    this.mails = [];
    await this.rewrite();
  }

  private async rewrite(): Promise<void> {
    if (this.file === undefined) return;
    await writeFile(this.file, this.mails.map((mail) => `${JSON.stringify(mail)}\n`).join(''));
  }
}

/** The flag makes the file on first use. */
async function readLines(file: string): Promise<string[]> {
  const text = await readFile(file, { encoding: 'utf8', flag: 'a+' });
  return text.split('\n').filter((line) => line !== '');
}

/** A line cut short by a crash is dropped instead of keeping the demo from starting. */
function readLine(line: string): ReceivedMail[] {
  try {
    return [JSON.parse(line) as ReceivedMail];
  } catch {
    return [];
  }
}
