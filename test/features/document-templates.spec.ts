import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { Role } from '../../src/kernel/actor.js';
import { Audience, PaperKind } from '../../src/features/papers/index.js';
import { kinds } from '../../src/features/papers/kind-of-paper.js';
import { FileStore } from '../../src/platform/files/index.js';
import { DocumentFormat, FORMATS } from '../../src/platform/rendering/index.js';
import type { Client } from '../support/client.js';
import { houseTemplate, line } from '../support/house-template.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const DOCX = FORMATS[DocumentFormat.WORD].mediaType;
const LIST = `{ documentTemplates { id version name size sha256 placeholders active uploadedBy { name }
  defaultForBody { name } defaultForOrganisation { name } } }`;
const CHANGE = `mutation Change($input: ChangeDocumentTemplateInput!) {
  changed: changeDocumentTemplate(input: $input) { id version } }`;
const REMOVE =
  'mutation Remove($input: RemoveDocumentTemplateInput!) { removeDocumentTemplate(input: $input) }';
const ORDER =
  'mutation Order($input: OrderPaperFileInput!) { download: orderPaperFile(input: $input) { id } }';
const FILES = `query Files($id: ID!) { paper(id: $id) { versions { files { format sha256 template { name removedOn } } } } }`;
const MAKE = `mutation Make($input: MakePaperInput!) { paper: makePaper(input: $input) { id versions { id } } }`;

interface Template {
  id: string;
  version: number;
  name: string;
  defaultForBody: { name: string } | null;
}

interface File {
  format: string;
  sha256: string;
  template: { name: string; removedOn: string | null } | null;
}

interface Upload {
  status: number;
  body: { id: string; reason?: string; message?: string };
}

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const partsOf = async (bytes: Uint8Array): Promise<string> => {
  const { files } = await JSZip.loadAsync(bytes);
  const xml = Object.values(files).filter(({ name }) => name.endsWith('.xml'));
  return (await Promise.all(xml.map((file) => file.async('string')))).join('\n');
};

describe('Document templates', () => {
  let app: TestApp;
  let coordinator: Client;
  let administrator: Client;
  let officer: Client;
  let colleague: Client;
  let stranger: Client;
  let body: string;
  let organisation: string;
  let paper: { id: string; versions: { id: string }[] };

  const upload = async (
    as: Client,
    name: string,
    content: Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<Upload> => {
    const response = await fetch(`${app.url}/document-templates/${encodeURIComponent(name)}`, {
      method: 'PUT',
      headers: { ...as.headers, 'content-type': DOCX, ...headers },
      body: new Uint8Array(content),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text.startsWith('{') ? (JSON.parse(text) as Upload['body']) : { id: '' },
    };
  };
  const list = async (): Promise<Template[]> =>
    (await coordinator.ask<{ documentTemplates: Template[] }>(LIST)).documentTemplates;
  const named = async (name: string): Promise<Template> => (await list()).find((one) => one.name === name)!;
  const change = async (name: string, values: object) => {
    const { id, version } = await named(name);
    await coordinator.ask(CHANGE, { input: { id, version, ...values } });
  };
  const remove = async (name: string) => {
    const { id, version } = await named(name);
    await coordinator.ask(REMOVE, { input: { id, version } });
  };
  const order = (as: Client, values: object) =>
    as.refusals(ORDER, { input: { versionId: paper.versions[0].id, format: 'WORD', ...values } });
  const made = async (as: Client, values: object = {}): Promise<Buffer> => {
    const input = { versionId: paper.versions[0].id, format: 'WORD', ...values };
    const { id } = (await as.ask<{ download: { id: string } }>(ORDER, { input })).download;
    const ask = async () =>
      (
        await as.ask<{ download: { state: string; failure: string | null } }>(
          'query One($id: ID!) { download(id: $id) { state failure } }',
          { id },
        )
      ).download;
    await until('the file is made', async () => ['READY', 'FAILED'].includes((await ask()).state));
    await expect(ask()).resolves.toEqual({ state: 'READY', failure: null });
    const fetched = await fetch(`${app.url}/downloads/${id}/datei.docx`, { headers: { cookie: as.cookie } });
    expect(fetched.status).toBe(200);
    return Buffer.from(await fetched.arrayBuffer());
  };
  const filesOf = async (as: Client): Promise<File[]> =>
    (
      await as.ask<{ paper: { versions: { files: File[] }[] } }>(FILES, { id: paper.id })
    ).paper.versions.flatMap(({ files }) => files);
  const keysInStore = async () => {
    const keys: string[] = [];
    for await (const key of app.nest.get(FileStore).list('templates')) keys.push(key);
    return keys;
  };
  const headed = (text: string) => houseTemplate([line(`${text} {{nummer}}`), line('{{inhalt}}')]);

  beforeAll(async () => {
    app = await startTestApp();
    kinds.set(PaperKind.MEASURE_CATALOGUE, {
      kind: PaperKind.MEASURE_CATALOGUE,
      audiences: [Audience.INTERNAL],
      needs: ['bodyId'],
      read: () => Promise.resolve({}),
      compose: () => ({ title: 'Katalog', blocks: [{ kind: 'paragraph', text: 'Der Text der Vorlage.' }] }),
    });
    organisation = await app.make.organisation({ name: 'Kreis Beispiel' });
    const office = await app.make.office({ name: 'Sozialamt', organisation_id: organisation });
    body = await app.make.row('body', {
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      organisation_id: organisation,
      secretariat_office_id: office,
    });
    const person = (email: string, role: Role, name: string, locale: 'de' | 'en' = 'de') =>
      app.make.person({ email, name, roles: [role], officeId: office, locale });
    await person('koordination@kreis.example', Role.COORDINATOR, 'Karla Koordination');
    await person('admin@kreis.example', Role.ADMINISTRATOR, 'Ada Admin', 'en');
    await person('sach@kreis.example', Role.OFFICER, 'Sascha Sach');
    await person('zweite@kreis.example', Role.OFFICER, 'Zora Zweite');
    coordinator = await app.signedInAs('koordination@kreis.example');
    administrator = await app.signedInAs('admin@kreis.example');
    officer = await app.signedInAs('sach@kreis.example');
    colleague = await app.signedInAs('zweite@kreis.example');
    stranger = await app.signedInAs();
    const input = { kind: 'MEASURE_CATALOGUE', bodyId: body };
    ({ paper } = await coordinator.ask<{ paper: typeof paper }>(MAKE, { input }));
    await app.startWorker();
  });
  afterAll(() => app.close());

  it('are refused in words, and nothing of them is kept', async () => {
    const good = await houseTemplate();
    const macros = await JSZip.loadAsync(good);
    macros.file('word/vbaProject.bin', 'x');
    const withMacros = await macros.generateAsync({ type: 'uint8array' });
    const refused = async (as: Client, content: Uint8Array, headers?: Record<string, string>) => {
      const { status, body: said } = await upload(as, 'Kopfbogen', content, headers);
      return [status, said.reason];
    };
    await expect(refused(stranger, good)).resolves.toEqual([401, 'people.notSignedIn']);
    await expect(refused(officer, good)).resolves.toEqual([403, 'people.notAllowed']);
    await expect(refused(coordinator, good, { origin: 'https://fremd.example' })).resolves.toEqual([
      403,
      undefined,
    ]);
    const tooLarge = new Uint8Array(5 * 1024 * 1024 + 1);
    await expect(refused(coordinator, tooLarge)).resolves.toEqual([413, 'papers.templateTooLarge']);
    // Its size is not said beforehand
    const streamed = new Blob([tooLarge]).stream();
    await expect(
      fetch(`${app.url}/document-templates/Kopfbogen`, {
        method: 'PUT',
        headers: { ...coordinator.headers, 'content-type': DOCX },
        body: streamed,
        duplex: 'half',
      }).then(({ status }) => status),
    ).resolves.toBe(413);
    await expect(refused(coordinator, good, { 'content-type': 'application/pdf' })).resolves.toEqual([
      415,
      'papers.templateMediaType',
    ]);
    await expect(refused(coordinator, withMacros)).resolves.toEqual([422, 'rendering.templateActive']);
    await expect(refused(coordinator, await houseTemplate([line('Kreis')]))).resolves.toEqual([
      422,
      'rendering.templateNoContent',
    ]);
    await expect(upload(administrator, 'Kopfbogen', Buffer.from('kein Word'))).resolves.toMatchObject({
      status: 422,
      body: {
        reason: 'rendering.templateNotWord',
        message: expect.stringContaining('no Word document') as string,
      },
    });
    await expect(upload(coordinator, 'Kopfbogen', Buffer.from('kein Word'))).resolves.toMatchObject({
      body: { message: expect.stringContaining('kein Word-Dokument') as string },
    });
    await expect(upload(coordinator, 'x'.repeat(101), good)).resolves.toMatchObject({
      status: 422,
      body: { reason: 'papers.templateName' },
    });
    await expect(list()).resolves.toEqual([]);
    await expect(keysInStore()).resolves.toEqual([]);
  });

  it('are uploaded and kept by coordination and administration, and nobody else knows of them', async () => {
    const bytes = await headed('KOPF-HAUS');
    const first = await upload(administrator, 'Kopfbogen Haus', bytes);
    expect(first.status).toBe(201);
    await expect(upload(coordinator, 'Kopfbogen Haus', bytes)).resolves.toMatchObject({
      status: 200,
      body: { id: first.body.id },
    });
    await expect(upload(coordinator, 'kopfbogen haus', await headed('ANDERER'))).resolves.toMatchObject({
      status: 409,
      body: { reason: 'papers.templateNameTaken' },
    });
    await expect(list()).resolves.toMatchObject([
      {
        name: 'Kopfbogen Haus',
        size: bytes.length,
        sha256: sum(bytes),
        placeholders: expect.arrayContaining(['inhalt', 'nummer', 'kennzeichnung']) as string[],
        active: true,
        uploadedBy: { name: 'Ada Admin' },
        defaultForBody: null,
        defaultForOrganisation: null,
      },
    ]);
    const input = { id: first.body.id, version: 1 };
    for (const somebody of [officer, stranger]) {
      await expect(somebody.refusals(LIST)).resolves.toHaveLength(1);
      await expect(somebody.refusals(CHANGE, { input })).resolves.toHaveLength(1);
      await expect(somebody.refusals(REMOVE, { input })).resolves.toHaveLength(1);
    }
    await expect(
      officer.ask<{ node: object | null }>('query Node($id: ID!) { node(id: $id) { id } }', {
        id: first.body.id,
      }),
    ).resolves.toEqual({ node: null });
    await expect(order(officer, { templateId: first.body.id })).resolves.toEqual(['papers.templateNotFound']);
  });

  it('shape Word files: that of the body, or else that of the organisation that publishes', async () => {
    expect(await partsOf(await made(officer))).not.toContain('KOPF-');
    await change('Kopfbogen Haus', { defaultForOrganisationId: organisation });
    const ofHouse = await made(officer);
    const text = await partsOf(ofHouse);
    expect(text).toContain('KOPF-HAUS');
    expect(text).toContain('Kreis Beispiel · Der Landrat');
    expect(text).toContain('Der Text der Vorlage.');

    await upload(coordinator, 'Kopfbogen Ausschuss', await headed('KOPF-AUSSCHUSS'));
    await change('Kopfbogen Ausschuss', { defaultForBodyId: body });
    expect(await partsOf(await made(officer))).toContain('KOPF-AUSSCHUSS');
    expect(await partsOf(await made(officer, { templateId: null }))).not.toContain('KOPF-');
    const { id } = await named('Kopfbogen Haus');
    expect(sum(await made(coordinator, { templateId: id }))).toBe(sum(ofHouse));
    await expect(order(coordinator, { templateId: id, format: 'PDF' })).resolves.toEqual([
      'papers.templateNotForFormat',
    ]);

    // The next one takes the place of the one before
    await change('Kopfbogen Haus', { defaultForBodyId: body });
    await expect(named('Kopfbogen Ausschuss')).resolves.toMatchObject({ defaultForBody: null });
    await change('Kopfbogen Haus', { active: false });
    expect(await partsOf(await made(officer))).not.toContain('KOPF-');
    await change('Kopfbogen Haus', { active: true });

    const files = await filesOf(coordinator);
    expect(files.map(({ template }) => template?.name ?? '').sort()).toEqual([
      '',
      'Kopfbogen Ausschuss',
      'Kopfbogen Haus',
    ]);
    expect((await filesOf(officer)).map(({ template }) => template)).toEqual([null, null, null]);
  });

  it('stay in the store as long as a file was made with them, which is then made again to the byte', async () => {
    const { id } = await named('Kopfbogen Haus');
    const before = await made(officer);
    const [{ key }] = await app.make.rows<{ key: string }>`
      select file_key as key from paper_file where template_id = ${id}::uuid`;
    await remove('Kopfbogen Haus');
    expect((await list()).map(({ name }) => name)).toEqual(['Kopfbogen Ausschuss']);
    expect(await partsOf(await made(officer))).not.toContain('KOPF-');
    await expect(coordinator.refusals(REMOVE, { input: { id, version: 99 } })).resolves.toHaveLength(1);

    await app.nest.get(FileStore).delete(key);
    expect(sum(await made(colleague, { templateId: id }))).toBe(sum(before));
    await expect(app.nest.get(FileStore).exists(key)).resolves.toBe(true);
    expect((await filesOf(coordinator)).map(({ template }) => template)).toContainEqual({
      name: 'Kopfbogen Haus',
      removedOn: '2026-11-02',
    });
    const input = { kind: 'MEASURE_CATALOGUE', bodyId: body };
    const { paper: next } = await coordinator.ask<{ paper: typeof paper }>(MAKE, { input });
    await expect(order(coordinator, { templateId: id, versionId: next.versions[0].id })).resolves.toEqual([
      'papers.templateNotFound',
    ]);

    // What nothing was made with goes altogether, and its name is free again
    await upload(coordinator, 'Kopfbogen Haus', await headed('KOPF-NEU'));
    await expect(keysInStore()).resolves.toHaveLength(3);
    await remove('Kopfbogen Haus');
    await expect(keysInStore()).resolves.toHaveLength(2);
  });
});
