import type { DocumentLanguage } from '../model/document.js';
import { OWN_IDS, STYLE_ROLES, styleXml } from './styles.js';

export const LANGUAGES: Readonly<Record<DocumentLanguage, string>> = { de: 'de-DE', en: 'en-GB' };

/** The styles of a document without a template: the font stands here and nowhere else. */
export const ownStyles = (language: DocumentLanguage): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>' +
  '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="21"/><w:szCs w:val="21"/>' +
  `<w:lang w:val="${LANGUAGES[language]}" w:eastAsia="${LANGUAGES[language]}" w:bidi="ar-SA"/>` +
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  STYLE_ROLES.map((role) => styleXml(role, OWN_IDS)).join('') +
  '</w:styles>';
