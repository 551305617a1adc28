import { ateliersOf, type ImportGarde, lieuxOf } from '../../dataset/mine/mine-file.ts'
import type { FichierExamine } from '../../domain/imports/fichiers/examine-fichiers.ts'
import type { Examen, RemarqueSituee } from '../../domain/imports/model.ts'
import type { ExamenReponse } from '../protocol/imports.ts'

/** Remarks that the page shows; the report has them all. */
const MONTREES = 500
/** Places that the map shows before they are used. */
const MONTRES = 300
const GRAVITES = ['rejet', 'verifier', 'correction'] as const

/** The report of files, as the page shows it. */
export function answerOf(
  done: readonly FichierExamine[],
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
