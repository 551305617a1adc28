import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { readConfiguration } from '../../src/dataset/configuration/configuration.ts'
import { parseManifest } from '../../src/dataset/manifest.ts'
import { groupBy } from '../../src/domain/common/group-by.ts'
import { COLONNES_LIEUX } from '../../src/domain/places/colonnes.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { MoyensIllisibles } from '../../src/domain/plan/read-fields.ts'
import { readMoyens } from '../../src/domain/plan/territoire/moyens.ts'
import { readFichier as readScenarios } from '../../src/domain/scenario/fichier.ts'
import { readAdresses, readMeilleure } from '../../src/domain/search/adresses.ts'
import { importIcs } from '../../src/domain/sessions/ics/ics-import.ts'
import { COLONNES_ATELIERS } from '../../src/domain/sessions/table/columns.ts'
import { readAteliers } from '../../src/domain/sessions/table/table.ts'
import { readFrenchSchedule } from '../../src/domain/sessions/words/read-french-schedule.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { DEFAULT_STATE, type ShareState } from '../../src/state/url/share-state.ts'
import { formatLink, parseLink } from '../../src/state/url/url-codec.ts'
import { readCopie } from '../../src/worker/imports/copie/read-copie.ts'
import { ROOT } from '../support/files/data-dirs.ts'
import { EXEMPLES } from './exemples.ts'
import { leavesOf, withLeaf } from './feuilles.ts'

/** What came of one text in one field: what is kept of it, and what is said of it. */
export interface Issue {
  readonly garde: unknown
  readonly dit: readonly string[]
}
/** A kind of file or answer that others write, with its fields; `lire` puts each text alone in a field. */
export interface Entree {
  readonly nom: string
  readonly champs: readonly string[]
  readonly lire: (champ: string, textes: readonly string[]) => readonly Issue[]
  /** Fields that nothing is read of, as the rest of their line says. */
  readonly sansEffet?: (champ: string) => boolean
  /** Ours: our own build writes it, and its signs were looked at where they came in. */
  readonly nous?: true
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const bufferOf = (value: unknown) => Uint8Array.from(utf8(JSON.stringify(value))).buffer
const csv = (columns: readonly string[], rows: readonly Record<string, string>[]) =>
  utf8(writeCsv(columns, rows, { sansFormule: false }))
const json = (rows: readonly object[]) => utf8(JSON.stringify(rows))
const geojson = (rows: readonly Record<string, string>[]) =>
  utf8(
    JSON.stringify({
      type: 'FeatureCollection',
      features: rows.map((properties) => ({ type: 'Feature', properties, geometry: null })),
    }),
  )

const LIEU = { id: '', nom: 'Médiathèque', latitude: '46.34', longitude: '2.6', code_insee: '03185' }
/** The same places, as rows of any form of table. */
const lieux =
  (bytesOf: (rows: readonly Record<string, string>[]) => Uint8Array): Entree['lire'] =>
  (champ, textes) => {
    const { rows, numeros, problemes } = parseTable(
      bytesOf(textes.map((texte, i) => ({ ...LIEU, id: `l${i}`, [champ]: texte }))),
      'f',
    )
    const read = readLieux(rows, numeros)
    const ofLine = new Map(read.lieux.map((lieu) => [read.lignes.get(lieu.id), lieu]))
    const told = groupBy(read.anomalies, ({ ligne }) => ligne)
    return numeros.map((ligne) => ({
      garde: ofLine.get(ligne) ?? null,
      dit: [...problemes, ...(told.get(ligne) ?? []).map(({ raison }) => raison)],
    }))
  }
const ATELIER = { id: '', type: 'atelier', titre: 'Premiers pas', debut: '2027-01-05T14:00' }
const ateliers: Entree['lire'] = (champ, textes) => {
  const rows = textes.map((texte, i) => ({ ...ATELIER, id: `a${i}`, [champ]: texte }))
  const table = parseTable(csv([...new Set([...Object.keys(ATELIER), champ])], rows), 'f')
  const read = readAteliers(table.rows, table.numeros)
  return textes.map((_, i) => {
    const line = table.numeros[i]
    return {
      garde: read.ateliers[read.lignes.indexOf(line ?? -1)] ?? null,
      dit: [...read.rejects, ...read.warnings].filter((one) => one.line === line).map(({ reason }) => reason),
    }
  })
}

/** Properties of an event that the reader asks for, as its code names them. */
const PROPRIETES = [
  ...new Set(
    ['ics-event', 'ics-rows', 'ics-split', 'ics-times', 'ics-corrections', 'ics-versions'].flatMap((file) =>
      [
        ...readFileSync(join(ROOT, `src/domain/sessions/ics/${file}.ts`), 'utf8').matchAll(
          /(?:textOf|rawOf|oneOf|allOf|lengthOf)\(\s*\w+(?:\.\w+)?,\s*'([A-Z-]+)'/g,
        ),
      ].map(([, name = '']) => name),
    ),
  ),
]
const agenda: Entree['lire'] = (propriete, textes) =>
  textes.map((texte) => {
    const rest = propriete === 'SUMMARY' ? '' : 'SUMMARY:Premiers pas\r\n'
    const start = propriete === 'DTSTART' ? '' : 'DTSTART:20270105T140000\r\n'
    const file = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${rest}${start}${propriete}:${texte}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
    const read = importIcs(utf8(file), ICAL, {
      ...{ lieuId: 'l', commune: '', codeInsee: '03185', fuseau: 'Europe/Paris', source: 'f.ics' },
    })
    return {
      garde: read.ateliers,
      dit: [
        ...read.problemes,
        ...[...read.nonLues.keys()],
        ...[...read.rejects, ...read.warnings].map(({ reason, value }) => `${reason} ${value}`),
        ...(read.ateliers.length === 0 ? ['rien lu'] : []),
      ],
    }
  })

/** An entry of JSON: each of its texts and numbers is a field. */
const arbre = (nom: string, value: unknown, lire: (value: unknown) => Issue): Entree => ({
  nom,
  champs: leavesOf(value),
  lire: (champ, textes) => textes.map((texte) => lire(withLeaf(value, champ, texte))),
})

/** Sessions of a plan at a place: commune and name of the room are those of the place. */
const isOfPlace = (champ: string): boolean => {
  const [, scenario, , ligne, rang] = champ.split('/').map(Number)
  const line = EXEMPLES.scenarios.scenarios[scenario ?? -1]?.[1][ligne ?? -1]
  return line?.[0] === 's' && line[2] !== '' && (rang === 5 || rang === 15)
}
/** A link that says all it can, for the names of its keys. */
const LIEN_ENTIER = {
  ...DEFAULT_STATE,
  ...{
    onglet: 'couverture',
    territoire: { type: 'commune', code: '03185' },
    distanceM: 5000,
    par: 'commune',
  },
  ...{ couches: ['frr'], lieu: 'x', commune: '03185', depart: '03185', volet: 'rapport', page: 'aide' },
  ...{ periode: 'mois', ordre: 'date', seances: ['abcdefg'], lieux: ['x'], age: 3, calcul: 'droit' },
  ...{ avec: [{ type: 'commune', code: '03101' }], groupe: '65plus', offre: 'lieux', types: 'tous' },
} as unknown as ShareState
const CLES = [
  ...new Set([
    ...new URLSearchParams(formatLink(LIEN_ENTIER, { whole: true })).keys(),
    ...['v', 'filtres', 'agenda', 'fenetre', 'mode', 'minutes', 'offre', 'types', 'zq'],
  ]),
]

export const ENTREES: readonly Entree[] = [
  {
    nom: 'lieux, CSV',
    champs: COLONNES_LIEUX,
    lire: (champ, textes) =>
      lieux((rows) => csv([...new Set([...Object.keys(LIEU), champ])], rows))(champ, textes),
  },
  { nom: 'lieux, JSON', champs: COLONNES_LIEUX, lire: lieux(json) },
  { nom: 'lieux, GeoJSON', champs: COLONNES_LIEUX, lire: lieux(geojson) },
  { nom: 'ateliers, CSV', champs: COLONNES_ATELIERS, lire: ateliers },
  { nom: 'agenda .ics', champs: PROPRIETES, lire: agenda },
  arbre('configuration', EXEMPLES.configuration, (value) => {
    const { configuration, problemes } = readConfiguration(value)
    return { garde: configuration, dit: problemes }
  }),
  {
    ...arbre('scénarios', EXEMPLES.scenarios, (value) => {
      const read = readScenarios(JSON.stringify(value))
      return read.ok
        ? { garde: read.scenarios, dit: read.corrections.map((one) => JSON.stringify(one)) }
        : { garde: null, dit: [JSON.stringify(read)] }
    }),
    sansEffet: isOfPlace,
  },
  arbre('copie de mes données', EXEMPLES.copie, (value) => {
    const read = readCopie(bufferOf(value))
    return {
      garde: read?.imports ?? null,
      dit: read?.remarques.map(({ voulu }) => voulu) ?? ['aucune copie'],
    }
  }),
  arbre('adresses', EXEMPLES.adresses, (value) => ({
    garde: [readAdresses(value), readMeilleure(value)],
    // Nothing is said of a line that is no address: the person sees the others, or that there is none.
    dit: ['non prise'],
  })),
  {
    ...arbre('sommaire', EXEMPLES.manifeste, (value) => {
      const read = parseManifest(value)
      return read.ok ? { garde: read.manifest, dit: [] } : { garde: null, dit: [read.reason] }
    }),
    nous: true,
  },
  arbre('moyens', EXEMPLES.moyens, (value) => {
    try {
      return { garde: readMoyens(value), dit: [] }
    } catch (error) {
      if (error instanceof MoyensIllisibles) return { garde: null, dit: [error.message || error.name] }
      throw error
    }
  }),
  {
    nom: 'lien',
    champs: CLES,
    lire: (cle, textes) =>
      textes.map((texte) => {
        const { state, damaged } = parseLink(
          `?${cle}=${encodeURIComponent(texte.replace(/[\ud800-\udfff]/g, '\ufffd'))}`,
        )
        return { garde: state, dit: damaged }
      }),
  },
  {
    nom: 'phrase d’horaires',
    champs: ['phrase'],
    lire: (_, textes) =>
      textes.map((texte) => {
        const { drapeaux, series, reste } = readFrenchSchedule(`${texte} lundi 14h-16h`)
        return { garde: [series, reste], dit: drapeaux.map(({ code }) => code) }
      }),
    // The sentence itself stays beside what was read of it.
    sansEffet: () => true,
  },
]
