import { visible } from '../../common/invisibles.ts'
import type { Lieu } from '../../places/lieu.ts'
import type { Atelier } from '../../sessions/atelier.ts'
import { type AgendaLu, examineFeuilles, type FeuilleLue } from '../examine.ts'
import { type ChoixDoublon, type Doublon, findDoublons, settleDoublons } from '../find-doublons.ts'
import type { Contexte, Examen, Plan, Reglages, RemarqueSituee } from '../model.ts'
import { offerAteliers } from '../offer-ateliers.ts'
import type { Retouches } from '../rows.ts'
import { tellGivenTwice } from './given-twice.ts'
import { giveOwnIds } from './own-ids.ts'
import type { Fichier } from './read-fichier.ts'

/** How one sheet is to be read; `null` leaves it out. */
export interface FeuilleDemande {
  readonly plan: Plan | null
  readonly retouches: Retouches
}

export interface DemandeFichiers {
  /** By file, then by sheet, in the order they were read. */
  readonly feuilles: readonly (readonly FeuilleDemande[])[]
  readonly reglages: Reglages
  /** What is done of a place that the data have, by the file it is of. */
  readonly choix: (doublon: Doublon, fichier: string) => ChoixDoublon
}

/** What is known beside the files; `lieux` are published, `apportes` came in files before these. */
export type Connu = Omit<Contexte, 'source'> & {
  readonly apportes: readonly Lieu[]
  /** What other files gave before, by whose ids those of these are not to be taken for the same. */
  readonly autres?: { readonly lieux: readonly Lieu[]; readonly ateliers: readonly Atelier[] }
}

/** What a file gives, its doubles settled; nothing has changed yet. */
export interface FichierExamine {
  readonly nom: string
  /** One a sheet, or that of the calendar. */
  readonly examens: readonly Examen[]
  readonly doublons: readonly Doublon[]
  readonly remarques: readonly RemarqueSituee[]
  readonly lieux: readonly Lieu[]
  readonly ateliers: readonly Atelier[]
}

/**
 * What files give, the same in the page and on the command line; those with places first, which the others may name.
 * `onFichier` is told how many are done.
 */
export function examineFichiers(
  fichiers: readonly Fichier[],
  demande: DemandeFichiers,
  { apportes, autres, ...connu }: Connu,
  onFichier: (faits: number) => void = () => {},
): readonly FichierExamine[] {
  const done: FichierExamine[] = []
  for (const fichier of placesFirst(fichiers, demande)) {
    onFichier(done.length)
    // A list finds the places of the other files, and of those taken before.
    const own = [...done.flatMap(({ lieux }) => lieux), ...apportes]
    const contexte = { ...connu, lieux: [...own, ...connu.lieux], source: visible(fichier.nom) }
    const avant = {
      lieux: [...(autres?.lieux ?? []), ...done.flatMap(({ lieux }) => lieux)],
      ateliers: [...(autres?.ateliers ?? []), ...done.flatMap(({ ateliers }) => ateliers)],
    }
    const known = { contexte, publies: connu.lieux, avant }
    done.push(examineFichier(fichier, demande, fichiers.indexOf(fichier), known))
  }
  const twice = tellGivenTwice(done)
  return done.map((one) => ({
    ...one,
    remarques: [
      ...one.remarques,
      ...(twice.get(one.nom) ?? []).map((remarque) => ({
        ...remarque,
        ...{ fichier: fichiers.findIndex(({ nom }) => nom === one.nom), feuille: 0, entete: '' },
      })),
    ],
  }))
}

/** Files with a sheet of places before those that may name them; by name, whatever order they are given in. */
function placesFirst(fichiers: readonly Fichier[], { feuilles }: DemandeFichiers): readonly Fichier[] {
  const hasPlaces = (fichier: Fichier) =>
    feuilles[fichiers.indexOf(fichier)]?.some(({ plan }) => plan?.genre === 'lieux') === true
  const byName = [...fichiers].sort((a, b) => (a.nom < b.nom ? -1 : a.nom > b.nom ? 1 : 0))
  return [...byName.filter(hasPlaces), ...byName.filter((fichier) => !hasPlaces(fichier))]
}

function examineFichier(
  fichier: Fichier,
  { feuilles, reglages, choix }: DemandeFichiers,
  rang: number,
  {
    contexte,
    publies,
    avant,
  }: {
    readonly contexte: Contexte
    readonly publies: readonly Lieu[]
    readonly avant: NonNullable<Connu['autres']>
  },
): FichierExamine {
  const sources: { readonly source: FeuilleLue | AgendaLu; readonly feuille: number }[] =
    'agenda' in fichier
      ? [{ source: { agenda: fichier.agenda }, feuille: 0 }]
      : fichier.feuilles.flatMap((feuille, i) => {
          const { plan = null, retouches = {} } = feuilles[rang]?.[i] ?? {}
          return plan === null ? [] : [{ source: { feuille, plan, retouches }, feuille: i }]
        })
  const examens = examineFeuilles(
    sources.map(({ source }) => source),
    reglages,
    contexte,
  )
  const own = giveOwnIds(
    {
      lieux: examens.flatMap((examen) => examen.lieux),
      ateliers: examens.flatMap((examen) => examen.ateliers),
    },
    fichier.nom,
    avant,
  )
  const doublons = findDoublons(own.lieux, publies)
  const settled = settleDoublons(own.lieux, own.ateliers, doublons, (doublon) => choix(doublon, fichier.nom))
  const remarques = examens.flatMap((examen, i) =>
    examen.remarques.map((one): RemarqueSituee => {
      const { source, feuille = 0 } = sources[i] ?? {}
      const entetes = source !== undefined && 'plan' in source ? source.plan.colonnes : []
      return {
        ...one,
        fichier: rang,
        feuille,
        entete: one.colonne === null ? '' : (entetes[one.colonne]?.entete ?? ''),
      }
    }),
  )
  return {
    nom: fichier.nom,
    examens,
    doublons,
    remarques: [
      ...remarques,
      ...own.remarques.map((one) => ({ ...one, fichier: rang, feuille: 0, entete: '' })),
    ],
    lieux: offerAteliers(settled.lieux, settled.ateliers),
    ateliers: settled.ateliers,
  }
}
