import JSZip from 'jszip';

/** The oldest day a zip archive knows: files tell nothing of when they were made. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/**
 * Packs files in the order given. The same files make the same bytes on every machine: no times, no folders, and a packer
 * written in JavaScript, since those of the system differ from processor to processor.
 */
export async function writeZip(files: ReadonlyMap<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of files) zip.file(name, content, { date: NO_TIME, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}
