interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** Where a journey ended. */
export interface Arrived {
  /** The address people see. */
  readonly url: URL;
  readonly status: number;
  readonly text: string;
}

/**
 * Follows links and redirects over HTTP and keeps cookies for each server, as a browser does. Our program has one address that
 * people see, and another one at which it really listens.
 */
export class CookieBrowser {
  private readonly jar = new Map<string, Cookie[]>();

  constructor(
    private readonly publicUrl: string,
    private readonly realUrl: string,
  ) {}

  /** Goes there and wherever it is sent. Stops before the first address that fits, which is then only told. */
  async go(address: string, stopBefore?: (url: URL) => boolean): Promise<Arrived> {
    let url = new URL(address, this.publicUrl);
    for (let steps = 0; steps < 20; steps++) {
      if (stopBefore?.(url)) return { url, status: 0, text: '' };
      const response = await this.fetch(url);
      const next = response.headers.get('location');
      if (!next || response.status < 300 || response.status > 399)
        return { url, status: response.status, text: await response.text() };
      url = new URL(next, url);
    }
    throw new Error(`Sent on and on, at last to ${url.href}`);
  }

  /** Sends a form. */
  post(url: URL, fields: Record<string, string>): Promise<Response> {
    return this.fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** Asks our program. */
  async ask(query: string): Promise<unknown> {
    const response = await this.fetch(new URL('/graphql', this.publicUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: unknown }).data;
  }

  /** The cookies a server gets. */
  cookies(url = new URL(this.publicUrl)): string {
    return (this.jar.get(url.origin) ?? [])
      .filter(({ path }) => url.pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  private async fetch(url: URL, init: RequestInit = {}): Promise<Response> {
    const isOurs = url.origin === new URL(this.publicUrl).origin;
    const response = await fetch(isOurs ? new URL(url.pathname + url.search, this.realUrl) : url, {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), cookie: this.cookies(url) },
    });
    for (const header of response.headers.getSetCookie()) this.keep(url, header);
    return response;
  }

  private keep({ origin }: URL, header: string): void {
    const [pair, ...attributes] = header.split(/; */);
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const path = attributes.find((it) => /^path=/i.test(it))?.slice(5) ?? '/';
    const others = (this.jar.get(origin) ?? []).filter((it) => it.name !== name || it.path !== path);
    const isGone = attributes.some(
      (it) => /^max-age=0$/i.test(it) || (/^expires=/i.test(it) && Date.parse(it.slice(8)) < Date.now()),
    );
    this.jar.set(origin, isGone || value === '' ? others : [...others, { name, value, path }]);
  }
}
