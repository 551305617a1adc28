import { departementOf } from '../../src/domain/geo/codes.ts'
import { fold } from '../../src/domain/geo/fold.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { type Anomalie, CORRECTIONS, openReleve } from '../../src/domain/places/read/anomalie.ts'
import type { LieuxLus } from '../../src/domain/places/read/read-lieu.ts'
import { distance } from '../../src/text/fr/format.ts'
import type { Decoupage } from '../read/decoupage.ts'
import { type CommuneTrouvee, findCommune, type Situation } from './find-commune.ts'
import { metresAway, type Outlines } from './outline-at.ts'

export interface CommunesJointes {
  readonly lieux: readonly Lieu[]
  readonly anomalies: readonly Anomalie[]
}

/** Off every outline, a place this near to its commune stands on a shore or a border drawn too simply. */
const TRAIT_M = 2000

/**
 * Gives every place a commune of today: by its code, else by what the list says of that code, else by its position,
 * else by its name and postcode; each a named correction. A place of which nothing tells the commune is rejected:
 * it would be kept and belong to nobody. A place that stands in another commune than its own is told, not moved.
 */
export function joinCommunes(lus: LieuxLus, decoupage: Decoupage, outlines: Outlines): CommunesJointes {
  const illisibles = new Map(
    lus.anomalies.filter(isUnreadCode).map(({ ligne, valeur }): [number, string] => [ligne, valeur]),
  )
  const corrected = new Set<number>()
  const found: Anomalie[] = []
  const lieux = lus.lieux.flatMap((lieu) => {
    const ligne = lus.lignes.get(lieu.id) ?? 0
    const codeInsee = lieu.codeInsee || (illisibles.get(ligne) ?? '')
    const { commune, anomalies } = joinCommune({ ...lieu, codeInsee }, ligne, decoupage, outlines)
    found.push(...anomalies)
    if (commune === null) {
      found.push({ ligne, champ: 'code_insee', valeur: codeInsee, raison: INTROUVABLE, gravite: 'rejet' })
      return []
    }
    if (commune.correction !== null) corrected.add(ligne)
    return [commune.code === lieu.codeInsee ? lieu : { ...lieu, codeInsee: commune.code }]
  })
  const kept = lus.anomalies.filter((a) => !(isUnreadCode(a) && corrected.has(a.ligne)))
  return { lieux, anomalies: [...kept, ...found].sort((a, b) => a.ligne - b.ligne) }
}

const INTROUVABLE = 'commune introuvable : ni par le code, ni par la position, ni par le nom'

/** The commune of today of a row, with what is corrected and told; null: nothing tells it. */
export function joinCommune(
  situation: Situation,
  ligne: number,
  decoupage: Decoupage,
  outlines: Outlines,
): { readonly commune: CommuneTrouvee | null; readonly anomalies: readonly Anomalie[] } {
  const commune = findCommune(situation, decoupage, outlines)
  if (commune === null) return { commune, anomalies: [] }
  const releve = openReleve(ligne)
  tellFar({ ...situation, codeInsee: commune.code }, commune, decoupage, outlines, releve.warn)
  const fixed = correctionOf(ligne, situation.codeInsee, commune, decoupage)
  return { commune, anomalies: [...releve.anomalies, ...fixed] }
}

/** A code that the reader emptied: the commune found says more than that it could not be read. */
export const isUnreadCode = ({ champ, gravite }: Pick<Anomalie, 'champ' | 'gravite'>): boolean =>
  champ === 'code_insee' && gravite === 'avertissement'

/** The named correction of a code, when it is one. */
export function correctionOf(
  ligne: number,
  valeur: string,
  commune: CommuneTrouvee,
  { communes }: Decoupage,
): Anomalie[] {
  const { correction } = commune
  if (correction === null) return []
  const raison = `${CORRECTIONS[correction]} : ${communes.get(commune.code)?.nom ?? ''} (${commune.code})`
  return [{ ligne, champ: 'code_insee', valeur, raison, gravite: 'correction', correction }]
}

/** Tells where a place stands, when that is not in its commune, or not in the one its postcode and name say. */
function tellFar(
  lieu: Situation,
  { correction }: CommuneTrouvee,
  { communes }: Decoupage,
  outlines: Outlines,
  warn: (champ: string, valeur: string, raison: string) => void,
): void {
  const { longitude, latitude, codeInsee } = lieu
  if (longitude === null || latitude === null) return
  const position = `${latitude}, ${longitude}`
  const nom = communes.get(codeInsee)?.nom ?? ''
  const own = outlines.byCode.get(codeInsee)
  const at = outlines.at(longitude, latitude)
  const isHome = own !== undefined && at?.properties.code === codeInsee
  const away = own === undefined ? null : isHome ? 0 : metresAway(longitude, latitude, own)
  // On a line that two outlines share, the first of them is no news.
  if (away !== 0) {
    const loin = away === null ? '' : `, à ${distance(away)}`
    const code = at?.properties.code
    // The few communes without an outline of their own lie in their neighbour's.
    const isElsewhere =
      code !== undefined && (own !== undefined || departementOf(code) !== departementOf(codeInsee))
    if (isElsewhere) {
      const ou = `${communes.get(code)?.nom ?? ''} (${code})`
      warn('latitude', position, `position dans une autre commune, ${ou}${loin} de ${nom} (${codeInsee})`)
    } else if (away !== null && away > TRAIT_M) {
      warn('latitude', position, `position hors de toute commune${loin} de ${nom} (${codeInsee})`)
    }
  }
  if (correction !== 'commune-par-position' || lieu.codePostal === '' || lieu.commune === '') return
  if (communes.get(codeInsee)?.codesPostaux.includes(lieu.codePostal) || fold(lieu.commune) === fold(nom))
    return
  const ecrite = `${lieu.codePostal} ${lieu.commune}`
  warn(
    'commune',
    ecrite,
    `la position est à ${nom} (${codeInsee}), que ni ce code postal ni ce nom ne disent`,
  )
}
