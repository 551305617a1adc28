import { MINUTES_MAX, type Mode } from '../../../domain/coverage/modes.ts'
import type { Proposition } from '../../../domain/orientation/classer.ts'
import type { Relachement } from '../../../domain/orientation/relacher.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Critere } from '../../../domain/orientation/verdicts.ts'
import type { Mots, Ponctuation } from '../traduction.ts'

/** The words for giving up what was asked, of places or of proposals, in a language. */
export interface MotsDeTouteRecherche
  extends Mots<'toutRetirer' | 'sansLimite' | 'plusProche' | 'premier'>,
    Ponctuation {
  readonly chercher: (enMode: string) => string
  readonly retirer: (nom: string) => string
  readonly sans: (nom: string) => string
  /** "C’est 5 min de plus que la limite." */
  readonly depasse: (combien: string) => string
}

/** Those for giving up a criterion. */
interface MotsDuRelachement
  extends MotsDeTouteRecherche,
    Mots<'toutRetirerEtLimite' | 'autrement' | 'sansCritere' | 'aVerifier' | 'sansIssue' | 'leProche'> {
  /** Each criterion in one word, to name it between quotes. */
  readonly criteres: Readonly<Record<Critere, string>>
  readonly jusqua: (minutes: string, enMode: string) => string
  readonly limite: (minutes: string) => string
  /** As `depasse` at the end of a sentence, comma included. */
  readonly depassement: (duree: string) => string
  readonly propositions: (nombre: number) => string
}

/** What a language says of ways, times and proposals. */
interface Manieres {
  readonly titreCite: (proposition: Proposition) => string
  readonly sayTrajet: (trajet: Trajet) => string
  readonly minutes: (n: number) => string
  readonly duree: (minutes: number) => string
  readonly MOTS: Readonly<Record<'mode' | 'enMode', Readonly<Record<Mode, string>>>>
}

/** Makes what is said and offered when nothing corresponds: what is named, in which order, is the same in all languages. */
export function faireRelachement(mots: MotsDuRelachement, dire: Manieres) {
  const { virgule = ', ', deuxPoints = ': ' } = mots

  const sayWithout = (quoi: Exclude<Relachement['quoi'], 'trajet'>, trajet: Trajet | null): string => {
    if (quoi === 'mode') return trajet === null ? mots.autrement : dire.MOTS.mode[trajet.mode]
    return quoi === 'tout' ? mots.sansCritere : mots.sans(mots.criteres[quoi])
  }

  return {
    relacher: {
      sansIssue: mots.sansIssue,
      /** What one tap does. */
      bouton: ({ quoi, demande }: Pick<Relachement, 'quoi' | 'demande'>, mode: Mode): string => {
        const isFree = demande.minutesMax > MINUTES_MAX
        if (quoi === 'tout') return isFree ? mots.toutRetirerEtLimite : mots.toutRetirer
        if (quoi === 'mode') return mots.chercher(dire.MOTS.enMode[demande.mode ?? mode])
        if (quoi !== 'trajet') return mots.retirer(mots.criteres[quoi])
        return isFree
          ? mots.sansLimite
          : mots.jusqua(dire.minutes(demande.minutesMax), dire.MOTS.enMode[mode])
      },
    },
    /** "Le plus proche : BFM Beaubreuil, environ 35 min à pied. C’est 5 min de plus que votre limite." */
    sayRelachement: ({ quoi, nombre, plusProche, depassement }: Relachement, minutesMax: number): string => {
      const { trajet } = plusProche
      const mark = plusProche.surete === 'deduit' ? ` (${mots.aVerifier})` : ''
      const nearest = [`${dire.titreCite(plusProche)}${mark}`, trajet === null ? '' : dire.sayTrajet(trajet)]
        .filter(Boolean)
        .join(virgule)
      if (quoi === 'trajet') {
        const limit =
          depassement === null ? mots.limite(dire.minutes(minutesMax)) : mots.depasse(dire.duree(depassement))
        return `${mots.leProche}${deuxPoints}${nearest}. ${limit}`
      }
      const over = (depassement ?? 0) > 0 ? mots.depassement(dire.duree(depassement ?? 0)) : ''
      return `${sayWithout(quoi, trajet)}${deuxPoints}${mots.propositions(nombre)}. ${trajet === null ? mots.premier : mots.plusProche}${deuxPoints}${nearest}${over}.`
    },
  }
}
