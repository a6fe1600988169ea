import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isOutputType,
  Kind,
  NoUnusedFragmentsRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Actor } from '../../kernel/actor.js';
import type { Moment } from '../database/moment.js';
import type { Answer } from './answer.js';
import type { Asking } from './compiler.js';
import { type Reader, Reading } from './reader.js';

/** The printed schema: here and in the image it lies at the top level. */
const schemaFile = fileURLToPath(new URL('../../../schema.graphql', import.meta.url));

/** Nothing but fragments is asked here. */
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

let printed: GraphQLSchema | undefined;

const schema = (): GraphQLSchema => (printed ??= buildSchema(readFileSync(schemaFile, 'utf8')));

/**
 * What the program itself wants to know of an object: a fragment in the words of the schema, so that it can say nothing that a
 * reader could not ask. It is answered with the rights of whom it is asked for, in any process, without GraphQL in between.
 */
export class Question<Said> {
  /** Only there for the type of what is said. */
  declare readonly said: Said;
  private asking?: Asking;

  /** @param text One fragment, followed by those it uses: `fragment Sheet on Measure { number title }`. */
  constructor(private readonly text: string) {}

  /** Answers it as of a moment (undefined: now). `answer` says of what: `(ask) => ask.one(Measure, id)`. */
  async ask(
    reader: Reader,
    actor: Actor,
    moment: Moment | undefined,
    answer: (ask: Reading) => Promise<Answer>,
  ): Promise<Said> {
    const ask = () => answer(new Reading(reader, actor, this.toAsking()));
    const { value } = await (moment ? reader.database.asOf(moment, ask) : ask());
    return value as Said;
  }

  /** The words as the compiler takes them; refuses words that the schema does not know. */
  toAsking(): Asking {
    return (this.asking ??= askingOf(this.text));
  }
}

function askingOf(text: string): Asking {
  const document = parse(text, { noLocation: true });
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const [asked, ...others] = fragments as FragmentDefinitionNode[];
  const faults = validate(schema(), document, RULES);
  const type = schema().getType(asked.typeCondition.name.value);
  if (faults.length > 0 || !type || !isOutputType(type))
    throw new Error(`${asked.name.value}: ${faults.map(({ message }) => message).join(' ')}`);
  const field: FieldNode = {
    kind: Kind.FIELD,
    name: asked.name,
    selectionSet: asked.selectionSet,
  };
  return {
    schema: schema(),
    fragments: Object.fromEntries(others.map((other) => [other.name.value, other])),
    variableValues: {},
    operation: {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
    },
    fieldNodes: [field],
    returnType: type,
  };
}
