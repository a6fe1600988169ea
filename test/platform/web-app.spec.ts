import { gzipSync } from 'node:zlib';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { ensureWebIsBuilt } from '../support/web-build.js';

describe('The web application under the address of the service', () => {
  let app: TestApp;
  const get = (path: string) => fetch(`${app.url}${path}`, { redirect: 'manual' });
  const assets = async () =>
    [...(await (await get('/mein-tag')).text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
      ([, path]) => path,
    );

  beforeAll(async () => {
    await ensureWebIsBuilt();
    app = await startTestApp();
  }, 90_000);
  afterAll(() => app.close());

  it.each([
    '/anmelden',
    '/mein-tag',
    '/massnahmen/JU-01',
    '/massnahmen/3.2.1',
    '/problemlagen',
    '/problemlagen/7',
    '/sitzungen/7',
    '/abfragen/7',
    '/erinnerungen',
    '/uebersicht?feld=1',
  ])('answers %s with the one page, which is asked for anew each time', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<div id="app">');
  });

  it('lets what carries a hash in its name be kept for ever', async () => {
    const paths = await assets();
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it.each([
    '/assets/gibt-es-nicht.js',
    '/assets/../index.html',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/irgendwas',
  ])('does not answer %s with a page', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  const asked = async (path: string, accept: string, method = 'GET') => {
    const response = await fetch(`${app.url}${path}`, { method, headers: { accept } });
    return { response, body: await response.text() };
  };
  const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

  it.each(['/massnahme', '/massnahme/3.2.1', '/maßnahmen', '/verwaltungen/personen?seite=2'])(
    'says on a page of its own to people that nothing is at %s',
    async (path) => {
      const { response, body } = await asked(path, BROWSER);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        'text/html; charset=utf-8',
      ]);
      expect(body).toContain('<div id="app">');
      const page = await get('/mein-tag');
      for (const header of [
        'cache-control',
        'content-security-policy',
        'x-frame-options',
        'permissions-policy',
      ])
        expect([header, response.headers.get(header)]).toEqual([header, page.headers.get(header)]);
      expect(response.headers.get('vary')).toContain('Accept');
      expect((await asked(path, BROWSER, 'HEAD')).response.status).toBe(404);
    },
  );

  it.each([
    ['/massnahme', 'application/json'],
    ['/massnahme', '*/*'],
    ['/massnahme', 'application/json, text/html'],
    ['/massnahme.json', BROWSER],
    ['/downloads/nichts', BROWSER],
    ['/imports/nichts', BROWSER],
    ['/health/nichts', BROWSER],
    ['/kalender/nichts', BROWSER],
  ])('answers programs that ask for %s as %s in JSON', async (path, accept) => {
    const { response, body } = await asked(path, accept);
    expect(response.status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ statusCode: 404 });
  });

  it('leaves what is below /graphql to itself', async () => {
    const { response } = await asked('/graphql/mehr', BROWSER);
    expect(response.headers.get('content-type')).toContain('json');
  });

  it('shows no page to who wants to change something where nothing is', async () => {
    const { response, body } = await asked('/massnahme', BROWSER, 'POST');
    expect([response.status, JSON.parse(body)]).toMatchObject([404, { statusCode: 404 }]);
  });

  it('leads whoever names no page to what is waiting for them', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/mein-tag']);
  });

  it('lets a page run only scripts of our own, and none that stand in the page', async () => {
    const response = await get('/mein-tag');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(await response.text()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=/);
  });

  it('is small: what a page needs first is less than 200 kB of script', async () => {
    const scripts = (await assets()).filter((path) => path.endsWith('.js'));
    const sizes = await Promise.all(
      scripts.map(async (path) => gzipSync(Buffer.from(await (await get(path)).arrayBuffer())).length),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(200_000);
  });
});
