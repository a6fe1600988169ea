import { Fragment } from 'react';
import { Facts } from '../../ui/facts.js';
import { LightMark } from '../../ui/light.js';
import { Table } from '../../ui/table.js';
import { useWords } from '../../words/words.js';
import type {
  Block,
  Cell,
  Column,
  DocumentChart,
  DocumentModel,
  DocumentTable,
  Text,
} from './document-model.js';
import { paperWords } from './words.js';

/** A paper to be read: the same words and figures as in its files, as headings, lists and tables. */
export function DocumentView({ document }: { readonly document: DocumentModel }) {
  return (
    <article className="rf-document" lang={document.language}>
      <p className="rf-muted">{document.marking}</p>
      {document.blocks.map((block, place) => (
        <BlockView key={place} block={block} />
      ))}
    </article>
  );
}

const headings = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level];
      return (
        <Heading className={`rf-document__heading rf-document__heading--${block.level}`}>
          {block.text}
        </Heading>
      );
    }
    case 'annex':
      return <h3 className="rf-document__heading rf-document__heading--annex">{block.title}</h3>;
    case 'paragraph':
      return (
        <p className={`rf-document__text rf-document__text--${block.tone ?? 'plain'}`}>
          <TextView text={block.text} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className="rf-list">
          {block.items.map((item, place) => (
            <li key={place}>
              <TextView text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'fields':
      return (
        <Facts
          facts={block.entries.map(({ label, value }) => [
            label,
            <span key={label} className="rf-document__text">
              <TextView text={value} />
            </span>,
          ])}
        />
      );
    case 'signature':
      return block.lines.map((line) => (
        <p key={line} className="rf-document__signature">
          {line}
        </p>
      ));
    case 'table':
      return <TableView table={block} />;
    case 'chart':
      return <ChartView chart={block} />;
  }
}

function TextView({ text }: { readonly text: Text }) {
  if (typeof text === 'string') return text;
  return text.map(({ text: part, strong, href }, place) => {
    const said = strong ? <strong>{part}</strong> : part;
    return (
      <Fragment key={place}>
        {href ? (
          <a href={href} className="kern-link" rel="noreferrer">
            {said}
          </a>
        ) : (
          said
        )}
      </Fragment>
    );
  });
}

const isNumber = ({ type }: Column): boolean => type === 'number' || type === 'money' || type === 'percent';

function TableView({ table: { caption, columns, rows, empty, note } }: { readonly table: DocumentTable }) {
  const titles = columns.map(({ title }) => title);
  return (
    <>
      {rows.length === 0 ? (
        <p className="rf-document__text">
          <strong>{caption}:</strong> {empty}
        </p>
      ) : (
        <Table
          caption={caption}
          columns={columns.map((column, place) => ({
            // Two columns of the same name stay two
            name: titles.indexOf(column.title) === place ? column.title : `${column.title} (${place + 1})`,
            isNumber: isNumber(column),
          }))}
          rows={rows.map((cells, place) => ({
            key: String(place),
            cells: cells.map((cell, at) => <CellView key={at} cell={cell} column={columns[at]} />),
          }))}
        />
      )}
      {note && <p className="rf-muted">{note}</p>}
    </>
  );
}

function CellView({ cell, column }: { readonly cell: Cell; readonly column: Column }) {
  const { number, money, day } = useWords(paperWords);
  if (cell === null) return '–';
  if (typeof cell === 'object') {
    if ('words' in cell) return cell.words;
    return (
      <span className="rf-count">
        <LightMark light={cell.light} /> {cell.word}
      </span>
    );
  }
  if (typeof cell === 'string') return column.type === 'day' ? day(cell) : cell;
  if (column.type === 'money') return money(cell);
  if (column.type === 'percent') return `${number(cell, column.digits)} %`;
  return number(cell, column.digits ?? 0);
}

/** The figures of a chart as a table: what is missing is said in words. */
function ChartView({ chart }: { readonly chart: DocumentChart }) {
  const { title, alternative, categoryTitle, categories, unit, digits, series, missing, note } = chart;
  const { number } = useWords(paperWords);
  return (
    <>
      <p className="rf-document__text">{alternative}</p>
      <Table
        caption={`${title} (${unit})`}
        columns={[{ name: categoryTitle }, ...series.map(({ name }) => ({ name, isNumber: true }))]}
        rows={categories.map((category, place) => ({
          key: String(place),
          cells: [
            category,
            ...series.map(({ values }) => {
              const value = values[place];
              return value === null ? missing : number(value, digits);
            }),
          ],
        }))}
      />
      {note && <p className="rf-muted">{note}</p>}
    </>
  );
}
