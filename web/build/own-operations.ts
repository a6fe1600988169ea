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

const MODULE = 'virtual:own-operations';
const ONE = /^virtual:own-operation\/(\w+)$/;
const DOCUMENT = /\bgraphql\(\s*`([^`]+)`/g;

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

/**
 * Writes what the application asks into `operations.json`, for the service alone, and gives the application the ids to ask by.
 * While developing it asks with whole documents.
 */
export function ownOperations(): Plugin {
  let folder = '';
  let isBuild = false;
  return {
    name: 'own-operations',
    configResolved({ root, command }) {
      folder = join(root, 'src');
      isBuild = command === 'build';
    },
    resolveId: (source) => (source === MODULE || ONE.test(source) ? source : undefined),
    load(id) {
      const [, one] = ONE.exec(id) ?? [];
      if (id !== MODULE && !one) return undefined;
      const operations = isBuild ? [...readOwnOperations(folder)] : [];
      if (one) return `export const id = ${JSON.stringify(idOf(one, new Map(operations), isBuild))};`;
      const ids = Object.fromEntries(operations.map(([name, operation]) => [name, operation.id]));
      return `export const ids = ${JSON.stringify(ids)};`;
    },
    generateBundle() {
      const own = readOwnOperations(folder);
      requireValid(own, readFileSync(join(folder, '../../schema.graphql'), 'utf8'));
      const operations = [...own.values()];
      const texts = Object.fromEntries(operations.map(({ id, text }) => [id, text]));
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: JSON.stringify(texts) });
    },
  };
}
