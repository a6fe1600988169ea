import { STYLE_ROLES, STYLES, type StyleIds, styleXml } from '../styles.js';
import { refused } from './open-template.js';
import { parseXml } from './parse-xml.js';

const PART = 'word/styles.xml';

interface FoundStyles {
  readonly byName: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
  readonly language?: string;
}

/** Styles are known by their names: Word writes "heading 1" even where the id is "berschrift1". */
const keyOf = (type: string, name: string) => `${type} ${name.toLowerCase()}`;

function found(content: Uint8Array): FoundStyles {
  const byName = new Map<string, string>();
  const ids = new Set<string>();
  const path: string[] = [];
  let style: { type: string; id: string; isDefault: boolean } | undefined;
  let language: string | undefined;
  parseXml(PART, content, {
    open: (name, attributes) => {
      if (name === 'style') {
        const [type = 'paragraph', id = ''] = [attributes.get('type'), attributes.get('styleId')];
        style = { type, id, isDefault: /^(?:1|true|on)$/.test(attributes.get('default') ?? '') };
        ids.add(id);
        if (style.isDefault && type === 'paragraph') byName.set(keyOf(type, STYLES.body.name), id);
      }
      if (name === 'name' && style && path.at(-1) === 'style') {
        byName.set(keyOf(style.type, attributes.get('val') ?? ''), style.id);
      }
      if (name === 'lang' && path.includes('rPrDefault')) language = attributes.get('val');
      path.push(name);
    },
    close: () => {
      if (path.pop() === 'style') style = undefined;
    },
  });
  return { byName, ids, language };
}

/** The styles of a template under the names of ours; what it lacks is added to it, without a font of its own. */
export function adoptStyles(parts: Map<string, Uint8Array>): { styles: StyleIds; language?: string } {
  const content = parts.get(PART);
  if (!content) throw refused('rendering.templateDamaged', { part: PART });
  const { byName, ids, language } = found(content);
  const missing = STYLE_ROLES.filter((role) => !byName.has(keyOf(STYLES[role].type, STYLES[role].name)));
  const styles = Object.fromEntries(
    STYLE_ROLES.map((role) => {
      const { type, name, id } = STYLES[role];
      return [role, byName.get(keyOf(type, name)) ?? (ids.has(id) ? `Faden${id}` : id)];
    }),
  ) as StyleIds;
  const added = missing.map((role) => styleXml(role, styles)).join('');
  const xml = Buffer.from(content).toString('utf8');
  const end = xml.lastIndexOf('</w:styles>');
  if (end < 0) throw refused('rendering.templateDamaged', { part: PART });
  parts.set(PART, Buffer.from(xml.slice(0, end) + added + xml.slice(end), 'utf8'));
  return { styles, language };
}
