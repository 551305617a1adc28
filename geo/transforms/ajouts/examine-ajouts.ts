import ICAL from 'ical.js'
import { communesOf } from '../../../src/dataset/scope.ts'
import { decodeTerritoires, encodeTerritoires } from '../../../src/dataset/territoires-file.ts'
import type { CivilDate } from '../../../src/domain/calendar/civil-date.ts'
import { departementOf } from '../../../src/domain/geo/codes.ts'
import type { TerritoireIndex } from '../../../src/domain/geo/communes.ts'
import type { Territoire } from '../../../src/domain/geo/territoire.ts'
import {
  examineFichiers,
  type FeuilleDemande,
  type FichierExamine,
} from '../../../src/domain/imports/fichiers/examine-fichiers.ts'
import { readFichier } from '../../../src/domain/imports/fichiers/read-fichier.ts'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { defaultReglages, schoolYear } from '../../../src/domain/imports/lists/read-liste.ts'
import { MAX_CONTOURS, type Plan, type Reglages } from '../../../src/domain/imports/model.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { colonneOf } from '../../../src/domain/places/read/read-row.ts'
import { COLONNES_EXPORT } from '../../../src/domain/places/schema-row.ts'
import { COLONNES_ATELIERS } from '../../../src/domain/sessions/table/columns.ts'
import type { Feuille } from '../../../src/domain/tables/feuille.ts'
import type { FichierBrut } from '../../feeds/raw-data.ts'
import type { Outline } from '../../read/read-sources.ts'
import { roundGeometry } from '../territoires.ts'

/** What the page asks once for its files, as options of the command; what is left out is as in the page. */
export interface OptionsAjouts extends Partial<Omit<Reglages, 'lieuxChoisis'>> {
  /** What the files are about: names are looked for there first. All that is built, by default. */
  readonly territoire?: Territoire
}

/** What the build knows when it reads the files. */
interface Sources {
  readonly index: TerritoireIndex
  /** Of the sources, as they are published. */
  readonly lieux: readonly Lieu[]
  readonly outlines: ReadonlyMap<string, readonly Outline[]>
  readonly aujourdhui: CivilDate
}

/** One file of the folder: what it gives, and what is to be said of it as a whole. */
export interface AjoutLu extends FichierExamine {
  readonly refus: string | null
  readonly remarquesFichier: readonly string[]
}

/**
 * Reads files that somebody adds by the very functions of the page. Where the page asks (a place that is published
 * too, which of two places), this is what it does until somebody answers; a file that the page gave back was answered
 * there: its records stand as they are.
 */
export async function examineAjouts(
  fichiers: readonly FichierBrut[],
  { index: exact, lieux, outlines, aujourdhui }: Sources,
  { territoire = { type: 'france' }, ...reglages }: OptionsAjouts,
): Promise<readonly AjoutLu[]> {
  // The page knows start points as they are published, to five decimals.
  const index = decodeTerritoires(encodeTerritoires(exact))
  const codes = new Set(communesOf(index, territoire).map(({ code }) => code))
  const departements = new Set([...codes].map(departementOf))
  const opened = await Promise.all(
    fichiers.map(async ({ nom, octets }) => ({
      nom,
      ...(await readFichier(octets, nom, { territoire: codes, aujourdhui }, ICAL)),
    })),
  )
  const feuilles = opened.map(({ fichier }) => ('agenda' in fichier ? [] : fichier.feuilles.map(demandeOf)))
  const rendus = new Set(
    opened.flatMap(({ nom }, i) =>
      feuilles[i]?.some(({ plan }) => plan !== null && isRendu(plan)) ? [nom] : [],
    ),
  )
  const done = examineFichiers(
    opened.map(({ fichier }) => fichier),
    {
      feuilles,
      reglages: {
        ...defaultReglages(aujourdhui),
        ...schoolYear(aujourdhui),
        commune: communeOf(territoire),
        ...reglages,
      },
      choix: ({ raison }, nom) =>
        rendus.has(nom) ? (raison === 'id' ? 'remplacer' : 'garder') : 'fusionner',
    },
    {
      communes: index.communes,
      lieux: [
        ...lieux.filter(({ codeInsee }) => codes.has(codeInsee)),
        ...lieux.filter(({ codeInsee }) => !codes.has(codeInsee)),
      ],
      territoire: codes,
      contours: departements.size > MAX_CONTOURS ? [] : shapesOf(outlines, departements),
      aujourdhui,
      positions: {},
      apportes: [],
    },
  )
  return done.map((one): AjoutLu => {
    const i = opened.findIndex(({ nom }) => nom === one.nom)
    const plans = (feuilles[i] ?? []).flatMap(({ plan }) => plan ?? [])
    const ateliers = one.ateliers.map((line) => (line.source === '' ? { ...line, source: one.nom } : line))
    const isEmpty = one.examens.every(({ lues }) => lues === 0)
    return {
      ...one,
      ateliers,
      refus: opened[i]?.refus ?? (isEmpty ? VIDE : null),
      remarquesFichier: plans.flatMap(remarksOf),
    }
  })
}

const VIDE = 'rien à lire : attendu des lignes sous les titres, ou des événements'

const communeOf = (territoire: Territoire): string => (territoire.type === 'commune' ? territoire.code : '')

function demandeOf(feuille: Feuille): FeuilleDemande {
  const plan = guessPlan(feuille)
  return { plan: isRendu(plan) ? keepContacts(plan) : plan, retouches: {} }
}

/** A table that the page wrote: all of its columns, under their names. */
function isRendu({ colonnes }: Plan): boolean {
  const names = new Set(colonnes.map(({ entete }) => entete))
  return [COLONNES_EXPORT, COLONNES_ATELIERS].some((all) => all.every((name) => names.has(name)))
}

/** What looks like a person's was left out, or kept on purpose, when the page read it. */
const keepContacts = (plan: Plan): Plan => ({
  ...plan,
  colonnes: plan.colonnes.map((colonne) => ({ ...colonne, cible: colonne.entete, personne: true })),
})

/** What a person sees in the page before the file is used: lines above the headings, columns that are not read. */
function remarksOf({ genre, colonnes, remarques }: Plan): readonly string[] {
  const persons = colonnes.filter(({ personne, cible }) => personne && cible === '')
  const unread = colonnes.filter(
    ({ personne, cible, entete, exemples }) =>
      !personne &&
      exemples.length > 0 &&
      entete !== '' &&
      (cible === '' || (genre === 'lieux' && colonneOf(cible) === null)),
  )
  const tell = (what: string, columns: typeof colonnes) =>
    columns.length === 0 ? [] : [`${what} : ${columns.map(({ entete }) => entete).join(', ')}`]
  return [
    ...remarques,
    ...tell('colonnes qui semblent parler de personnes, laissées de côté', persons),
    ...tell('colonnes que personne ne lit, ou en double', unread),
  ]
}

const shapesOf = (outlines: ReadonlyMap<string, readonly Outline[]>, departements: ReadonlySet<string>) =>
  [...departements]
    .flatMap((code) => outlines.get(code) ?? [])
    .map(({ properties, geometry }) => {
      const { type, coordinates } = roundGeometry(geometry)
      return { code: properties.code, polygons: type === 'Polygon' ? [coordinates] : coordinates }
    })
