/**
 * The self-assessment of the page by the 106 criteria of RGAA 4.1.2: what came out, and what shows it. The page
 * "Accessibilité" is made of this file, the tests hold it to the tree (test/domain/accessibilite). A criterion is
 * `conforme` only where machines check all it asks; where a person must judge, it is `a-verifier` until one has.
 */

export type Resultat = 'conforme' | 'non-conforme' | 'non-applicable' | 'a-verifier'

interface Essai {
  /** From the root of the project. */
  readonly fichier: string
  /** As the file writes it, `…` for what differs from one state to the next. */
  readonly titre: string
}

const ETATS = 'test/e2e/etats.spec.ts'
const SOURCES = 'test/accessibilite.test.ts'
const CARTE = 'test/map/live/map-view.test.tsx'
const COMBOBOX = 'test/ui/search/use-combobox.test.tsx'

/** The tests that are named below. */
export const ESSAIS = {
  axe: { fichier: ETATS, titre: '…: no accessibility violation' },
  etats: {
    fichier: ETATS,
    titre:
      'every state fits 320 px, with one first heading, a title of its own, the same regions, tables with heads',
  },
  focus: {
    fichier: ETATS,
    titre:
      'the focus is never lost: back from a sheet, from an orientation sheet, to the content behind a map',
  },
  dit: { fichier: ETATS, titre: 'a start that is chosen is said' },
  contraste: {
    fichier: ETATS,
    titre: 'in forced colours the current entrance, view and option are told apart',
  },
  absents: { fichier: SOURCES, titre: 'hold no medium that plays and no plug-in' },
  cadres: {
    fichier: SOURCES,
    titre: 'give a title to each frame they make: the preview, and the element for other sites',
  },
  lecture: {
    fichier: SOURCES,
    titre: 'sound nothing but what is read aloud, by one function that only a press calls',
  },
  lectureTouches: {
    fichier: 'test/ui/ecouter/ecouter.test.tsx',
    titre:
      'speaks only when asked, by keyboard: sentence by sentence, pauses, goes on, stops, never loses the focus',
  },
  images: {
    fichier: SOURCES,
    titre: 'hold no image file but a logo, silent beside its name, no image map and no CAPTCHA',
  },
  dessins: { fichier: SOURCES, titre: 'name every drawing that says something, and hide every other' },
  tableaux: { fichier: SOURCES, titre: 'hold no table made for layout, and none whose heads span others' },
  document: { fichier: SOURCES, titre: 'begin with a type of document and its language, French' },
  sens: {
    fichier: SOURCES,
    titre:
      'write what reads from right to left in the files of its language, and say its direction where it stands',
  },
  presentation: { fichier: SOURCES, titre: 'leave presentation to style sheets' },
  survol: {
    fichier: SOURCES,
    titre: 'show by style alone, at a hover or a focus, the skip link and the marks of the map only',
  },
  legendes: { fichier: SOURCES, titre: 'give a legend to each group of fields' },
  touches: { fichier: SOURCES, titre: 'listen to no single key but Escape outside of what has the focus' },
  temps: { fichier: SOURCES, titre: 'set no limit of time and open no window by themselves' },
  signes: { fichier: SOURCES, titre: 'write no emoticon and no picture made of signs' },
  flash: { fichier: SOURCES, titre: 'move slowly or not at all, and never flash' },
  repos: { fichier: SOURCES, titre: 'stand still where a person asked for less movement' },
  ecran: { fichier: SOURCES, titre: 'ask for no way of holding or moving the device' },
  gestes: { fichier: SOURCES, titre: 'act when a press ends, never when it begins' },
  natifs: { fichier: SOURCES, titre: 'let the linter refuse a press without its key' },
  noms: {
    fichier: 'test/map/style/palette.test.ts',
    titre: 'writes names at 4.5:1, and numbers on bubbles too',
  },
  daltonisme: {
    fichier: 'test/map/style/palette.test.ts',
    titre: 'keeps reached, not reached and unknown apart for eyes that lack a colour',
  },
  bords: { fichier: 'test/ui/couleurs.test.ts', titre: 'show borders of fields, marks and bars at 3:1' },
  textes: { fichier: 'test/ui/couleurs.test.ts', titre: 'are read at 4.5:1 wherever words stand' },
  cadreFocus: {
    fichier: 'test/ui/couleurs.test.ts',
    titre: 'show the focus at 3:1 on all that can have it: by its line, or by the halo around it',
  },
  graphiques: { fichier: 'test/map/style/palette.test.ts', titre: 'shows %s at 3:1 on the territory' },
  carteTouches: { fichier: CARTE, titre: 'is one tab stop that arrows, plus, minus and Enter drive' },
  carteBoutons: { fichier: CARTE, titre: 'do all that a drag does, the arrows on demand' },
  sansCarte: {
    fichier: 'test/e2e/couverture-manques.spec.ts',
    titre: 'without WebGL the table, the list and the card still answer',
  },
  guideSansCarte: {
    fichier: 'test/e2e/guide.spec.ts',
    titre: 'the path works without WebGL, goes back one question, and reflows at 320 px',
  },
  trouver: {
    fichier: 'test/e2e/trouver.spec.ts',
    titre: 'with the keyboard alone: search, list, sheet, print, back to the same card',
  },
  couverture: {
    fichier: 'test/e2e/couverture.spec.ts',
    titre: 'with the keyboard alone: from the territory to the table, to a commune, to a place',
  },
  simuler: {
    fichier: 'test/e2e/scenario.spec.ts',
    titre: 'a place is added by keyboard, undone, done again, and survives a reload',
  },
  legende: {
    fichier: 'test/e2e/rues.spec.ts',
    titre: 'the legend opens by keyboard, says the streets, and closes with Escape',
  },
  choix: {
    fichier: COMBOBOX,
    titre: 'is a closed combobox tied to its label and list, then opens with typing',
  },
  pages: {
    fichier: 'test/e2e/pages.spec.ts',
    titre: 'the pages open from a link, are accessible, and fit a phone',
  },
  bas: {
    fichier: 'test/e2e/pages.spec.ts',
    titre: 'help, sources and contact are one tap from …, and lead back to it',
  },
  pertes: {
    fichier: 'test/e2e/acces/pertes.spec.ts',
    titre: 'nothing is lost of any state, narrow, low, spaced, in large letters, … of 3',
  },
  etroit: {
    fichier: 'test/e2e/couverture-manques.spec.ts',
    titre: 'at … × … nothing is cut and nothing scrolls sideways',
  },
  corriger: {
    fichier: 'test/e2e/donnees.spec.ts',
    titre: "a town hall's workbook, read, corrected and used by keyboard, at … px",
  },
} as const satisfies Readonly<Record<string, Essai>>

/** A rule of axe-core, run on every state, or a test of our own. */
type Preuve = `axe:${string}` | keyof typeof ESSAIS

export interface Critere {
  readonly resultat: Resultat
  readonly preuves: readonly Preuve[]
}

const said =
  (resultat: Resultat) =>
  (...preuves: readonly Preuve[]): Critere => ({ resultat, preuves })
const conforme = said('conforme')
const sansObjet = said('non-applicable')
const humain = said('a-verifier')

/** By number of the criterion, in the order of the official list. */
export const CRITERES = {
  '1.1': conforme('axe:svg-img-alt', 'axe:image-alt', 'axe:role-img-alt', 'dessins', 'images'),
  '1.2': conforme('dessins', 'images'),
  '1.3': humain('axe:svg-img-alt'),
  '1.4': sansObjet('images'),
  '1.5': sansObjet('images'),
  '1.6': humain('sansCarte'),
  '1.7': humain(),
  '1.8': sansObjet('images'),
  '1.9': humain(),
  '2.1': conforme('cadres'),
  '2.2': humain('cadres'),
  '3.1': humain('daltonisme', 'contraste'),
  '3.2': conforme('axe:color-contrast', 'textes', 'noms'),
  '3.3': conforme('bords', 'graphiques'),
  '4.1': sansObjet('absents'),
  '4.2': sansObjet('absents'),
  '4.3': sansObjet('absents'),
  '4.4': sansObjet('absents'),
  '4.5': sansObjet('absents'),
  '4.6': sansObjet('absents'),
  '4.7': sansObjet('absents'),
  '4.8': conforme('sansCarte', 'guideSansCarte', 'trouver'),
  '4.9': humain('sansCarte'),
  '4.10': sansObjet('absents', 'lecture'),
  '4.11': conforme('absents', 'lectureTouches'),
  '4.12': conforme('carteTouches', 'carteBoutons'),
  '4.13': humain('carteTouches'),
  '5.1': sansObjet('tableaux'),
  '5.2': sansObjet('tableaux'),
  '5.3': sansObjet('tableaux'),
  '5.4': conforme('etats'),
  '5.5': humain('etats'),
  '5.6': conforme('etats', 'tableaux'),
  '5.7': conforme('axe:td-headers-attr', 'axe:th-has-data-cells', 'etats'),
  '5.8': sansObjet('tableaux'),
  '6.1': humain('axe:link-name'),
  '6.2': conforme('axe:link-name'),
  '7.1': humain('axe:aria-roles', 'axe:aria-required-attr', 'axe:aria-valid-attr-value', 'choix'),
  '7.2': humain('sansCarte'),
  '7.3': conforme('axe:scrollable-region-focusable', 'natifs', 'trouver', 'couverture', 'simuler'),
  '7.4': humain(),
  '7.5': humain('dit'),
  '8.1': conforme('document'),
  '8.2': humain('axe:duplicate-id-aria'),
  '8.3': conforme('axe:html-has-lang', 'document'),
  '8.4': conforme('axe:html-lang-valid', 'document'),
  '8.5': conforme('axe:document-title', 'etats'),
  '8.6': humain('etats'),
  '8.7': humain(),
  '8.8': humain('axe:valid-lang'),
  '8.9': humain('presentation'),
  '8.10': humain('sens'),
  '9.1': humain('etats'),
  '9.2': conforme('etats'),
  '9.3': humain('axe:list', 'axe:listitem', 'axe:definition-list', 'axe:dlitem'),
  '9.4': humain(),
  '10.1': conforme('presentation'),
  '10.2': humain(),
  '10.3': humain(),
  '10.4': conforme('axe:meta-viewport', 'pertes'),
  '10.5': conforme('presentation'),
  '10.6': conforme('axe:link-in-text-block'),
  '10.7': humain('cadreFocus', 'contraste'),
  '10.8': humain('axe:aria-hidden-body', 'axe:aria-hidden-focus', 'dessins'),
  '10.9': humain(),
  '10.10': humain(),
  '10.11': conforme('pertes', 'etats', 'etroit', 'guideSansCarte'),
  '10.12': conforme('pertes'),
  '10.13': humain('survol', 'legende'),
  '10.14': humain('survol'),
  '11.1': conforme('axe:label', 'axe:select-name', 'axe:aria-input-field-name', 'choix'),
  '11.2': humain('axe:form-field-multiple-labels'),
  '11.3': humain(),
  '11.4': humain(),
  '11.5': humain('legendes'),
  '11.6': conforme('legendes'),
  '11.7': humain('legendes'),
  '11.8': humain(),
  '11.9': humain('axe:button-name', 'axe:input-button-name'),
  '11.10': humain('corriger'),
  '11.11': humain('corriger'),
  '11.12': humain('corriger', 'simuler'),
  '11.13': humain('axe:autocomplete-valid'),
  '12.1': humain(),
  '12.2': conforme('etats'),
  '12.3': humain('pages'),
  '12.4': humain('bas'),
  '12.5': humain(),
  '12.6': humain('etats'),
  '12.7': conforme('axe:bypass', 'focus'),
  '12.8': humain('trouver', 'couverture'),
  '12.9': humain('trouver', 'couverture', 'simuler', 'focus'),
  '12.10': conforme('touches'),
  '12.11': humain('legende'),
  '13.1': sansObjet('temps', 'axe:meta-refresh'),
  '13.2': conforme('temps'),
  '13.3': humain(),
  '13.4': humain(),
  '13.5': sansObjet('signes'),
  '13.6': sansObjet('signes'),
  '13.7': conforme('flash'),
  '13.8': humain('axe:blink', 'axe:marquee', 'flash', 'repos'),
  '13.9': conforme('ecran'),
  '13.10': conforme('carteBoutons', 'simuler'),
  '13.11': conforme('gestes'),
  '13.12': sansObjet('ecran'),
} as const satisfies Readonly<Record<string, Critere>>

export type Numero = keyof typeof CRITERES
