import type { Mode } from '../../../domain/coverage/modes.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Famille, Filtres } from '../../../domain/places/filters/filtres.ts'
import type { MotsDeTouteRecherche } from '../faire/relachement.ts'
import type { Mots } from '../traduction.ts'

/** What may be given up of what was asked of places, and what comes of it. */
interface Relachement {
  readonly quoi: 'limite' | 'mode' | 'ouvert' | 'tout' | Famille
  readonly mode?: Mode
  readonly nombre: number
  readonly plusProche: { readonly lieu: { readonly nom: string }; readonly trajet: Trajet | null }
}

/** The words for it in a language. */
export interface MotsRelacher extends MotsDeTouteRecherche, Mots<'maintenant' | 'ceJourLa' | 'sansFiltre'> {
  readonly lieux: (nombre: number) => string
}

/** What a language says of filters, distances and ways. */
interface Manieres {
  readonly FAMILLES_FILTRES: readonly {
    readonly famille: Famille
    readonly options: readonly { readonly id: string; readonly libelle: string }[]
  }[]
  readonly sayLimite: (limite: NonNullable<Filtres['limite']>) => string
  readonly distance: (metres: number) => string
  readonly duree: (minutes: number) => string
  readonly trouver: {
    readonly liste: { readonly sansNom: string; readonly trajet: (trajet: Trajet) => string }
  }
  readonly MOTS: Readonly<Record<'mode' | 'enMode', Readonly<Record<Mode, string>>>>
}

/** Makes what is said of giving up a filter: what is named, in which order, is the same in all languages. */
export function faireRelacher(mots: MotsRelacher, dire: Manieres) {
  const { virgule = ', ', deuxPoints = ': ', citer = (texte: string) => texte } = mots
  const { liste } = dire.trouver

  /** What is asked for, between quotes. */
  const nameOf = (quoi: Relachement['quoi'], { choix, limite, ouvert }: Filtres): string => {
    if (quoi === 'limite') return limite === null ? '' : dire.sayLimite(limite)
    if (quoi === 'ouvert') return ouvert?.type === 'maintenant' ? mots.maintenant : mots.ceJourLa
    const famille = dire.FAMILLES_FILTRES.find((one) => one.famille === quoi)
    const asked = quoi === 'tout' || quoi === 'mode' ? [] : (choix[quoi] ?? [])
    return (famille?.options ?? [])
      .filter(({ id }) => asked.includes(id))
      .map(({ libelle }) => libelle)
      .join(virgule)
  }

  const sayOver = (trajet: Trajet | null, { limite }: Filtres): string => {
    if (trajet === null || limite === null) return ''
    if (limite.type === 'distance')
      return ` ${mots.depasse(dire.distance(Math.max(1, trajet.distanceM - limite.distanceM)))}`
    const isKnown = trajet.connu === 'direct' || trajet.connu === 'routes'
    return isKnown
      ? ` ${mots.depasse(dire.duree(Math.max(1, Math.round(trajet.minutes) - limite.minutes)))}`
      : ''
  }

  return {
    /** "Sans « Gratuit » : 12 lieux. Le plus proche : Médiathèque, environ 12 min à pied." and how far over the limit. */
    sayRelacherLieux: ({ quoi, mode, nombre, plusProche }: Relachement, filtres: Filtres): string => {
      const { lieu, trajet } = plusProche
      const nearest = [citer(lieu.nom) || liste.sansNom, trajet === null ? '' : liste.trajet(trajet)]
        .filter(Boolean)
        .join(virgule)
      const first = `${trajet === null ? mots.premier : mots.plusProche}${deuxPoints}${nearest}.`
      if (quoi === 'limite') return `${first}${sayOver(trajet, filtres)}`
      const without =
        mode !== undefined
          ? dire.MOTS.mode[mode]
          : quoi === 'tout'
            ? mots.sansFiltre
            : mots.sans(nameOf(quoi, filtres))
      return `${without}${deuxPoints}${mots.lieux(nombre)}. ${first}`
    },
    /** What one tap does. */
    boutonRelacher: ({ quoi, mode }: Pick<Relachement, 'quoi' | 'mode'>, filtres: Filtres): string => {
      if (mode !== undefined) return mots.chercher(dire.MOTS.enMode[mode])
      if (quoi === 'tout') return mots.toutRetirer
      return quoi === 'limite' ? mots.sansLimite : mots.retirer(nameOf(quoi, filtres))
    },
  }
}
