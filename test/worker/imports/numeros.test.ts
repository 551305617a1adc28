import { expect, it } from 'vitest'
import { REGLAGES } from '../../support/examples/contexte-import.ts'
import { MONTLUCON, TODAY } from '../../support/examples/montlucon.ts'
import { asRead, nothing, openPiloteImports } from '../../support/files/pilote-imports.ts'
import { openPiloteWorker } from '../../support/files/pilote-worker.ts'

type Rows = readonly string[]
const file = (nom: string, entetes: string, rows: Rows) => ({
  nom,
  octets: Uint8Array.from(new TextEncoder().encode([entetes, ...rows].join('\n'))).buffer,
})
const places = (nom: string, ...rows: Rows) =>
  file(nom, 'id;nom;adresse;commune;code_insee;latitude;longitude', rows)
const series = (nom: string, ...rows: Rows) =>
  file(nom, 'id;titre;date_debut;heure_debut;heure_fin;lieu_id;code_insee', rows)

const MAIRIES = places(
  'mairies.csv',
  '1;Mairie de Montluçon;1 rue de la Paix;Montluçon;03185;46.34;2.6',
  '2;Mairie de Domérat;2 rue du Bourg;Domérat;03101;46.36;2.53',
)
const SALLES = places(
  'salles.csv',
  '1;Salle des fêtes;9 rue des Lilas;Montluçon;03185;46.35;2.61',
  '2;Foyer rural;3 place du Lavoir;Lavault-Sainte-Anne;03140;46.31;2.59',
)
type Handlers = Awaited<ReturnType<typeof openPiloteImports>>['imports']

async function take(handlers: Handlers, le: number, ...fichiers: ReturnType<typeof file>[]) {
  // What the worker is given is handed over.
  const sent = fichiers.map(({ nom, octets }) => ({ nom, octets: octets.slice(0) }))
  const read = await handlers.lire({ fichiers: sent }, nothing)
  const demande = { feuilles: asRead(read), reglages: { ...REGLAGES, commune: '03185' }, doublons: {} }
  const examen = await handlers.examiner(demande, nothing)
  return { examen, kept: await handlers.utiliser({ le }, nothing) }
}

/** Ids and names of what the page then shows of one's own. */
async function shown(octets: Uint8Array | null) {
  const { handlers: page } = await openPiloteWorker()
  await page.mesDonnees({ octets: octets === null ? null : Uint8Array.from(octets) })
  const found = await Promise.all(
    ['Mairie de Montluçon', 'Mairie de Domérat', 'Salle des fêtes', 'Foyer rural'].map((texte) =>
      page.chercher({ texte, limite: 8 }),
    ),
  )
  const own = found.flat().flatMap((one) => (one.type === 'lieu' ? [`${one.id} ${one.nom}`] : []))
  const { seances } = await page.seances({ territoire: MONTLUCON, du: TODAY, au: TODAY + 30 })
  return {
    lieux: [...new Set(own)].filter((one) => /^(?:\d|salles-|mairies-)/.test(one)).sort(),
    seances: seances
      .filter(({ serie }) => serie.source.startsWith('Mes données'))
      .map(({ seance, ou }) => `${seance.titre} : ${ou.nom}`)
      .sort(),
  }
}
const LIEUX = [
  '1 Mairie de Montluçon',
  '2 Mairie de Domérat',
  'salles-1 Salle des fêtes',
  'salles-2 Foyer rural',
]

it('two files that number their rows from 1 are both there, brought together or one after the other', async () => {
  const together = await openPiloteImports()
  const both = await take(together.imports, 1, MAIRIES, SALLES)
  expect((await shown(both.kept.octets)).lieux).toEqual(LIEUX)
  const told = both.examen.remarques.filter(({ champ }) => champ === 'id')
  expect(told.map(({ gravite, recu, voulu }) => [gravite, recu, /« (.*) »/.exec(voulu)?.[1]])).toEqual([
    ['correction', '1', 'salles-1'],
    ['correction', '2', 'salles-2'],
  ])
  const apart = await openPiloteImports()
  await take(apart.imports, 1, MAIRIES)
  const { kept } = await take(apart.imports, 2, SALLES)
  expect((await shown(kept.octets)).lieux).toEqual(LIEUX)
  // Brought again, each is a newer version of itself.
  const again = await take(apart.imports, 3, SALLES)
  expect(again.examen.miseAJour).toEqual({ ajoutes: 0, changes: 0, disparus: 0 })
  const first = await take(apart.imports, 4, MAIRIES)
  expect((await shown(first.kept.octets)).lieux).toEqual(LIEUX)
})

it('a newer list under another name, with the ids of the first, takes its places', async () => {
  const { imports } = await openPiloteImports()
  await take(imports, 1, MAIRIES)
  const newer = places(
    'mairies-2027.csv',
    // Another name at the same address; the same name elsewhere.
    '1;Hôtel de ville;1 rue de la Paix;Montluçon;03185;46.34;2.6',
    '2;Mairie de Domérat;10 avenue Neuve;Domérat;03101;46.37;2.54',
  )
  const { kept } = await take(imports, 2, newer)
  expect((await shown(kept.octets)).lieux).toEqual(['2 Mairie de Domérat'])
  const { handlers: page } = await openPiloteWorker()
  await page.mesDonnees({ octets: kept.octets === null ? null : Uint8Array.from(kept.octets) })
  const found = await page.chercher({ texte: 'Hôtel de ville', limite: 8 })
  expect(found.map((one) => (one.type === 'lieu' ? one.id : ''))).toContain('1')
})

it('their workshops, numbered too, stay each at its own place', async () => {
  const { imports } = await openPiloteImports()
  const one = series('ateliers-a.csv', '1;Découvrir sa tablette;2026-12-08;14:00;16:00;1;03185')
  const two = series('ateliers-b.csv', '1;Ses photos;2026-12-09;10:00;12:00;salles-1;03185')
  await take(imports, 1, MAIRIES, SALLES)
  const { kept } = await take(imports, 2, one, two)
  expect((await shown(kept.octets)).seances).toEqual([
    'Découvrir sa tablette : Mairie de Montluçon',
    'Ses photos : Salle des fêtes',
  ])
})
