import type { Territoire } from '../../domain/geo/territoire.ts'
import type { AdresseEcrite, EtatAdresse } from '../../domain/imports/adresses.ts'
import type { FeuilleDemande } from '../../domain/imports/fichiers/examine-fichiers.ts'
import type { ChoixDoublon, Doublon } from '../../domain/imports/find-doublons.ts'
import type { LieuDemande, Plan, Reglages, RemarqueSituee } from '../../domain/imports/model.ts'
import type { ChoixCopie, CopieLue, QuoiTable, RequetesEdits, Retrait } from './edits.ts'
import type { MesDonnees } from './mes-donnees.ts'

export interface FeuilleApercu {
  readonly nom: string
  readonly plan: Plan
  /** Lines around the headings, as they are. */
  readonly debut: readonly (readonly string[])[]
  readonly lignes: number
}

export interface FichierApercu {
  readonly nom: string
  readonly refus: string | null
  readonly feuilles: readonly FeuilleApercu[]
}

export interface ExamenDemande {
  /** By file, then by sheet, in the order they were read. */
  readonly feuilles: readonly (readonly FeuilleDemande[])[]
  readonly reglages: Reglages
  readonly doublons: Readonly<Record<string, ChoixDoublon>>
}

export interface ExamenReponse {
  readonly lues: number
  readonly gardees: number
  readonly corrigees: number
  readonly aVerifier: number
  readonly rejetees: number
  readonly lieux: number
  readonly ateliers: number
  /** The first of them, the worst first. */
  readonly remarques: readonly RemarqueSituee[]
  readonly remarquesEnTout: number
  readonly lieuxDemandes: readonly LieuDemande[]
  /** Where its places are, the first of them: to be seen on the map before anything changes. */
  readonly points: readonly { readonly lon: number; readonly lat: number; readonly nom: string }[]
  readonly doublons: readonly Doublon[]
  /** Addresses without a position: how many the State's service was not asked yet, and what it said of the others. */
  readonly adresses: {
    readonly reste: number
    /** What is sent of the first; shown before anything is. */
    readonly premiere: AdresseEcrite | null
    readonly trouvees: number
    readonly inconnues: number
  }
  /** Lines that say a day of the week: the page asks for the period. */
  readonly series: number
  /** Of a file already taken: what this version changes. */
  readonly miseAJour: { readonly ajoutes: number; readonly changes: number; readonly disparus: number } | null
}

/** What the page may ask of the worker that reads its files: name → [parameters, result]. */
export interface RequetesImports extends RequetesEdits {
  ouvrir: [
    {
      readonly base: string
      /** Of the published data that the page shows. */
      readonly version: string
      readonly territoire: Territoire
      readonly aujourdhui: number
      readonly partage: boolean
    },
    MesDonnees,
  ]
  lire: [
    { readonly fichiers: readonly { readonly nom: string; readonly octets: ArrayBuffer }[] },
    readonly FichierApercu[],
  ]
  examiner: [ExamenDemande, ExamenReponse]
  /** Addresses of the last report that were not asked yet, the first of them. */
  adresses: [{ readonly limite: number }, readonly AdresseEcrite[]]
  /** Keeps what the service answered, by key: `examiner` places by it. */
  noter: [{ readonly reponses: Readonly<Record<string, EtatAdresse>> }, null]
  /** Every remark of the last report, as CSV. */
  rapport: [null, string]
  utiliser: [{ readonly le: number }, MesDonnees]
  retirer: [{ readonly id: string | null; readonly le: number }, MesDonnees]
  compter: [{ readonly sans: boolean }, MesDonnees]
  /** All that was brought: places in the national schema, workshops in our table, or a copy to open elsewhere. */
  exporter: [{ readonly quoi: QuoiTable | 'sauvegarde' }, string]
  /** Reads a copy made by the page; null when it is none. */
  lireCopie: [{ readonly octets: ArrayBuffer }, CopieLue | null]
  /** Takes the copy that was read: instead of all that is here, or beside it, with a choice for each conflict. */
  restaurer: [
    { readonly mode: 'remplacer' | 'fusionner'; readonly choix: Readonly<Record<string, ChoixCopie>> },
    MesDonnees,
  ]
  /** Places of one's own that newer public data have too, and that nobody said what to do of. */
  doublonsGardes: [null, readonly Doublon[]]
  /** Says it: `mien` and `publie` are their ids. */
  trancher: [
    { readonly mien: string; readonly publie: string; readonly choix: ChoixDoublon; readonly le: number },
    MesDonnees,
  ]
  /** Names of the records of a file that were edited by hand since. */
  modifieesDepuis: [{ readonly id: string }, Retrait]
}
export type NomImports = keyof RequetesImports

export type ToImports = { readonly id: number; readonly nom: NomImports; readonly params: unknown }
export type FromImports =
  | { readonly type: 'progres'; readonly id: number; readonly fait: number; readonly total: number }
  | { readonly type: 'resultat'; readonly id: number; readonly resultat: unknown }
  | { readonly type: 'erreur'; readonly id: number; readonly message: string }
