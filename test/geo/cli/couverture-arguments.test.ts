import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { readCouvertureOptions } from '../../../geo/cli/arguments.ts'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'

const T = ['--territoire', 'commune:87085']
const D = ['--distance', '5000']

const BAD: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no territory', D, /--territoire manque ; attendu : commune:87085/],
  ['a territory without its kind', ['--territoire', '87', ...D], /« 87 » reçu ; attendu : commune:/],
  ['an unknown kind of territory', ['--territoire', 'canton:8701', ...D], /« canton:8701 » reçu/],
  ['a commune code too short', ['--territoire', 'commune:8708', ...D], /« commune:8708 » reçu/],
  ['a neighbourhood code that is none', ['--territoire', 'qpv:87085', ...D], /« qpv:87085 » reçu/],
  [
    'a département that does not exist',
    ['--territoire', 'departement:99', ...D],
    /« 99 » inconnu|« departement:99 » reçu/,
  ],
  [
    'an unknown offer',
    [...T, ...D, '--offre', 'cafe'],
    /--offre : « cafe » reçu ; attendu : lieux, accompagnement/,
  ],
  ['an unknown mode', [...T, '--mode', 'avion', '--minutes', '20'], /--mode : « avion » reçu/],
  [
    'a distance that is no number',
    [...T, '--distance', '5km'],
    /--distance : un nombre de mètres .*« 5km » reçu/,
  ],
  ['a negative distance', [...T, '--distance=-5'], /--distance .*« -5 » reçu/],
  ['an empty distance', [...T, '--distance='], /--distance .*« {2}» reçu/],
  ['a distance longer than France', [...T, '--distance', '999999999'], /entre 0 et 200000/],
  ['minutes beyond an hour', [...T, '--mode', 'velo', '--minutes', '61'], /--minutes .* entre 0 et 60/],
  ['minutes that are no number', [...T, '--mode', 'velo', '--minutes', 'Infinity'], /« Infinity » reçu/],
  ['a distance and a mode', [...T, ...D, '--mode', 'velo'], /--distance ne va pas avec --mode/],
  ['an unknown way to calculate', [...T, '--calcul', 'avion'], /--calcul : « avion » reçu/],
  ['a distance by road', [...T, ...D, '--calcul', 'routes'], /--distance est à vol d’oiseau/],
  ['turf by road', [...T, '--moteur', 'turf', '--calcul', 'routes'], /--moteur turf est à vol d’oiseau/],
  ['an unknown breakdown', [...T, ...D, '--par', 'iris'], /--par : « iris » reçu/],
  ['an unknown engine', [...T, ...D, '--moteur', 'osrm'], /--moteur : « osrm » reçu/],
  ['an unknown format', [...T, ...D, '--format', 'xml'], /--format : « xml » reçu/],
  ['an unknown option', [...T, ...D, '--rayon', '5'], /« --rayon » ; attendus : .*--territoire/],
  ['a value without its option', [...T, '5000'], /argument non compris/],
]

describe('bad arguments of couverture', () => {
  it.each(BAD)('%s: one line that says what was got and wanted', (_, argv, message) => {
    const error = (() => {
      try {
        readCouvertureOptions(argv)
        return null
      } catch (reason) {
        return reason as Error
      }
    })()
    expect(error?.constructor.name).toBe('MauvaisArgument')
    expect(error?.message).toMatch(message)
    expect(error?.message).not.toContain('\n')
  })

  it('exit 2, on stderr, and nothing on stdout', () => {
    const args = ['--import', 'tsx', 'geo/cli/couverture.ts', '--data', PILOTE_DIR, ...T, '--distance', '5km']
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^--distance : .*« 5km » reçu\n$/)
  })

  it('no data: exit 1 and how to build them', () => {
    const args = ['--import', 'tsx', 'geo/cli/couverture.ts', '--data', '/nulle/part', ...T, ...D]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^\/nulle\/part\/manifest.json : fichier introuvable .*npm run geo/)
  })
})

describe('by road or straight', () => {
  const couverture = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'geo/cli/couverture.ts', '--data', PILOTE_DIR, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    })

  it('asks for workshops within 15 minutes by car unless told, straight without roads', () => {
    const { offre, mode, minutes, calcul, routes } = JSON.parse(couverture(...T).stdout)
    expect({ offre, mode, minutes, calcul, routes }).toEqual({
      offre: 'ateliers',
      mode: 'voiture',
      minutes: 15,
      calcul: 'direct',
      routes: null,
    })
  })

  it('roads asked for where there are none: exit 2, naming the départements', () => {
    const { status, stdout, stderr } = couverture(...T, '--calcul', 'routes')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/--calcul routes : pas de routes .*1 département \(87\)/)
  })
})
