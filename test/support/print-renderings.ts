import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DocumentFormat, renderAs } from '../../src/platform/rendering/index.js';
import { sampleDocument } from './sample-document.js';

/** Prints what the sample document is in each format of offices: a process of its own, to be compared with others. */
const [template] = process.argv.slice(2);
const { WORD, EXCEL, CSV, JSON: DATA } = DocumentFormat;
for (const format of [WORD, EXCEL, CSV, DATA]) {
  const house = format === WORD ? readFileSync(template) : undefined;
  const { bytes, fileName } = await renderAs(format, sampleDocument, { template: house });
  process.stdout.write(`${fileName} ${createHash('sha256').update(bytes).digest('hex')}\n`);
}
