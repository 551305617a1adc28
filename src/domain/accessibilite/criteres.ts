import essais from './essais.json'

/**
 * The self-assessment of the page by the 106 criteria of RGAA 4.1.2: what came out, and what shows it. The page
 * "Accessibilité" is made of this file, the tests hold it to the tree (test/domain/accessibilite). A criterion is
 * `conforme` only where machines check all it asks; where a person must judge, it is `a-verifier` until one has.
 */

export type Resultat = 'conforme' | 'non-conforme' | 'non-applicable' | 'a-verifier'

type ParFichier = typeof essais
type NomEssai = { [F in keyof ParFichier]: keyof ParFichier[F] }[keyof ParFichier]

/**
 * The tests that are named below, by file from the root of the project; each as the file writes its title, `…` for what
 * differs from one state to the next.
 */
export const ESSAIS = Object.fromEntries(
  Object.entries(essais).flatMap(([fichier, titres]) =>
    Object.entries<string>(titres).map(([nom, titre]) => [nom, { fichier, titre }]),
  ),
) as Readonly<Record<NomEssai, { readonly fichier: string; readonly titre: string }>>

/** A rule of axe-core, run on every state, or a test of our own. */
type Preuve = `axe:${string}` | NomEssai

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
