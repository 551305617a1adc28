import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import type { Inscription } from '../../../domain/sessions/table/table-values.ts'
import type * as fr from '../../fr/seance.ts'
import { faireSeance, type MotsDeSeance, type Quand } from '../faire-seance.ts'
import type { Catalogue, Dire } from './catalogue.ts'

/** How one books, where one goes and whom one calls, in a language that names the ways of booking one by one. */
export interface MotsAutour {
  readonly inscriptions: Readonly<Record<Inscription | 'inconnue', string>>
  /** "booking by telephone or by email", of the ways. */
  readonly inscrire: (par: string) => string
  readonly ou: string
  /** Before a way that stays in the commune of the person, comma included. */
  readonly dansLaCommune: string
  readonly appeler: (numero: string) => string
}

interface Manieres extends Omit<Quand, 'inscriptionDe' | 'heure'> {
  readonly heureDebut: Quand['heure']
  readonly sayTrajet: (trajet: Trajet, precision?: string) => string
  readonly telephoneLisible: (numero: string) => string
}

/** Makes all that a language says of a session; `textes`: the labels around it, as they are. */
export function faireToutDeSeance<T>(textes: T, mots: MotsDeSeance, autour: MotsAutour, dire: Manieres) {
  const inscriptionDe = ({ inscription }: Pick<Atelier, 'inscription'>): string => {
    if (inscription.length === 0) return autour.inscriptions.inconnue
    if (inscription.includes('libre')) return autour.inscriptions.libre
    const ways = inscription.filter((way) => way !== 'requise')
    if (ways.length === 0) return autour.inscriptions.requise
    return autour.inscrire(ways.map((one) => autour.inscriptions[one]).join(autour.ou))
  }
  const dit = faireSeance(mots, { ...dire, heure: dire.heureDebut, inscriptionDe })
  return {
    ...dit,
    inscriptionDe,
    /** As `sayTrajet`, in the person's own commune "in your commune, about 12 min on foot…". */
    trajetDe: (trajet: Trajet, precision = ''): string =>
      `${trajet.inOwnCommune ? autour.dansLaCommune : ''}${dire.sayTrajet(trajet, precision)}`,
    seance: {
      ...textes,
      pastille: dit.pastille,
      titreVide: mots.titreVide,
      titreAgenda: dit.titreAgenda,
      appeler: (numero: string): string => autour.appeler(dire.telephoneLisible(numero)),
      vacances: mots.vacances,
    },
  }
}

interface Mots extends Omit<MotsDeSeance, 'deduit' | 'majuscule' | 'citer'> {
  /** `annee`: of the sentence that dates were read in, empty where it is not known. */
  readonly deduit: (annee: string) => string
}
type Textes = Omit<typeof fr.seance, 'pastille' | 'titreVide' | 'titreAgenda' | 'appeler' | 'vacances'>
interface CatalogueSeance {
  readonly seance: Catalogue<Textes>
  readonly mots: Catalogue<Mots>
  readonly autour: Catalogue<MotsAutour>
}

/** Makes it of a catalogue that has all its words. */
export function faireSeanceEntiere(
  catalogue: CatalogueSeance,
  dire: Dire,
  manieres: Manieres,
  ecriture: Pick<MotsDeSeance, 'majuscule'> = {},
) {
  const mots = dire<CatalogueSeance['mots'], Mots>(catalogue.mots)
  return faireToutDeSeance(
    dire<CatalogueSeance['seance'], Textes>(catalogue.seance),
    { ...mots, ...ecriture, deduit: (annee) => mots.deduit(annee === null ? '' : String(annee)) },
    dire<CatalogueSeance['autour'], MotsAutour>(catalogue.autour),
    manieres,
  )
}
