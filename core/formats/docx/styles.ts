import { XML_HEAD } from './xml.ts';

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Arabic in a face that every system has; sizes in half points. */
const FONTS = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" w:cs="Times New Roman"/>';

function style(id: string, name: string, paragraph: string, run: string, basis = 'Normal'): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basis}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

/** The kinds of segments as styles, so that a template can dress them otherwise. */
export const STYLES = `${XML_HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="22"/><w:szCs w:val="26"/><w:lang w:val="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${[
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="32"/>',
  ),
  style('Caption', 'caption', '', '<w:i/><w:iCs/><w:color w:val="555555"/><w:sz w:val="20"/>'),
  style('Byline', 'Byline', '', '<w:color w:val="555555"/>'),
  style('PageText', 'Page Text', '', '<w:color w:val="777777"/><w:sz w:val="20"/>'),
  style(
    'Header',
    'header',
    '<w:spacing w:after="0"/>',
    '<w:color w:val="555555"/><w:sz w:val="18"/><w:szCs w:val="20"/>',
  ),
  style(
    'Footer',
    'footer',
    '<w:spacing w:after="0"/><w:jc w:val="center"/>',
    '<w:color w:val="555555"/><w:sz w:val="18"/>',
  ),
  style(
    'CommentText',
    'annotation text',
    '<w:spacing w:after="60"/>',
    '<w:sz w:val="20"/><w:szCs w:val="22"/>',
  ),
].join(
  '',
)}<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style></w:styles>`;
