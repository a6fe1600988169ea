import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, Kind, parse, print } from '@0no-co/graphql.web';
import { buildSchema, parse as parseDocument, validate } from 'graphql';
import type { Plugin } from 'vite';

/** What this application asks the service: each operation with its fragments, by name. */
export interface OwnOperation {
  readonly id: string;
  readonly text: string;
}

const ONE = /^virtual:own-operation\/(\w+)$/;
const DOCUMENT = /\bgraphql\(\s*`([^`]+)`/g;
/** The same with the fragments it uses. */
const CALL = /\bgraphql\(\s*`([^`]+)`\s*(?:,\s*\[[^\]]*\],?\s*)?\)/g;

const named = (definition: DefinitionNode): string => {
  const name = 'name' in definition ? definition.name?.value : undefined;
  if (!name) throw new Error(`Every operation needs a name:\n${print(definition)}`);
  return name;
};

/** Every document of the sources. Names must differ, as an operation is known to the service by what its name stands for. */
export function readOwnOperations(folder: string): Map<string, OwnOperation> {
  const definitions = new Map<string, DefinitionNode>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, text] of readFileSync(join(folder, file), 'utf8').matchAll(DOCUMENT)) {
      for (const definition of parse(text, { noLocation: true }).definitions) {
        const name = named(definition);
        if (definitions.has(name)) throw new Error(`Two documents are named ${name}`);
        definitions.set(name, definition);
      }
    }
  }
  const operations = new Map<string, OwnOperation>();
  for (const [name, definition] of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const parts = [definition, ...fragmentsOf(definition, definitions)];
    const text = print({ kind: Kind.DOCUMENT, definitions: parts });
    operations.set(name, { id: createHash('sha256').update(text).digest('hex'), text });
  }
  return operations;
}

/** Throws where an operation asks for what is not in the schema: types alone let an unknown field pass. */
export function requireValid(operations: ReadonlyMap<string, OwnOperation>, schemaText: string): void {
  const schema = buildSchema(schemaText);
  const faults = [...operations].flatMap(([name, { text }]) =>
    validate(schema, parseDocument(text)).map(({ message }) => `${name}: ${message}`),
  );
  if (faults.length > 0)
    throw new Error(`The service does not know what is asked for:\n${faults.join('\n')}`);
}

/** The id of an operation that is asked for by name, so that a renamed one is found when building. */
function idOf(
  name: string,
  operations: ReadonlyMap<string, OwnOperation>,
  isBuild: boolean,
): string | undefined {
  const operation = operations.get(name);
  if (isBuild && !operation) throw new Error(`There is no operation ${name}`);
  return operation?.id;
}

/** The fragments a definition spreads, and those that they spread. */
function fragmentsOf(
  definition: DefinitionNode,
  all: ReadonlyMap<string, DefinitionNode>,
  found = new Set<DefinitionNode>(),
): Set<DefinitionNode> {
  JSON.stringify(definition, (_, node: { kind?: string; name?: { value: string } } | null) => {
    if (node?.kind === Kind.FRAGMENT_SPREAD && node.name) {
      const fragment = all.get(node.name.value);
      if (!fragment) throw new Error(`There is no fragment ${node.name.value}`);
      if (!found.has(fragment)) fragmentsOf(fragment, all, found.add(fragment));
    }
    return node;
  });
  return found;
}

/** What stays of a document in the built application. Of what is listened to also the text, as sockets carry no ids. */
function builtDocument(text: string, operations: ReadonlyMap<string, OwnOperation>): string {
  const [definition] = parse(text, { noLocation: true }).definitions;
  if (definition.kind !== Kind.OPERATION_DEFINITION) return 'undefined';
  const name = named(definition);
  const operation = operations.get(name);
  if (!operation) throw new Error(`There is no operation ${name}`);
  const isListening = (definition.operation as string) === 'subscription';
  return JSON.stringify({ name, id: operation.id, text: isListening ? operation.text : undefined });
}

/**
 * Writes what the application asks into `operations.json`, for the service alone, and leaves the application the ids to ask by.
 * While developing it asks with whole documents.
 */
export function ownOperations(): Plugin {
  let folder = '';
  let isBuild = false;
  let operations: ReadonlyMap<string, OwnOperation> = new Map();
  return {
    name: 'own-operations',
    enforce: 'pre',
    configResolved({ root, command }) {
      folder = join(root, 'src');
      isBuild = command === 'build';
    },
    buildStart() {
      if (isBuild) operations = readOwnOperations(folder);
    },
    resolveId: (source) => (ONE.test(source) ? source : undefined),
    load(id) {
      const [, one] = ONE.exec(id) ?? [];
      return one ? `export const id = ${JSON.stringify(idOf(one, operations, isBuild))};` : undefined;
    },
    transform(code, id) {
      if (!isBuild || !id.startsWith(folder) || !code.includes('graphql(')) return undefined;
      const left = code.replace(CALL, (_, text: string) => `(${builtDocument(text, operations)})`);
      if (left.match(DOCUMENT)) throw new Error(`${id}: fragments of a document must be named in one list`);
      return { code: left, map: null };
    },
    generateBundle() {
      requireValid(operations, readFileSync(join(folder, '../../schema.graphql'), 'utf8'));
      const texts = Object.fromEntries([...operations.values()].map(({ id, text }) => [id, text]));
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: JSON.stringify(texts) });
    },
  };
}
