declare module 'proxy-addr' {
  import type { IncomingMessage } from 'node:http';
  type Trust = (address: string, hop: number) => boolean;
  function senderOf(request: IncomingMessage, trust: Trust): string;
  namespace senderOf {
    function compile(ranges: readonly string[]): Trust;
  }
  export = senderOf;
}
