import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentModel } from '../model/document.js';
import type { Pdf } from './typeset.js';
import type { Answer } from './typesetter.js';

export interface PdfOptions {
  /** Stops the work at once, wherever it stands. */
  readonly signal?: AbortSignal;
}

/** Far beyond what thousands of rows take. */
const LONGEST = 180_000;
/** A process without work gives its memory back. */
const IDLE = 60_000;
/** So does one that a long document has made big. */
const MOST_MEMORY = 400_000_000;

const here = fileURLToPath(import.meta.url);
/** Built, it is JavaScript as this file is; in tests both are TypeScript. */
const language = extname(here);

/**
 * Documents are set in a process of their own, one after the other: setting is one native call that nothing can interrupt, so only
 * a process can be stopped amid it; and its memory, its time and its failures are not those of the worker.
 */
let typesetter: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

function started(): ChildProcess {
  clearTimeout(idle);
  if (typesetter?.connected) return typesetter;
  typesetter = fork(join(here, `../typesetter${language}`), {
    cwd: join(here, '..'),
    env: {},
    execArgv: ['--max-old-space-size=400', ...(language === '.ts' ? ['--import', 'tsx'] : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return typesetter;
}

function stop(): void {
  typesetter?.kill('SIGKILL');
  typesetter = undefined;
}

/** The process alone does not keep the program running. */
function rest(process: ChildProcess): void {
  process.unref();
  process.channel?.unref();
  idle = setTimeout(stop, IDLE).unref();
}

async function setOne(model: DocumentModel, signal: AbortSignal): Promise<Pdf> {
  signal.throwIfAborted();
  const process = started();
  process.ref();
  process.channel?.ref();
  const settled = new AbortController();
  const waiting = { signal: AbortSignal.any([signal, settled.signal]) };
  const answered = once(process, 'message', waiting) as Promise<[Answer]>;
  const ended = once(process, 'exit', waiting).then(() => {
    throw new Error('The process that sets documents ended before the document was set.');
  });
  // Of the two only one comes to an end by itself; the other is called off below.
  for (const promise of [answered, ended]) promise.catch(() => undefined);
  try {
    process.send(model);
    const [answer] = await Promise.race([answered, ended]);
    if (answer.memory > MOST_MEMORY) stop();
    else rest(process);
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.pdf;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    settled.abort();
    if (signal.aborted || !process.connected) stop();
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );

/** The document as tagged PDF (PDF/UA-1): the same bytes for the same document, wherever and whenever it is made. */
export async function renderPdf(document: DocumentModel, { signal }: PdfOptions = {}): Promise<Pdf> {
  signal?.throwIfAborted();
  const turn = last
    .catch(() => undefined)
    .then(() =>
      setOne(document, AbortSignal.any([AbortSignal.timeout(LONGEST), ...(signal ? [signal] : [])])),
    );
  last = turn;
  return signal ? Promise.race([turn, aborted(signal)]) : turn;
}
