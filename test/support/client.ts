import { PASSWORD } from './builders.js';

export interface GraphqlFault {
  readonly message: string;
  readonly path?: string[];
  readonly extensions: {
    readonly code: string;
    readonly reason?: string;
    readonly field?: string;
    readonly details?: Record<string, unknown>;
  };
}

export interface GraphqlResponse<Data> {
  readonly data?: Data | null;
  readonly errors?: GraphqlFault[];
}

/** Talks GraphQL over HTTP as one person, with a cookie as a browser has it, or as a program with an API token. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly token?: string,
  ) {}

  get headers(): Record<string, string> {
    return {
      'content-type': 'application/json',
      ...(this.cookies.size > 0 && { cookie: this.cookie }),
      ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
    };
  }

  async signIn(email: string, password = PASSWORD): Promise<void> {
    await this.ask('mutation SignIn($input: SignInInput!) { signIn(input: $input) }', {
      input: { email, password },
    });
  }

  /** What the client carries, as the header of a request. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Another client with the same cookies, as somebody has who copied them. */
  copy(): Client {
    const copy = new Client(this.url);
    for (const [name, value] of this.cookies) copy.cookies.set(name, value);
    return copy;
  }

  /** Takes over the cookies of a response, as a browser does. */
  keep(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
  }

  /** The whole response, for stories in which something is refused. */
  async send<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlResponse<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: this.headers,
      body: JSON.stringify({ query, variables }),
    });
    this.keep(response);
    return (await response.json()) as GraphqlResponse<Data>;
  }

  /** The data; any error fails the test with its message. */
  async ask<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors || !data) throw new Error(`GraphQL refused: ${JSON.stringify(errors, null, 2)}`);
    return data;
  }

  /** The stable reason codes of a refused request. */
  async refusals(query: string, variables: Record<string, unknown> = {}): Promise<(string | undefined)[]> {
    const { errors } = await this.send(query, variables);
    return (errors ?? []).map(({ extensions }) => extensions.reason ?? extensions.code);
  }
}
