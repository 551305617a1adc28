import { ownValue } from '../../common/own-value.ts'
import type { Commune } from '../../geo/communes.ts'
import { fold } from '../../geo/fold.ts'
import { LIEU_VIDE } from '../../places/colonnes.ts'
import type { Lieu } from '../../places/lieu.ts'
import { cleanText } from '../../places/read/fix-text.ts'
import { type AdresseEcrite, adresseToSend, positionOf } from '../adresses.ts'
import { communeAt, isIn } from '../commune-at.ts'
import { idOfLieu } from '../ids.ts'
import type { CommuneIndex, LieuIndex } from '../match-lieu.ts'
import type { Contexte, LieuDemande, Reglages } from '../model.ts'

/** Where a line of a list takes place. */
export interface Place {
  readonly lieuId: string
  readonly commune: string
  readonly codeInsee: string
  /** What is to be looked at; null: sure. */
  readonly doute: string | null
  /** The position that the line writes is not in its commune: it was left aside. */
  readonly isHors: boolean
}

export interface Placer {
  /** null: nothing says where. */
  readonly place: (said: LieuEcrit) => Place | null
  /** Places made for names that nobody knows. */
  readonly crees: () => readonly Lieu[]
  readonly demandes: () => readonly LieuDemande[]
  readonly isCommune: (code: string) => boolean
  /** The commune of a position, in degrees; null far from all. */
  readonly communeAt: (lon: number, lat: number) => Commune | null
  /** Addresses of the places made. */
  readonly adresses: () => readonly AdresseEcrite[]
}

export interface LieuEcrit {
  readonly lieuId: string
  readonly lieu: string
  readonly adresse: string
  readonly commune: string
  readonly codePostal: string
  readonly codeInsee: string
  /** Degrees that the line writes; of use to a place that nobody knows. */
  readonly position?: Point | null
}
interface Point {
  readonly lat: number
  readonly lon: number
}

/**
 * Places the lines of a list: by id, by the name within the territory, by the address; of several candidates the
 * person says which. A name that nobody knows becomes a place at the commune's start point, approximately.
 */
export function createPlacer(
  lieux: LieuIndex,
  known: ReadonlyMap<string, Lieu>,
  communes: CommuneIndex,
  reglages: Reglages,
  contexte: Contexte,
): Placer {
  const { source, positions } = contexte
  const crees = new Map<string, Lieu>()
  const demandes = new Map<string, LieuDemande>()
  const adresses = new Map<string, AdresseEcrite>()
  const of = (lieu: Lieu, doute: string | null, isHors = false): Place => ({
    lieuId: lieu.id,
    commune: lieu.commune,
    codeInsee: lieu.codeInsee,
    doute,
    isHors,
  })

  const create = (written: LieuEcrit, codeInsee: string): Place | null => {
    const said = {
      lieu: cleanText(written.lieu).valeur,
      adresse: cleanText(written.adresse).valeur,
      codePostal: cleanText(written.codePostal).valeur,
    }
    const commune = communes.byCode(codeInsee)
    if (commune === undefined || !Number.isFinite(commune.depart.lon)) return null
    const nom = said.lieu || said.adresse || `Atelier à ${commune.nom}`
    // A position of another commune is a mistake of one or the other: the commune is what people check.
    const { position = null } = written
    const ici = position !== null && isIn(contexte, commune, position.lon, position.lat) ? position : null
    const isHors = position !== null && ici === null
    const at = ici === null ? '' : `${ici.lat} ${ici.lon}`
    const id = idOfLieu(source, fold(nom), fold(said.adresse) || at, commune.code)
    const codePostal = said.codePostal || (commune.codesPostaux[0] ?? '')
    const sent = adresseToSend(said.adresse, codePostal, commune.nom)
    if (sent !== null && ici === null) adresses.set(sent.cle, sent)
    const etat = sent === null ? undefined : ownValue(positions, sent.cle)
    const dite = etat === undefined ? null : positionOf(etat, commune.code)
    const point =
      ici === null ? (dite?.point ?? { ...commune.depart, exacte: false }) : { ...ici, exacte: true }
    const lieu: Lieu = crees.get(id) ?? {
      ...LIEU_VIDE,
      id,
      nom,
      adresse: said.adresse,
      commune: commune.nom,
      codePostal,
      codeInsee: commune.code,
      latitude: point.lat,
      longitude: point.lon,
      position: point.exacte ? 'exacte' : 'approximative',
      confiance: 'deduit',
      modalitesAccompagnement: ['Dans un atelier collectif'],
      source,
    }
    crees.set(id, lieu)
    if (ici !== null) return of(lieu, 'lieu inconnu : placé à la latitude et la longitude de la ligne')
    if (dite?.point) return of(lieu, `lieu inconnu : ${dite.voulu}`, isHors)
    const why = dite === null ? '' : `, ${dite.voulu}`
    const start = `placé au point de départ de ${commune.nom}, position approximative`
    return of(lieu, `lieu inconnu${why} : ${start}`, isHors)
  }

  const codeAt = (position: Point | null = null): string =>
    position === null ? '' : (communeAt(contexte, position.lon, position.lat)?.commune.code ?? '')

  return {
    crees: () => [...crees.values()],
    demandes: () => [...demandes.values()],
    adresses: () => [...adresses.values()],
    isCommune: (code) => communes.byCode(code) !== undefined,
    communeAt: (lon, lat) => communeAt(contexte, lon, lat)?.commune ?? null,
    place: (said) => {
      const byId = known.get(said.lieuId)
      if (byId !== undefined) return of(byId, null)
      const code = codeOf(said, communes) || codeAt(said.position)
      const { candidats, exact } =
        said.lieu === '' && said.adresse === ''
          ? { candidats: [], exact: false }
          : lieux.find(said.lieu, said.adresse, code)
      const [only] = candidats
      if (only !== undefined && candidats.length === 1)
        return of(only, exact ? null : `lieu reconnu : ${only.nom}, ${only.commune}`)
      const cle = fold(`${said.lieu} ${said.adresse} ${code}`)
      if (candidats.length > 1) {
        const chosen = candidats.find(({ id }) => id === ownValue(reglages.lieuxChoisis, cle))
        demandes.set(cle, {
          cle,
          nom: said.lieu || said.adresse,
          candidats: candidats.slice(0, 10).map(({ id, nom, commune }) => ({ id, nom, commune })),
        })
        if (chosen !== undefined) return of(chosen, null)
      }
      const made = create(said, code || reglages.commune)
      return made === null || candidats.length <= 1
        ? made
        : { ...made, doute: `${candidats.length} lieux portent ce nom : dites lequel` }
    },
  }
}

/** The commune a line names: by code, by name and postcode, or at the end of the name of the place. */
function codeOf(
  { codeInsee, commune, codePostal, lieu, adresse }: LieuEcrit,
  communes: CommuneIndex,
): string {
  const byCode = communes.byCode(codeInsee)
  if (byCode !== undefined) return byCode.code
  const [, inAddress = ''] = /\b(\d{5})\b/.exec(adresse) ?? []
  const postcode = codePostal || inAddress
  const named = commune === '' ? null : communes.byName(commune, postcode)
  const found = named ?? communes.endOf(lieu) ?? communes.endOf(adresse) ?? communes.byName('', postcode)
  return found?.code ?? ''
}
