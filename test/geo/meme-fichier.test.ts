import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anomaliesAjouts } from '../../geo/publish/ajouts-report.ts'
import { readAteliersBytes } from '../../geo/read/read-ateliers-file.ts'
import { examineAjouts } from '../../geo/transforms/ajouts/examine-ajouts.ts'
import { examineFeuilles } from '../../src/domain/imports/examine.ts'
import { guessPlan } from '../../src/domain/imports/guess-plan.ts'
import type { Remarque } from '../../src/domain/imports/model.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { ateliersSansAVenir } from '../../src/domain/sessions/table/date-a-venir.ts'
import { parseTableOrWorkbook } from '../../src/domain/tables/parse-xlsx.ts'
import { readFeuilles } from '../../src/domain/tables/read-feuilles.ts'
import { CONTEXTE, REGLAGES } from '../support/examples/contexte-import.ts'
import { ROOT } from '../support/files/data-dirs.ts'

/** One file, read by the page and by the pipeline: the same records, corrections and rejects. */
const CASES = join(ROOT, '../shared/cases')
const filesOf = (dir: string, names: RegExp): [string, Uint8Array][] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => names.test(name))
        .map((name) => [name, readFileSync(join(dir, name))])
    : []
const lines = (text: string): Uint8Array => new TextEncoder().encode(text)

const LIEUX: [string, Uint8Array][] = [
  ...filesOf(CASES, /^(?:lieux|csv|geojson)-.*(?:csv|json)$/),
  ...filesOf(join(ROOT, 'test/fixtures/tableaux'), /^lieux-/),
  [
    'corrigé, refusé, gardé',
    lines(
      [
        'id;nom;adresse;code_postal;commune;code_insee;latitude;longitude;telephone;courriels;date_maj;pivot',
        'a;MAIRIE ;1 rue A;3100;Montluçon;3185;46,34;2,6;04.70.00.00.01;accueil@mairie.example;20/11/2026;',
        ';sans identifiant;;03100;Montluçon;03185;46.34;2.6;;;;',
        'b;sans position;;;;;;;;;;',
        'c;en mer;;03100;Montluçon;03185;0;0;;;;',
        "d;'=1+1;;03100;Montluçon;03185;2.6;46.34;pas un numéro;;hier;123",
        'a;en double;;03100;Montluçon;03185;46.34;2.6;;;;',
      ].join('\n'),
    ),
  ],
]
const ATELIERS: [string, Uint8Array][] = [
  ...filesOf(CASES, /^ateliers-.*csv$/),
  ...filesOf(join(ROOT, 'test/fixtures/tableaux'), /^(?:ateliers|exemple)-/),
  ['exemple', readFileSync(join(ROOT, 'public/schemas/exemple-ateliers.csv'))],
]

async function inPage(bytes: Uint8Array, genre: 'lieux' | 'ateliers') {
  const { feuilles, refus } = await readFeuilles(bytes, 'source')
  expect(refus).toBe(null)
  const [feuille] = feuilles
  if (feuille === undefined) throw new Error('no sheet')
  const plan = guessPlan(feuille)
  expect(plan.genre).toBe(genre)
  // Every series has a commune at least: what is compared is the reading.
  const reglages = { ...REGLAGES, commune: '03185' }
  const [examen] = examineFeuilles([{ feuille, plan, retouches: {} }], reglages, CONTEXTE)
  if (examen === undefined) throw new Error('nothing was read')
  return examen
}

interface Dit {
  readonly ligne: number
  readonly champ: string
  readonly recu: string
  readonly voulu: string
}
const said = (all: readonly (Remarque | Dit)[]) =>
  [...new Set(all.map(({ ligne, champ, recu, voulu }) => `${ligne} ${champ} « ${recu} » ${voulu}`))].sort()

describe('places', () => {
  it.each(LIEUX)('%s', async (_, bytes) => {
    const { rows, numeros } = await parseTableOrWorkbook(bytes, 'source')
    const geo = readLieux(rows, numeros)
    const page = await inPage(bytes, 'lieux')
    const bare = (lieux: typeof page.lieux) =>
      lieux.map((lieu) => ({ ...lieu, source: '', codeInsee: '', commune: '' }))
    expect(bare(page.lieux)).toEqual(bare(geo.lieux))
    const ofGeo = (gravite: string) =>
      said(
        geo.anomalies
          .filter((one) => one.gravite === gravite)
          .map(({ ligne, champ, valeur, raison }) => ({ ligne, champ, recu: valeur, voulu: raison })),
      )
    const ofPage = (gravite: string) => said(page.remarques.filter((one) => one.gravite === gravite))
    expect(ofPage('rejet')).toEqual(ofGeo('rejet'))
    expect(ofPage('correction')).toEqual(expect.arrayContaining(ofGeo('correction')))
  })
})

describe('a file laid over the sources (--ajouts)', () => {
  it('leaves out the same people, and gives the same places', async () => {
    const bytes = lines(
      [
        'Lieux numériques du pays;;;;;;',
        'Nom du lieu;Code INSEE;Latitude;Longitude;Téléphone;Courriels;Nom du conseiller',
        'Mairie;03185;46,34;2,6;04 70 00 00 01;accueil@mairie.example;Camille Quidam',
        'Bus;03185;46,35;2,6;06 12 34 56 78;quidam@gmail.com;Camille Quidam',
        'Salle;03101;46,36;2,53;04 70 00 00 02;salle@mairie.example;Camille Quidam',
      ].join('\n'),
    )
    const { communes, aujourdhui, source } = CONTEXTE
    const index = { regions: [], departements: [], epci: [], qpv: [], communes }
    const sources = { index, lieux: [], outlines: new Map(), aujourdhui }
    const geo = await examineAjouts([{ nom: source, octets: bytes }], sources, {})
    const lieux = geo.flatMap((one) => one.lieux)
    const page = await inPage(bytes, 'lieux')
    const seen = (lieux: typeof page.lieux) =>
      lieux.map(({ id, nom, latitude, telephone, courriels }) => [id, nom, latitude, telephone, courriels])
    expect(lieux).toHaveLength(3)
    expect(seen(lieux)).toEqual(seen(page.lieux))
    expect(JSON.stringify(lieux)).not.toMatch(/quidam|0612|\+336/i)
    const told = anomaliesAjouts({ fichiers: [], corrections: [], problemes: [] }, geo, [], { anomalies: [] })
    const asked = told.filter(({ gravite, ligne }) => gravite !== 'correction' || ligne === 0)
    expect(asked.map(({ ligne, champ, raison }) => `ligne ${ligne}, ${champ} : ${raison}`)).toEqual([
      expect.stringMatching(/Lieux numériques du pays.*laissée de côté/),
      'ligne 0, fichier : colonnes qui semblent parler de personnes, laissées de côté : Nom du conseiller',
      expect.stringMatching(/^ligne 0, id : sans colonne d’identifiants : ils sont faits/),
      expect.stringMatching(/^ligne 4, telephone : .*personnel/),
      expect.stringMatching(/^ligne 4, courriels : .*personnel/),
    ])
  })
})

describe('workshops', () => {
  it.each(ATELIERS)('%s', async (_, bytes) => {
    const geo = ateliersSansAVenir(await readAteliersBytes(bytes, 'source'), CONTEXTE.aujourdhui)
    const page = await inPage(bytes, 'ateliers')
    const bare = (ateliers: typeof page.ateliers) =>
      ateliers.map((line) => ({ ...line, lieuId: '', commune: '', codeInsee: '' }))
    expect(bare(page.ateliers)).toEqual(bare(geo.ateliers))
    const ofGeo = (all: typeof geo.rejects) =>
      said(
        all.map(({ line, field, value, reason }) => ({
          ligne: line,
          champ: field,
          recu: value,
          voulu: reason,
        })),
      )
    const ofPage = (gravite: string) =>
      said(page.remarques.filter((one) => one.gravite === gravite && one.champ !== 'lieu_id'))
    expect(ofPage('rejet')).toEqual(ofGeo(geo.rejects))
    expect(ofPage('verifier')).toEqual(ofGeo(geo.warnings))
  })
})
