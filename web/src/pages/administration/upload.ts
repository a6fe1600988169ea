import { ApiError, OfflineError } from '../../api/api-error.js';
import { currentLocale } from '../../words/locale.js';

interface Upload {
  readonly file: File;
  /** What is said besides. */
  readonly said: Readonly<Record<string, string>>;
  /** Told how much of it has gone, in per cent. */
  onProgress(percent: number): void;
}

interface Refusal {
  readonly message?: string;
  readonly code?: string;
  readonly reason?: string;
  readonly field?: string;
}

/** Sends a file as it is and answers with the id of the import. `fetch` cannot say how much of it has gone. */
export const uploadFile = (address: string, { file, said, onProgress }: Upload): Promise<string> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${address}?${new URLSearchParams({ ...said, name: file.name }).toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', currentLocale());
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100));
    request.onerror = () => reject(new OfflineError());
    request.onload = () => {
      const answer = (request.response ?? {}) as Refusal & { readonly id?: string };
      if (request.status === 201 && answer.id) resolve(answer.id);
      else if (answer.message)
        reject(new ApiError(answer.message, answer.code ?? 'INTERNAL', answer.reason, answer.field));
      else reject(new OfflineError());
    };
    request.send(file);
  });
