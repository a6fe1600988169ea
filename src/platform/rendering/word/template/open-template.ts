import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { invalidInput } from '../../../../kernel/errors.js';
import '../../messages.js';

/** What a template may weigh: enough for a head with pictures and fonts, too little to harm the server. */
export const TEMPLATE_LIMITS = {
  fileBytes: 10 * 1024 * 1024,
  unpackedBytes: 60 * 1024 * 1024,
  files: 500,
  /** Texts of Word shrink to a thirtieth; what shrinks far more was made to burst. */
  ratio: 300,
} as const;

const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const MEGABYTE = 1024 * 1024;

export const refused = (code: string, details: Record<string, unknown> = {}) =>
  invalidInput(code, 'template', details);

/**
 * The parts of a template. What it claims about its sizes is not believed: bytes are counted while they come out. Only these parts
 * are used from here on, so that nothing is used that was not looked at.
 */
export async function openTemplate(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const limits = { megabytes: TEMPLATE_LIMITS.fileBytes / MEGABYTE };
  if (bytes.length > TEMPLATE_LIMITS.fileBytes) throw refused('rendering.templateTooLarge', limits);
  if (Buffer.from(bytes.subarray(0, 4)).equals(COMPOUND)) throw refused('rendering.templateOldOrLocked');
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw refused('rendering.templateNotWord');
  });
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  if (files.length > TEMPLATE_LIMITS.files) throw refused('rendering.templateTooLarge', limits);
  const parts = new Map<string, Uint8Array>();
  let left: number = TEMPLATE_LIMITS.unpackedBytes;
  for (const file of files) {
    const name = file.name.replace(/^\//, '');
    if (/\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]:/i.test(file.unsafeOriginalName ?? file.name) || parts.has(name)) {
      throw refused('rendering.templateNotWord');
    }
    const content = await unpacked(file, left);
    left -= content.length;
    parts.set(name, content);
  }
  const unpackedBytes = TEMPLATE_LIMITS.unpackedBytes - left;
  if (unpackedBytes > MEGABYTE && unpackedBytes / bytes.length > TEMPLATE_LIMITS.ratio) {
    throw refused('rendering.templateTooLarge', limits);
  }
  return parts;
}

async function unpacked(file: JSZip.JSZipObject, left: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = new Readable().wrap(file.nodeStream('nodebuffer')) as AsyncIterable<Buffer>;
  const read = async () => {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > left) return;
      chunks.push(chunk);
    }
  };
  await read().catch(() => {
    throw refused('rendering.templateDamaged', { part: file.name });
  });
  if (size > left) {
    throw refused('rendering.templateTooLarge', { megabytes: TEMPLATE_LIMITS.fileBytes / MEGABYTE });
  }
  return Buffer.concat(chunks);
}
