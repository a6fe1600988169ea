import { parseXml } from './parse-xml.js';
import { refused } from './open-template.js';

/** What makes Word open, load or run something else. */
const DANGEROUS =
  /\/(?:attachedTemplate|oleObject|package|control|aFChunk|frame|subDocument|externalLink\w*|mailMerge\w*|recipientData|vbaProject|activeXControl\w*|transform)$/i;

/** Relations to other places. A link that people click is fine; anything that Word fetches by itself would report each reading. */
export function checkRelations(parts: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, content] of parts) {
    if (!name.endsWith('.rels')) continue;
    parseXml(name, content, {
      open: (element, attributes) => {
        if (element !== 'Relationship') return;
        const type = attributes.get('Type') ?? '';
        const target = attributes.get('Target') ?? '';
        const part = name.replace('_rels/', '').replace(/\.rels$/, '');
        if (/\/attachedTemplate$/i.test(type)) throw refused('rendering.templateAttached', { target });
        if (DANGEROUS.test(type)) throw refused('rendering.templateActive', { part });
        const isExternal =
          attributes.get('TargetMode')?.toLowerCase() === 'external' ||
          /^(?:[a-z][\w+.-]*:|\\\\|\/\/)/i.test(target);
        const isLink = /\/hyperlink$/.test(type) && /^(?:https?:\/\/|mailto:)/i.test(target);
        if (isExternal && !isLink) throw refused('rendering.templateExternal', { part, target });
      },
    });
  }
}
