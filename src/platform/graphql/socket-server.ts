import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { WebSocketServer } from 'ws';
import { SOCKET_LIMITS } from './sockets.js';

/** Where Nest keeps the server of its sockets; it hands on no option for the size of a message. */
interface Adapter {
  readonly _subscriptionService?: { readonly wss?: WebSocketServer };
}

/** Sees to what is not said in GraphQL: how large a message may be, and that nobody waits at an address without sockets. */
@Injectable()
export class SocketServer implements OnApplicationBootstrap {
  constructor(
    private readonly modules: ModuleRef,
    private readonly host: HttpAdapterHost,
  ) {}

  onApplicationBootstrap(): void {
    const { graphQlAdapter } = this.modules.get(GraphQLModule, { strict: false });
    const server = (graphQlAdapter as unknown as Adapter)._subscriptionService?.wss;
    if (!server)
      throw new Error('The server of the sockets is not where it was: messages would have no limit');
    server.options.maxPayload = SOCKET_LIMITS.bytes;
    const http = this.host.httpAdapter.getHttpServer() as Server;
    http.prependListener('upgrade', ({ url }, socket: Duplex) => {
      if (!url?.startsWith('/graphql')) socket.destroy();
    });
  }
}
