import { SaxesParser } from 'saxes';
import { refused } from './open-template.js';

export interface XmlHandlers {
  /** Names have no prefix: `p`, whatever the file calls its namespace. */
  open?(name: string, attributes: ReadonlyMap<string, string>, position: number): void;
  text?(text: string): void;
  close?(name: string, position: number): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part. What is no good XML, or declares entities of its own, is refused. */
export function parseXml(part: string, content: Uint8Array, handlers: XmlHandlers = {}): void {
  const parser = new SaxesParser();
  const damaged = () => refused('rendering.templateDamaged', { part });
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes }) =>
    handlers.open?.(
      localName(name),
      new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
      parser.position,
    ),
  );
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => handlers.close?.(localName(name), parser.position));
  parser.write(Buffer.from(content).toString('utf8')).close();
}
