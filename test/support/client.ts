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

/** Talks GraphQL over HTTP as one person, with a cookie as a browser has it. */
export class Client {
  private cookie = '';

  constructor(readonly url: string) {}

  get headers(): Record<string, string> {
    return { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }) };
  }

  async signIn(email: string, password = PASSWORD): Promise<void> {
    await this.ask('mutation SignIn($input: SignInInput!) { signIn(input: $input) }', {
      input: { email, password },
    });
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
    const cookie = response.headers.get('set-cookie');
    if (cookie) this.cookie = cookie.split(';')[0];
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
