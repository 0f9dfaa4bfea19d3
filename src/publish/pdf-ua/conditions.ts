/** How the checks of this folder deal with a failure condition. */
export type Treatment =
  /** Looked for in the file. */
  | { readonly kind: 'checked'; readonly by: string }
  /** The checks do not know this kind of thing: wherever it is there, it is reported as a failure, and a person has to judge. */
  | { readonly kind: 'reported'; readonly as: string; readonly what: string };

/** A failure condition of the Matterhorn Protocol 1.1 that a machine can test. */
export interface Condition {
  readonly id: string;
  /** In our own words. */
  readonly title: string;
  readonly treatment: Treatment;
}

const checkedBy =
  (by: string) =>
  (id: string, title: string): Condition => ({ id, title, treatment: { kind: 'checked', by } });

const reportedAs =
  (as: string, what: string) =>
  (id: string, title: string): Condition => ({ id, title, treatment: { kind: 'reported', as, what } });

const inContent = checkedBy('check-content');
const inCatalog = checkedBy('check-catalog');
const inRoles = checkedBy('check-roles');
const inNesting = checkedBy('check-nesting');
const inLanguages = checkedBy('check-languages');
const inAlternatives = checkedBy('check-alternatives');
const inHeadings = checkedBy('check-headings');
const inTables = checkedBy('check-tables');
const inObjects = checkedBy('check-objects');
const inEncryption = checkedBy('check-encryption');
const inAnnotations = checkedBy('check-annotations');
const inFonts = checkedBy('check-fonts');
const ownCMap = reportedAs('31-006', 'every CMap but Identity-H and Identity-V');
const simpleFont = reportedAs('31-009', 'every Type 1 and simple TrueType font');
const cidSet = reportedAs('31-014', 'every CIDSet');

/** All conditions that a machine can test, in the order of the protocol. */
export const conditions: readonly Condition[] = [
  inContent('01-003', 'Content marked as an artefact stands inside tagged content'),
  inContent('01-004', 'Tagged content stands inside content marked as an artefact'),
  inContent('01-005', 'Content is neither marked as an artefact nor tagged'),
  inCatalog('01-007', 'The entry Suspects is true'),
  inRoles('02-001', 'The mapping of a type that is not of the standard does not end in one that is'),
  inRoles('02-003', 'Types are mapped in a circle'),
  inRoles('02-004', 'A standard type is mapped to another'),
  inCatalog('06-001', 'There is no XMP metadata'),
  inCatalog('06-002', 'The metadata does not hold the identifier of PDF/UA'),
  inCatalog('06-003', 'The metadata has no `dc:title`'),
  inCatalog('07-001', 'ViewerPreferences has no DisplayDocTitle'),
  inCatalog('07-002', 'DisplayDocTitle is false'),
  inNesting('09-004', 'A part of a table stands where ISO 32000-1 does not have it; rows of unequal length: check-tables'),
  inNesting('09-005', 'A part of a list stands where ISO 32000-1 does not have it'),
  inNesting('09-006', 'A part of a table of contents stands where ISO 32000-1 does not have it'),
  inNesting('09-007', 'A part of a ruby stands where ISO 32000-1 does not have it'),
  inNesting('09-008', 'A part of a warichu stands where ISO 32000-1 does not have it'),
  inFonts('10-001', 'The code of a character cannot be mapped to Unicode'),
  inLanguages('11-001', 'The language of text on pages cannot be determined'),
  inLanguages('11-002', 'The language of an Alt, ActualText or E cannot be determined'),
  inLanguages('11-003', 'The language of the outline cannot be determined'),
  inLanguages('11-004', 'The language of the Contents of an annotation cannot be determined'),
  inLanguages('11-005', 'The language of the TU of a form field cannot be determined'),
  inLanguages('11-006', 'The language of the metadata cannot be determined'),
  inAlternatives('13-004', 'A Figure has neither alternative nor replacement text'),
  inHeadings('14-002', 'The first numbered heading is not H1'),
  inHeadings('14-003', 'A rank of headings is left out on the way down'),
  inHeadings('14-006', 'A node holds more than one H'),
  inHeadings('14-007', 'H and numbered headings are both used'),
  inTables('15-003', 'A TH has no Scope in a table without Headers and IDs'),
  inAlternatives('17-002', 'A Formula has no Alt'),
  inFonts('17-003', 'Characters of a formula cannot be mapped to Unicode: covered by 10-001, which looks at all text'),
  inAlternatives('19-003', 'A Note has no ID'),
  inAlternatives('19-004', 'The ID of a Note is there twice'),
  inCatalog('20-001', 'A configuration of layers among Configs has no Name'),
  inCatalog('20-002', 'The configuration of layers at D has no Name'),
  inCatalog('20-003', 'A configuration of layers has an AS'),
  inObjects('21-001', 'The specification of an embedded file lacks F or UF'),
  reportedAs('25-001', 'every XFA form')('25-001', 'An XFA form asks for dynamic rendering'),
  inEncryption('26-001', 'The file is encrypted and has no P'),
  inEncryption('26-002', 'The file is encrypted and bit 10 of P is not set'),
  inAnnotations('28-002', 'An annotation other than Widget, Link and PrinterMark is not right inside an Annot'),
  inAnnotations('28-004', 'An annotation other than Widget has neither Contents nor an Alt around it'),
  inAnnotations('28-005', 'A form field has neither TU nor an Alt around it'),
  inAnnotations('28-006', 'An annotation of an unknown kind lacks words or its place'),
  inAnnotations('28-007', 'There is an annotation of the kind TrapNet'),
  inAnnotations('28-008', 'A page with annotations has no Tabs'),
  inAnnotations('28-009', 'Tabs is not S'),
  inAnnotations('28-010', 'A Widget is not inside a Form'),
  inAnnotations('28-011', 'A link annotation is not inside a Link'),
  inAnnotations('28-012', 'A link annotation has no Contents'),
  inObjects('28-014', 'A media clip has no CT'),
  inObjects('28-015', 'A media clip has no Alt'),
  inObjects('28-016', 'A file attachment annotation lacks the names of its file'),
  inAnnotations('28-017', 'A PrinterMark is in the tag tree'),
  reportedAs('28-018', 'every PrinterMark with an appearance')('28-018', 'The appearance of a PrinterMark is not an artefact'),
  inObjects('30-001', 'There is a reference XObject'),
  inContent('30-002', 'A form XObject with MCIDs is painted more than once'),
  ownCMap('31-001', 'Registry of a font and of its CMap differ'),
  ownCMap('31-002', 'Ordering of a font and of its CMap differ'),
  ownCMap('31-003', 'Supplement of a font is less than that of its CMap'),
  inFonts('31-004', 'The CIDToGIDMap of a Type 2 CID font is neither a stream nor Identity'),
  inFonts('31-005', 'A Type 2 CID font has no CIDToGIDMap'),
  ownCMap('31-006', 'A CMap is neither predefined nor embedded'),
  ownCMap('31-007', 'WMode in the dictionary and in the stream of a CMap differ'),
  ownCMap('31-008', 'A CMap refers to one that is not predefined'),
  inFonts('31-009', 'The program of a font that is used is not embedded'),
  inFonts('31-011', 'An embedded font program lacks a glyph that is shown'),
  simpleFont('31-012', 'The CharSet of a Type 1 font leaves out a glyph of its program'),
  simpleFont('31-013', 'The CharSet of a Type 1 font lists a glyph that is not in its program'),
  cidSet('31-014', 'The CIDSet of a CID font leaves out a glyph of its program'),
  cidSet('31-015', 'The CIDSet of a CID font lists a glyph that is not in its program'),
  inFonts('31-016', 'Widths in the font dictionary and in the program differ by more than 1/1000'),
  simpleFont('31-017', 'A non-symbolic TrueType font has no non-symbolic cmap'),
  simpleFont('31-018', 'A glyph of a non-symbolic TrueType font cannot be found by its cmaps'),
  simpleFont('31-019', 'A non-symbolic TrueType font has no Encoding'),
  simpleFont('31-020', 'The Encoding of a non-symbolic TrueType font has no BaseEncoding'),
  simpleFont('31-021', 'The encoding of a non-symbolic TrueType font is neither MacRoman nor WinAnsi'),
  simpleFont('31-022', 'Differences of a non-symbolic TrueType font name a glyph that is not in the Adobe Glyph List'),
  simpleFont('31-023', 'A non-symbolic TrueType font with Differences has no (3,1) cmap'),
  simpleFont('31-024', 'A symbolic TrueType font has an Encoding'),
  simpleFont('31-025', 'A symbolic TrueType font has no cmap'),
  simpleFont('31-026', 'A symbolic TrueType font has several cmaps and no (3,0) one'),
  inFonts('31-027', 'A font has no ToUnicode, and nothing else that tells what its characters mean'),
  inFonts('31-028', 'A value in a ToUnicode CMap is U+0000'),
  inFonts('31-029', 'A value in a ToUnicode CMap is U+FEFF or U+FFFE'),
  inFonts('31-030', 'The glyph .notdef is shown'),
];
