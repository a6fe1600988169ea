import { queryOptions } from '@tanstack/react-query';
import { ApiError, OfflineError } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type VariablesOf } from '../../api/graphql.js';
import { currentLocale } from '../../words/locale.js';

const DocumentTemplates = graphql(`
  query DocumentTemplates {
    documentTemplates {
      id
      version
      name
      active
      size
      placeholders
      defaultForBody {
        id
        name
      }
      defaultForOrganisation {
        id
        name
      }
    }
  }
`);

const ChangeTemplate = graphql(`
  mutation ChangeDocumentTemplate($input: ChangeDocumentTemplateInput!) {
    changeDocumentTemplate(input: $input) {
      id
    }
  }
`);

const RemoveTemplate = graphql(`
  mutation RemoveDocumentTemplate($input: RemoveDocumentTemplateInput!) {
    removeDocumentTemplate(input: $input)
  }
`);

export const templatesQuery = queryOptions({
  queryKey: ['documentTemplates'],
  queryFn: async () => (await ask(DocumentTemplates)).documentTemplates,
});

export const changeTemplate = (input: VariablesOf<typeof ChangeTemplate>['input']) =>
  ask(ChangeTemplate, { input });
export const removeTemplate = (input: VariablesOf<typeof RemoveTemplate>['input']) =>
  ask(RemoveTemplate, { input });

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Refusal {
  readonly code?: string;
  readonly reason?: string;
  readonly message?: string;
}

/** Uploads a template as it is. Only this way of asking says how much has gone out. */
export const uploadTemplate = (
  name: string,
  file: File,
  onProgress: (percent: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/document-templates/${encodeURIComponent(name)}`);
    request.setRequestHeader('content-type', file.type || DOCX);
    request.setRequestHeader('accept-language', currentLocale());
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(Math.round((loaded / total) * 100)),
    );
    request.addEventListener('load', () => {
      if (request.status < 300) {
        resolve();
        return;
      }
      const { code = 'INTERNAL', reason, message } = (request.response ?? {}) as Refusal;
      reject(message ? new ApiError(message, code, reason) : new OfflineError());
    });
    request.addEventListener('error', () => reject(new OfflineError()));
    request.send(file);
  });
