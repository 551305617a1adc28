import { communeOfArrondissement, isSameCommune } from '../geo/codes.ts'
import { fold } from '../geo/fold.ts'
import type { Lieu } from '../places/lieu.ts'
import type { Atelier, Endroit, Seance } from '../sessions/atelier.ts'
import { seriesById } from '../sessions/expand-groupes.ts'
import { type Contact, createContacts, type Joignable } from './contact.ts'
import { inheritFrom } from './heritage.ts'

/** Where a session takes place, with what its place says. Empty and null: not known. */
export interface Rendezvous {
  readonly lieuId: string | null
  readonly nom: string
  readonly adresse: string
  readonly commune: string
  readonly codeInsee: string
  readonly lon: number | null
  readonly lat: number | null
  /** `commune`: only the commune is known, the point is its centre. */
  readonly position: 'exacte' | 'approximative' | 'commune' | 'inconnue'
  /** Values of the national schema: special needs and languages that the place says it takes care of. */
  readonly prisesEnCharge: readonly string[]
  readonly ficheAccesLibre: string
  /** Priority neighbourhood of the place; null: outside or unknown. */
  readonly qpv: string | null
  /** Contacts of the series, else of the place. */
  readonly telephone: string
  readonly courriel: string
  /** Whom to ask, in order; the last one can be reached, or is the town hall. */
  readonly contacts: readonly Contact[]
  readonly dansTerritoire: boolean
}

/**
 * A dated session with all that a list, a sheet, a poster or a ranking needs of its series and place. `serie` has the
 * price and the booking of its place where it says nothing of them.
 */
export interface SeanceSituee {
  /** Short key of the session for a link; see {@link cleSeance}. */
  readonly cle: string
  readonly seance: Seance
  readonly serie: Atelier
  readonly ou: Rendezvous
  /** Number of the adviser where a scenario plans it; absent where it is published. */
  readonly conseiller?: number
}

/** A series whose dates are not known: to be asked for, never dated by us. */
export interface SerieSansDate {
  readonly serie: Atelier
  readonly ou: Rendezvous
}

/** A commune by its code: its name, and its centre in degrees (NaN when it is not known). */
type Communes = ReadonlyMap<string, { readonly nom: string; readonly lon: number; readonly lat: number }>

/**
 * Where a session of a series takes place (null: a series without dates): at its own position, else at its
 * place when that is in its commune, else somewhere in its commune, whose centre is given. `contactsOf` finds whom to ask.
 */
export function rendezvousOf(
  serie: Atelier,
  seance: Pick<Seance, 'commune' | 'codeInsee' | 'endroit'> | null,
  lieu: Lieu | null,
  communes: Communes,
  contactsOf: (asked: Joignable) => readonly Contact[],
): Omit<Rendezvous, 'dansTerritoire'> {
  const codeInsee = seance?.codeInsee || serie.codeInsee || (lieu?.codeInsee ?? '')
  const centre = communes.get(communeOfArrondissement(codeInsee))
  const commune = seance?.commune || serie.commune || lieu?.commune || (centre?.nom ?? '')
  const endroit = seance?.endroit ?? serie
  const isHere = lieu !== null && isSameCommune(lieu.codeInsee, codeInsee)
  const telephone = serie.telephone || (lieu?.telephone ?? '')
  const courriel = serie.courriel || (lieu?.courriels[0] ?? '')
  return {
    lieuId: lieu?.id ?? null,
    nom: lieu?.nom ?? '',
    adresse:
      endroit.adresse || (isHere ? [lieu.adresse, lieu.complementAdresse].filter(Boolean).join(', ') : ''),
    commune,
    codeInsee,
    ...pointOf(endroit, lieu, isHere, centre),
    prisesEnCharge: lieu?.prisesEnCharge ?? [],
    ficheAccesLibre: lieu?.ficheAccesLibre ?? '',
    qpv: lieu?.qpv ?? null,
    telephone,
    courriel,
    contacts: contactsOf({
      id: lieu?.id ?? '',
      telephone,
      courriel,
      structureParente: lieu?.structureParente ?? '',
      pivot: lieu?.pivot ?? '',
      adresse: endroit.adresse || (lieu?.adresse ?? ''),
      commune,
      codeInsee,
    }),
  }
}

function pointOf(
  { adresse, longitude, latitude, approximatif }: Endroit,
  lieu: Lieu | null,
  isHere: boolean,
  centre: { readonly lon: number; readonly lat: number } | undefined,
): Pick<Rendezvous, 'lon' | 'lat' | 'position'> {
  if (longitude !== null && latitude !== null)
    return { lon: longitude, lat: latitude, position: approximatif ? 'approximative' : 'exacte' }
  const isExact = isHere && lieu?.position === 'exacte' && isAddressOf(adresse, lieu)
  const atLieu = lieu && ({ lon: lieu.longitude, lat: lieu.latitude } as const)
  if (atLieu !== null && isHere) return { ...atLieu, position: isExact ? 'exacte' : 'approximative' }
  if (centre !== undefined && Number.isFinite(centre.lon))
    return { lon: centre.lon, lat: centre.lat, position: 'commune' }
  return atLieu === null
    ? { lon: null, lat: null, position: 'inconnue' }
    : { ...atLieu, position: 'approximative' }
}

/** Whether an address is that of a place: not said, or with the street of the place, or by its name. */
function isAddressOf(adresse: string, { nom, adresse: rue, complementAdresse }: Lieu): boolean {
  if (adresse === '') return true
  const street = fold(rue)
  if (street !== '' && ` ${fold(adresse)} `.includes(` ${street} `)) return true
  const own = [nom, complementAdresse].map(fold).filter(Boolean)
  return adresse.split(/[,\n]/).some((part) => own.includes(fold(part)))
}

/** Puts sessions with their series and their place, all in the territory; one without series is left out. */
export function placeSeances(
  seances: readonly Seance[],
  ateliers: readonly Atelier[],
  lieux: ReadonlyMap<string, Lieu>,
  communes: Communes,
): SeanceSituee[] {
  const series = seriesById(ateliers)
  const contactsOf = createContacts([...lieux.values()])
  return seances.flatMap((seance) => {
    const serie = series.get(seance.atelierId)
    if (serie === undefined) return []
    const lieu = lieux.get(seance.lieuId ?? '') ?? null
    const ou = rendezvousOf(serie, seance, lieu, communes, contactsOf)
    return [
      {
        cle: cleSeance(seance.uid),
        seance,
        serie: inheritFrom(serie, lieu),
        ou: { ...ou, dansTerritoire: true },
      },
    ]
  })
}

/**
 * Seven characters that name a session in a link short enough to be typed: FNV-1a, 32 bits, of its uid, in
 * base 36. Says nothing of a person; two sessions of one territory share it once in a few million links.
 */
export function cleSeance(uid: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < uid.length; i++) {
    hash ^= uid.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash.toString(36).padStart(7, '0')
}
