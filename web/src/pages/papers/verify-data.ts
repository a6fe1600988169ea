import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

const VerifyPaperFile = graphql(`
  query VerifyPaperFile($sha256: String!) {
    verifyPaperFile(sha256: $sha256) {
      id
      format
      sha256
      standing
      version {
        id
        title
        audience
        edition {
          id
          number
          asOf
        }
      }
    }
  }
`);

export type VerifiedFile = NonNullable<ResultOf<typeof VerifyPaperFile>['verifyPaperFile']>;

/** The sum of the bytes in hexadecimal, computed here: nothing of the file is sent. */
async function sumOf(file: File): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Which paper a file is; null where nobody here knows it. Words for a file that cannot be read come from the page. */
export async function verifyFile(file: File, unreadable: string): Promise<VerifiedFile | null> {
  const sha256 = await sumOf(file).catch((cause: unknown) => {
    throw new Error(unreadable, { cause });
  });
  return (await ask(VerifyPaperFile, { sha256 })).verifyPaperFile;
}
