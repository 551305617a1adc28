import type { EtatCorrection } from '../../domain/imports/edits/correction.ts'
import type { Refus } from '../../domain/imports/edits/edit-cells.ts'
import type { RaisonFraicheur } from '../../domain/imports/edits/fraicheur.ts'
import type { Reglages } from '../../domain/imports/model.ts'
import type { MesDonnees } from './mes-donnees.ts'

export type Valeurs = Readonly<Record<string, string>>

/** Which record: with its commune, which tells where to look. */
export interface QuelleFiche {
  readonly id: string
  readonly codeInsee: string
}

/** One session as a form lists it. */
export interface SeanceModifiable {
  readonly atelierId: string
  readonly uid: string
  readonly titre: string
  /** `YYYY-MM-DD`, and `HH:MM` where an hour is known. */
  readonly date: string
  readonly heure: string
  readonly etat: 'prevue' | 'annulee' | 'deplacee'
  /** Something was said of it on this device. */
  readonly mienne: boolean
}

export interface AtelierModifiable {
  readonly id: string
  readonly titre: string
  readonly valeurs: Valeurs
}

/** All that a form shows of a place. */
export interface FicheModifiable {
  readonly id: string
  readonly nom: string
  readonly codeInsee: string
  readonly genre: 'publique' | 'mienne'
  readonly source: string
  readonly dateMaj: string
  readonly valeurs: Valeurs
  /** What the record says without corrections. */
  readonly avant: Valeurs
  readonly seances: readonly SeanceModifiable[]
  readonly ateliers: readonly AtelierModifiable[]
}

/** Nothing is kept of a form of which a value is refused. */
export interface Note {
  readonly refus: readonly Refus[]
  /** What is worth telling of what was kept, in French. */
  readonly remarques: readonly string[]
  /** Null where it was refused. */
  readonly mes: MesDonnees | null
}

export interface CorrectionEnListe extends QuelleFiche {
  readonly genre: 'lieu' | 'atelier'
  readonly nom: string
  readonly source: string
  readonly champ: string
  readonly ancien: string
  readonly nouveau: string
  readonly date: string
  readonly etat: EtatCorrection
  readonly actuel: string
  /** Of a record that others publish: to be sent to them. */
  readonly publique: boolean
}

/** One record of somebody's own, or a session that was said to be cancelled or moved. */
export interface Saisie extends QuelleFiche {
  readonly genre: 'lieu' | 'atelier' | 'seance'
  readonly nom: string
  readonly detail: string
  /** Name of the file it came from; empty when written by hand. */
  readonly fichier: string
}

export interface FicheVieille extends QuelleFiche {
  readonly nom: string
  readonly commune: string
  readonly dateMaj: string
  readonly raisons: readonly RaisonFraicheur[]
}

/** What this device and a copy say differently of one thing. */
export interface Conflit {
  readonly cle: string
  readonly genre: 'lieu' | 'atelier' | 'correction'
  readonly nom: string
  readonly differences: readonly { readonly champ: string; readonly ici: string; readonly copie: string }[]
}
export type ChoixCopie = 'ici' | 'copie'

/** A copy made by the page, before anything changes. */
export interface CopieLue {
  readonly fichiers: number
  readonly lieux: number
  readonly ateliers: number
  readonly corrections: number
  /** Nothing is kept here: there is nothing to choose. */
  readonly vide: boolean
  readonly conflits: readonly Conflit[]
  /** What of it is not taken as it stands: each is told before anything changes. */
  readonly remarques: readonly RemarqueCopie[]
}

/** A field of a copy that its reader does not leave as it is, or a record it leaves out (`rejet`). */
export interface RemarqueCopie {
  readonly fichier: string
  /** Name of the record; empty: of the whole file. */
  readonly fiche: string
  /** Its column; empty: of the whole record. */
  readonly champ: string
  readonly recu: string
  readonly voulu: string
  readonly gravite: 'rejet' | 'correction'
}

/** What taking a file back takes with it. */
export interface Retrait {
  readonly fiches: readonly string[]
}

/** What is given back as a table. */
export type QuoiTable = 'lieux' | 'ateliers' | 'corrections'
export interface TableMienne {
  readonly colonnes: readonly string[]
  readonly lignes: readonly Valeurs[]
}

/** What the forms ask of the worker that keeps a person's own data. */
export interface RequetesEdits {
  ficheModifiable: [QuelleFiche, FicheModifiable | null]
  /** Cells of a record, written over; with none, only the day it was looked at. */
  corriger: [
    QuelleFiche & { readonly genre: 'lieu' | 'atelier'; readonly valeurs: Valeurs; readonly le: number },
    Note,
  ]
  ajouterLieu: [{ readonly valeurs: Valeurs; readonly le: number }, Note]
  ajouterAtelier: [{ readonly valeurs: Valeurs; readonly reglages: Reglages; readonly le: number }, Note]
  /** `debut` (`YYYY-MM-DDTHH:MM`) moves it, null cancels it, undefined takes back what was said. */
  noterSeance: [
    QuelleFiche & {
      readonly uid: string
      readonly atelierId: string
      readonly debut?: string | null
      readonly motif: string
      readonly le: number
    },
    Note,
  ]
  fermer: [
    QuelleFiche & {
      readonly du: string
      readonly au: string
      readonly motif: string
      readonly le: number
    },
    Note,
  ]
  supprimer: [
    {
      readonly genre: Saisie['genre'] | 'correction'
      readonly id: string
      /** Of a correction its field, of a session its start. */
      readonly champ: string
      readonly le: number
    },
    MesDonnees,
  ]
  /** What was written by hand, and every record of one's own. */
  modifications: [
    null,
    { readonly corrections: readonly CorrectionEnListe[]; readonly saisies: readonly Saisie[] },
  ]
  /** All of one's own as a table, for a workbook. */
  exporterTable: [{ readonly quoi: QuoiTable }, TableMienne]
  /** The folder that `npm run geo -- --ajouts` reads, as a zip archive. */
  exporterDossier: [null, Uint8Array<ArrayBuffer>]
  fraicheur: [null, { readonly fiches: readonly FicheVieille[]; readonly faites: number }]
}
