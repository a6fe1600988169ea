import { type FieldNode, getNamedType, isObjectType } from 'graphql';
import { all, empty, raw, type Sql, sql } from '../database/sql.js';
import { type Asking, type Compiler, jsonObject } from './compiler.js';
import { SortDirection } from './connection.js';
import { readCursor } from './cursor.js';
import { type ObjectClass, type ReadContext, type Shape, shapeOf, type SortKey } from './shape.js';

export interface ConnectionRequest {
  readonly type: ObjectClass;
  readonly first: number;
  readonly after?: string | null;
  /** How many are passed over before the page begins. */
  readonly skip?: number;
  readonly direction: SortDirection;
  /** Name of a sort key of the shape. */
  readonly sortBy: string;
  /** What the filter asks for; visibility is added here. */
  readonly where?: (row: Sql) => Sql | undefined;
  /** Named tables (`name as (…)`) that the type is read from, where it has none of its own. */
  readonly tables?: Sql;
  /** Further fields of the connection, besides those that every connection has. */
  readonly parts?: Readonly<Record<string, (compiler: Compiler, nodes: readonly FieldNode[]) => Sql>>;
}

/**
 * One statement for a page: first the rows of the page by index, then, for those only, everything that was asked about
 * them. The total is counted only where somebody asks for it.
 */
export function connectionStatement(
  compiler: Compiler,
  request: ConnectionRequest,
  context: ReadContext,
  info: Asking,
): Sql {
  const shape = shapeOf(request.type);
  const sort = shape.sorts[request.sortBy];
  if (!sort) throw new Error(`${shape.typeName} cannot be sorted by ${request.sortBy}`);
  const page = sql`page`;
  const inPage = sql`(select * from page order by place_in_page limit ${request.first})`;
  const pairs: Sql[] = [];
  for (const [key, nodes] of selected(compiler, info, info.fieldNodes)) {
    pairs.push(sql`${raw(`'${key}'`)}, ${part(nodes)}`);
  }
  const tables = request.tables ? sql`${request.tables}, ` : empty;
  return sql`with ${tables}page as (${pageRows(compiler, shape, sort, request, context)}) select ${jsonObject(pairs)}`;

  function part(nodes: readonly FieldNode[]): Sql {
    switch (nodes[0].name.value) {
      case 'nodes':
        return listOf(compiler.object(shape, page, nodes));
      case 'edges':
        return listOf(edge(nodes));
      case 'pageInfo':
        return pageInfo(nodes);
      case 'totalCount': {
        const row = compiler.alias();
        return sql`(select count(*) ${compiler.visibleRows(shape, row, request.where?.(row))})`;
      }
      default:
        return (
          request.parts?.[nodes[0].name.value]?.(compiler, nodes) ??
          raw(`'${shape.typeName}Connection'::text`)
        );
    }
  }

  function listOf(item: Sql): Sql {
    return sql`(select coalesce(json_agg(${item} order by page.place_in_page), '[]') from ${inPage} as page)`;
  }

  function edge(nodes: readonly FieldNode[]): Sql {
    const edgePairs: Sql[] = [];
    for (const [key, inner] of selected(compiler, info, nodes, 'edges')) {
      const name = inner[0].name.value;
      const value =
        name === 'node'
          ? compiler.object(shape, page, inner)
          : name === 'cursor'
            ? cursorOf(page)
            : raw(`'${shape.typeName}Edge'::text`);
      edgePairs.push(sql`${raw(`'${key}'`)}, ${value}`);
    }
    return jsonObject(edgePairs);
  }

  function pageInfo(nodes: readonly FieldNode[]): Sql {
    const infoPairs: Sql[] = [];
    for (const [key, inner] of selected(compiler, info, nodes, 'pageInfo')) {
      infoPairs.push(sql`${raw(`'${key}'`)}, ${pageFact(inner[0].name.value)}`);
    }
    return jsonObject(infoPairs);
  }

  function pageFact(name: string): Sql {
    switch (name) {
      case 'hasNextPage':
        return sql`(select count(*) > ${request.first} from page)`;
      case 'hasPreviousPage':
        return sql`${Boolean(request.after) || Boolean(request.skip)}::boolean`;
      case 'startCursor':
        return sql`(select ${cursorOf(page)} from ${inPage} as page order by place_in_page limit 1)`;
      case 'endCursor':
        return sql`(select ${cursorOf(page)} from ${inPage} as page order by place_in_page desc limit 1)`;
      default:
        return raw(`'PageInfo'::text`);
    }
  }
}

function pageRows(
  compiler: Compiler,
  shape: Shape,
  sort: SortKey,
  request: ConnectionRequest,
  context: ReadContext,
): Sql {
  const row = compiler.alias();
  const key = sort.sql(row, context);
  const isDescending = request.direction === SortDirection.DESC;
  const order = isDescending ? sql`${key} desc, ${row}.id desc` : sql`${key}, ${row}.id`;
  const beyond = !request.after ? undefined : afterCursor(request.after, key, row, sort, isDescending);
  const condition = all([request.where?.(row), beyond]);
  // The rows are cut first, by index where there is one; only those of the page are numbered
  const cut = sql`select ${row}.*, ${key} as sort_value ${compiler.visibleRows(shape, row, condition)}
    order by ${order} limit ${request.first + 1} ${request.skip ? sql`offset ${request.skip}` : empty}`;
  const direction = isDescending ? raw('desc') : empty;
  return sql`select *, sort_value::text as sort_key,
    row_number() over (order by sort_value ${direction}, id ${direction}) as place_in_page from (${cut}) as cut`;
}

function afterCursor(after: string, key: Sql, row: Sql, sort: SortKey, isDescending: boolean): Sql {
  const cursor = readCursor(after);
  const comparison = isDescending ? raw('<') : raw('>');
  return sql`(${key}, ${row}.id) ${comparison} (${cursor.key}::${raw(sort.type)}, ${cursor.id}::uuid)`;
}

const cursorOf = (page: Sql): Sql =>
  sql`translate(encode(convert_to(json_build_array(${page}.sort_key, ${page}.id)::text, 'UTF8'), 'base64'), E'\n', '')`;

function selected(compiler: Compiler, info: Asking, nodes: readonly FieldNode[], inside?: string) {
  const connection = getNamedType(info.returnType);
  if (!isObjectType(connection)) throw new Error('A connection is an object type');
  const type = inside ? getNamedType(connection.getFields()[inside].type) : connection;
  if (!isObjectType(type)) throw new Error('A connection is made of object types');
  return compiler.fieldsOf(type, nodes);
}
