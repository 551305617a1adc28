import { ateliersOf, type ImportGarde, lieuxOf } from '../../dataset/mine/mine-file.ts'
import { type AgendaLu, examineFeuilles, type FeuilleLue } from '../../domain/imports/examine.ts'
import { findDoublons, settleDoublons } from '../../domain/imports/find-doublons.ts'
import type { Contexte, Examen } from '../../domain/imports/model.ts'
import { offerAteliers } from '../../domain/imports/offer-ateliers.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { sourceMienne } from '../../domain/places/mine.ts'
import type { Feuille } from '../../domain/tables/feuille.ts'
import type { ExamenDemande, ExamenReponse, RemarqueSituee } from '../protocol/imports.ts'

/** A file once read. */
export type Fichier =
  | { readonly nom: string; readonly feuilles: readonly Feuille[] }
  | { readonly nom: string; readonly agenda: AgendaLu['agenda'] }

/** Remarks that the page shows; the report has them all. */
const MONTREES = 500
/** Places that the map shows before they are used. */
const MONTRES = 300
const GRAVITES = ['rejet', 'verifier', 'correction'] as const

export type Fait = ReturnType<typeof examineFichier>

/** Files with a sheet of places before those that may name them. */
export function placesFirst(fichiers: readonly Fichier[], { feuilles }: ExamenDemande): readonly Fichier[] {
  const hasPlaces = (fichier: Fichier) =>
    feuilles[fichiers.indexOf(fichier)]?.some(({ plan }) => plan?.genre === 'lieux') === true
  return [...fichiers.filter(hasPlaces), ...fichiers.filter((fichier) => !hasPlaces(fichier))]
}

export function examineFichier(
  fichier: Fichier,
  { feuilles, reglages, doublons: choix }: ExamenDemande,
  rang: number,
  contexte: Contexte,
  publies: readonly Lieu[],
) {
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
  const lieux = examens.flatMap((examen) => examen.lieux)
  const doublons = findDoublons(lieux, publies)
  const settled = settleDoublons(
    lieux,
    examens.flatMap((examen) => examen.ateliers),
    doublons,
    choix,
  )
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
  const source = sourceMienne(fichier.nom)
  return {
    nom: fichier.nom,
    examens,
    doublons,
    remarques,
    lieux: offerAteliers(settled.lieux, settled.ateliers).map((lieu) => ({ ...lieu, source })),
    ateliers: settled.ateliers.map((line) => ({ ...line, source })),
  }
}

export function answerOf(
  done: readonly Fait[],
  remarques: readonly RemarqueSituee[],
  imports: readonly ImportGarde[],
  before: readonly ImportGarde[],
): Omit<ExamenReponse, 'adresses'> {
  const examens = done.flatMap((one) => one.examens)
  const total = (of: (examen: Examen) => number) => examens.reduce((n, examen) => n + of(examen), 0)
  const demandes = new Map(examens.flatMap((examen) => examen.lieuxDemandes).map((one) => [one.cle, one]))
  const worstFirst = GRAVITES.flatMap((gravite) => remarques.filter((one) => one.gravite === gravite))
  return {
    lues: total(({ lues }) => lues),
    gardees: total(({ gardees }) => gardees),
    corrigees: total(({ corrigees }) => corrigees),
    aVerifier: total(({ aVerifier }) => aVerifier),
    rejetees: total(({ rejetees }) => rejetees),
    lieux: done.reduce((n, { lieux }) => n + lieux.length, 0),
    ateliers: done.reduce((n, { ateliers }) => n + new Set(ateliers.map(({ id }) => id)).size, 0),
    remarques: worstFirst.slice(0, MONTREES),
    remarquesEnTout: remarques.length,
    lieuxDemandes: [...demandes.values()],
    points: done
      .flatMap(({ lieux }) => lieux)
      .slice(0, MONTRES)
      .map(({ longitude, latitude, nom }) => ({ lon: longitude, lat: latitude, nom })),
    doublons: done.flatMap(({ doublons }) => doublons),
    series: done.flatMap(({ ateliers }) => ateliers).filter(({ texteSource }) => texteSource !== '').length,
    miseAJour: changesOf(imports, before),
  }
}

/** What newer versions of files already taken change; null where none is. */
function changesOf(
  imports: readonly ImportGarde[],
  before: readonly ImportGarde[],
): ExamenReponse['miseAJour'] {
  const pairs = imports.flatMap((now) => {
    const old = before.find(({ id }) => id === now.id)
    return old === undefined ? [] : [[old, now] as const]
  })
  if (pairs.length === 0) return null
  const records = (one: ImportGarde) =>
    new Map([...lieuxOf(one), ...ateliersOf(one)].map((record) => [record.id, JSON.stringify(record)]))
  const changes = { ajoutes: 0, changes: 0, disparus: 0 }
  for (const [old, now] of pairs) {
    const [was, is] = [records(old), records(now)]
    for (const [id, text] of is) {
      if (!was.has(id)) changes.ajoutes++
      else if (was.get(id) !== text) changes.changes++
    }
    for (const id of was.keys()) if (!is.has(id)) changes.disparus++
  }
  return changes
}
