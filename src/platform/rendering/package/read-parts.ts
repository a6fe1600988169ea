import JSZip from 'jszip';

/** The files of an office document we have just made ourselves. */
export async function readParts(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const file of Object.values(zip.files)) {
    if (!file.dir) parts.set(file.name.replace(/^\//, ''), await file.async('uint8array'));
  }
  return parts;
}
