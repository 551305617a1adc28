import type { BilanSource } from '../../src/dataset/manifest.ts'
import type { Examen, RemarqueSituee } from '../../src/domain/imports/model.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import type { Ajouts } from '../feeds/ajouts.ts'
import type { AjoutLu } from '../transforms/ajouts/examine-ajouts.ts'
import type { tellCorrections } from '../transforms/ajouts/lay-ajouts.ts'
import { newestDay } from './nuit/newest-day.ts'

type Corrige = ReturnType<typeof tellCorrections>
type Dite = Anomalie & { readonly source: string }
const nameOf = (nom: string): string => `ajouts/${nom}`
const CORRECTIONS = nameOf('corrections.csv')
const GRAVITES = { rejet: 'rejet', verifier: 'avertissement', correction: 'correction' } as const
const VALEUR_MAX = 200

/** What was read of a folder laid over the sources, file by file. */
export function bilanAjouts(
  { corrections }: Ajouts,
  lus: readonly AjoutLu[],
  { anomalies }: Corrige,
): BilanSource[] {
  const refused = anomalies.filter(({ gravite }) => gravite === 'rejet').length
  const ofFiles = lus.map(({ nom, examens }): BilanSource => {
    const sum = (of: (examen: Examen) => number) => examens.reduce((n, examen) => n + of(examen), 0)
    return {
      source: nameOf(nom),
      lues: sum(({ lues }) => lues),
      gardees: sum(({ gardees }) => gardees),
      signalees: sum(({ aVerifier }) => aVerifier),
      rejetees: sum(({ rejetees }) => rejetees),
    }
  })
  const gardees = corrections.length - refused
  const ofCorrections = {
    source: CORRECTIONS,
    lues: corrections.length,
    gardees,
    signalees: 0,
    rejetees: refused,
  }
  return corrections.length === 0 ? ofFiles : [...ofFiles, ofCorrections]
}

/** Day of the newest record of each of these files, by the name that the summary gives it; null: none is dated. */
export const datesAjouts = (lus: readonly AjoutLu[]): ReadonlyMap<string, string | null> =>
  new Map(lus.map(({ nom, lieux, ateliers }) => [nameOf(nom), newestDay(lieux, ateliers)]))

/** Everything that is to be said of it: what the page would say of the same files, and what became of corrections. */
export function anomaliesAjouts(
  { problemes }: Ajouts,
  lus: readonly AjoutLu[],
  orphelines: readonly Atelier[],
  corrige: Corrige,
): readonly Dite[] {
  const ofFile = (source: string, raison: string, gravite: Anomalie['gravite']): Dite => {
    return { source: nameOf(source), ligne: 0, champ: 'fichier', valeur: '', raison, gravite }
  }
  return [
    ...problemes.map(({ nom, raison, gravite }) => ofFile(nom, raison, gravite)),
    ...lus.flatMap(({ nom, refus, remarquesFichier, remarques, doublons }) => [
      ...(refus === null ? [] : [ofFile(nom, refus, 'rejet')]),
      ...remarquesFichier.map((raison) => ofFile(nom, raison, 'avertissement')),
      ...remarques.map((one) => sayRemarque(nom, one)),
      ...doublons.map(({ mien, publie }) =>
        ofFile(nom, `« ${mien.nom} » est aussi dans les données : fiche « ${publie.id} »`, 'avertissement'),
      ),
    ]),
    ...orphelines.map(({ id, source }) =>
      ofFile(source, `« ${id} » : correction d’une séance d’une série que rien ne donne`, 'avertissement'),
    ),
    ...corrige.anomalies.map((one) => ({ ...one, source: CORRECTIONS })),
  ]
}

const sayRemarque = (nom: string, { ligne, champ, recu, voulu, gravite }: RemarqueSituee): Dite => ({
  source: nameOf(nom),
  ligne,
  champ,
  valeur: recu.slice(0, VALEUR_MAX),
  raison: voulu,
  gravite: GRAVITES[gravite],
})
