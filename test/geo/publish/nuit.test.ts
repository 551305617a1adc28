import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../../geo/cli/build.ts'
import type { Nouveautes } from '../../../geo/publish/nuit/compare.ts'
import { writeNote } from '../../../geo/publish/nuit/note.ts'
import { type Sante, santeOf } from '../../../geo/publish/nuit/sante.ts'
import { GARDE_MS, openPublisher } from '../../../geo/publish/write.ts'
import { fromLaea } from '../../../geo/transforms/projection.ts'
import type { LieuxFile } from '../../../src/dataset/lieux-file.ts'
import { GOOD, ok, openFakeSources } from '../../support/files/fake-sources.ts'
import { lieux, qpvZip } from '../../support/files/official-files.ts'
import { filesOf, listFiles, readManifest } from '../../support/files/publication.ts'
import { tempDir, tempFolder } from '../../support/files/temp-folder.ts'

const dir = tempDir('nuit-')
const sources = await openFakeSources(dir)
const data = () => join(dir, 'data')
const read = <T>(name: string) => JSON.parse(readFileSync(join(data(), name), 'utf8')) as T
const note = () => readFileSync(join(data(), 'nouveautes.txt'), 'utf8')
const build = (more: { readonly ajouts?: string; readonly accepterBaisse?: boolean } = {}) =>
  buildDataset({
    feed: sources.feed,
    departements: ['23'],
    out: data(),
    log: () => undefined,
    ...more,
  })

describe('night after night', () => {
  it('the first has nothing to compare with, the second nothing to say', async () => {
    await build()
    expect(read<Nouveautes>('nouveautes.json').avant).toBeNull()
    expect(note()).toContain('Premières données : rien à comparer.')
    const first = readManifest(data())
    await build()
    const same = read<Nouveautes>('nouveautes.json')
    expect(same.avant).toEqual({ version: first.version, construitLe: first.construitLe })
    expect([same.lieux.ajoutes.nombre, same.lieux.modifies.nombre, same.chiffres]).toEqual([0, 0, []])
    expect(note()).toContain('Rien n’a changé.')
  })

  it('tells the places that came, went and changed, the neighbourhoods, and the figures', async () => {
    const [gone, changed, ...others] = lieux(20)
    const nom = 'Salle\u2028<b>neuve</b>'
    const [longitude, latitude] = fromLaea([3_740_500, 2_572_500])
    const added = lieux(22)
      .slice(20)
      .map((lieu) => ({
        ...lieu,
        latitude,
        longitude,
        modalites_accompagnement: 'Dans un atelier collectif',
      }))
    sources.answers.lieux = ok(JSON.stringify([{ ...changed, nom }, ...others, ...added]))
    await build()
    const { lieux: places, chiffres, version } = read<Nouveautes>('nouveautes.json')
    expect(version).toBe(readManifest(data()).version)
    expect(places.retires).toEqual({
      nombre: 1,
      premiers: [{ id: gone?.id, nom: 'Lieu 0', commune: 'Guéret', codeInsee: '23096' }],
    })
    expect(places.ajoutes.premiers.map(({ id }) => id)).toEqual(['lieu-20', 'lieu-21'])
    expect(places.modifies.premiers.map(({ id, champs }) => [id, champs])).toEqual([['lieu-1', ['nom']]])
    expect(chiffres.map(({ territoire }) => territoire)).toContain('departement:23')
    expect(note()).toMatch(/Lieux : 2 ajoutés, 1 retiré, 1 modifié\./)
    // Others' text stays on its line.
    expect(note()).toMatch(/^ {2}~ Salle neuve, Guéret \(nom\)$/m)
    expect(note()).toMatch(
      /^ {2}departement:23 : 0 habitant à portée d’un atelier, puis [\d\s]+ habitants?$/m,
    )
  })

  it('says how each source is, for a monitor, and watches the age of the places', async () => {
    const sante = read<Sante>('sante.json')
    const { version, construitLe } = readManifest(data())
    expect([sante.version, sante.construitLe, sante.etat]).toEqual([version, construitLe, 'bon'])
    const ofLieux = sante.sources.find(({ id }) => id === 'lieux')
    expect([ofLieux?.limiteJours, ofLieux?.etat]).toEqual([45, 'a-jour'])
    expect(sante.sources.filter(({ etat }) => etat === 'inconnue').map(({ id }) => id)).toContain('qpv')
    sources.answers.lieux = ok(JSON.stringify(lieux(20, '2020-01-01')))
    await build()
    const old = read<Sante>('sante.json')
    expect(old.etat).toBe('a-verifier')
    expect(old.sources.find(({ id }) => id === 'lieux')?.ageJours).toBeGreaterThan(45)
    expect(note()).toMatch(/À vérifier : Lieux de médiation numérique, la fiche la plus récente a/)
  })

  it('a night whose records are not dated adds no line to the history, and loses none', async () => {
    await build()
    const { historique, departements } = readManifest(data())
    const before = [historique, ...departements.map((one) => one.historique)].map((ref) =>
      read(ref?.chemin ?? ''),
    )
    sources.answers.lieux = ok(JSON.stringify(lieux(20, '')))
    // A column that is gone from one night to the next is refused, until somebody says that it is meant.
    await expect(build()).rejects.toThrow(/plus rien dans la colonne « date_maj »/)
    await build({ accepterBaisse: true })
    const after = readManifest(data())
    expect(
      [after.historique, ...after.departements.map((one) => one.historique)].map((ref) =>
        read(ref?.chemin ?? ''),
      ),
    ).toEqual(before)
  })

  it('a source is as old as its own records, whatever lies over them', async () => {
    sources.answers.lieux = ok(JSON.stringify(lieux(20, '2020-01-01')))
    const ajouts = tempFolder()
    ajouts.write(
      'lieux.csv',
      'id,nom,commune,code_insee,latitude,longitude,date_maj\nnous-1,Nous,Guéret,23096,46.17,1.87,2026-11-20\n',
    )
    await build({ ajouts: ajouts.path('') })
    const { etat, sources: all } = read<Sante>('sante.json')
    expect(all.find(({ id }) => id === 'lieux')?.date).toBe('2020-01-01')
    expect(etat).toBe('a-verifier')
  })

  it('a record dated in the future keeps nothing fresh: its date is unknown, and said', async () => {
    const [first, ...others] = lieux(20, '2020-01-01')
    sources.answers.lieux = ok(JSON.stringify([{ ...first, date_maj: '2999-12-31' }, ...others]))
    await build()
    const ofLieux = read<Sante>('sante.json').sources.find(({ id }) => id === 'lieux')
    expect([ofLieux?.date, ofLieux?.etat]).toEqual(['2020-01-01', 'ancienne'])
    const { departements, rapport } = readManifest(data())
    expect(readFileSync(join(data(), rapport.chemin), 'utf8')).toMatch(
      /date_maj.*2999-12-31.*date à venir, laissée de côté/,
    )
    const published = departements.flatMap(({ lieux: file }) =>
      read<LieuxFile>(file.chemin).lieux.map(({ dateMaj = '' }) => dateMaj),
    )
    expect(published).toContain('2020-01-01')
    expect(published.filter((day) => day > '2020-01-01')).toEqual([])
    // What nothing else dates is unknown.
    sources.answers.lieux = ok(JSON.stringify(lieux(20, '2999-12-31')))
    await build()
    expect(read<Sante>('sante.json').etat).toBe('inconnu')
    expect(note()).toContain('âge inconnu')
  })

  it('the day before that cannot be read is said as none, and stops nothing', async () => {
    writeFileSync(join(data(), 'manifest.json'), '{"version":"x","construitLe":"hier","departements":[{}]}')
    await build()
    expect(read<Nouveautes>('nouveautes.json').avant).toBeNull()
  })
})

describe('the age of a source', () => {
  const source = {
    id: 'lieux',
    titre: 'Lieux',
    producteur: '',
    licence: '',
    mention: '',
    millesime: '',
    url: '',
  }
  // In the evening of the 28th by universal time it is the 29th already in France.
  const about = { version: 'v', construitLe: '2026-11-28T23:30:00Z', jeu: 'reseau' }
  it.each([
    ['2026-10-15', 45, 'a-jour'],
    ['2026-10-14', 46, 'ancienne'],
    ['2026-11-29', 0, 'a-jour'],
    // Yet to come: it tells no age, and keeps nothing fresh.
    ['2026-11-30', null, 'inconnue'],
    ['2999-12-31', null, 'inconnue'],
    [null, null, 'inconnue'],
    ['hier', null, 'inconnue'],
  ])('newest record of %s: %s days, %s', (date, ageJours, etat) => {
    const dates = new Map([['lieux', date]])
    const sante = santeOf(about, [{ ...source, modifications: '' }], { dates, ajouts: new Map() })
    const [said] = sante.sources
    expect([said?.ageJours, said?.etat]).toEqual([ageJours, etat])
    // What nobody can tell is no yes for who watches.
    expect(sante.etat).toBe({ 'a-jour': 'bon', ancienne: 'a-verifier', inconnue: 'inconnu' }[etat])
  })

  it('a file laid over the sources is named and watched too, dated or not', () => {
    const dates = new Map([['lieux', '2026-11-28']])
    const of = (date: string | null) =>
      santeOf(about, [{ ...source, modifications: '' }], { dates, ajouts: new Map([['ajouts/a.csv', date]]) })
    expect(of('2026-11-20').etat).toBe('bon')
    const sante = of(null)
    expect([sante.etat, sante.sources.map(({ id, etat }) => [id, etat])]).toEqual([
      'inconnu',
      [
        ['lieux', 'a-jour'],
        ['ajouts/a.csv', 'inconnue'],
      ],
    ])
    expect(writeNote({ avant: null, construitLe: about.construitLe } as Nouveautes, sante)).toContain(
      'À vérifier : ajouts/a.csv, âge inconnu : aucune fiche n’est datée.',
    )
    // Published once for years: its age is not known either, and nobody need look.
    const qpv = santeOf(about, [{ ...source, id: 'qpv', modifications: '' }], { dates, ajouts: new Map() })
    expect([qpv.etat, qpv.sources[0]?.etat]).toEqual(['bon', 'inconnue'])
  })
})

it('files of the nights before go after two days, those of the last night never before the next', async () => {
  Object.assign(sources.answers, GOOD)
  const before = filesOf(readManifest(data())).map(({ chemin }) => chemin)
  sources.answers.qpv = ok(qpvZip())
  const inDays = (days: number) => {
    const manifest = readManifest(data())
    const publisher = openPublisher(data(), GARDE_MS, Date.now() + days * 86_400_000)
    publisher.put('seul.json', `{"jour":${days}}`, 1)
    publisher.publish(manifest)
  }
  inDays(0)
  const old = join(data(), 'vieux.00000000.json')
  const stray = openPublisher(data(), GARDE_MS)
  stray.put('vieux.json', '{}', 1)
  const [kept] = listFiles(data()).filter((name) => name.startsWith('vieux.'))
  expect(existsSync(old)).toBe(false)
  inDays(1)
  expect(listFiles(data())).toContain(kept)
  utimesSync(join(data(), kept ?? ''), 0, 0)
  inDays(1)
  expect(listFiles(data())).not.toContain(kept)
  inDays(400)
  for (const chemin of before) expect(listFiles(data()), chemin).toContain(chemin)
})
