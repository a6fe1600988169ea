import type { DocumentModel } from '../model/document.js';
import { coreProperties } from '../package/core-properties.js';
import { readParts } from '../package/read-parts.js';
import { writeZip } from '../package/write-zip.js';
import { unshielded } from './word-text.js';

const CORE = 'docProps/core.xml';

/** The packer makes up names of relations by chance: "rId" and 21 or 40 signs. */
const RANDOM_ID = /"rId[a-z0-9_-]{21}"/gi;

/**
 * Makes a file of parts depend on nothing but the document: names of relations count from one in each part, times are gone,
 * properties say the office and when the content was frozen.
 */
export async function sealed(made: Uint8Array, document: DocumentModel): Promise<Uint8Array> {
  const parts = await readParts(made);
  const names = new Map<string, string>();
  const counted = (xml: string) =>
    xml.replace(RANDOM_ID, (id) => {
      const name = names.get(id) ?? `"rIdLink${names.size + 1}"`;
      names.set(id, name);
      return name;
    });
  const sorted = [...parts].sort(([one], [other]) => order(one, other));
  const files = sorted.map(([name, bytes]): [string, string | Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes];
    return [name, counted(unshielded(Buffer.from(bytes).toString('utf8')))];
  });
  return writeZip(new Map([...files, [CORE, coreProperties(document)]]));
}

/** The list of types comes first, as readers of packages expect; the text before the list of its relations. */
function order(one: string, other: string): number {
  const place = (name: string) => (name === '[Content_Types].xml' ? 0 : name === 'word/document.xml' ? 1 : 2);
  return place(one) - place(other) || (one < other ? -1 : 1);
}
