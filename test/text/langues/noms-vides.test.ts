import { describe, expect, it } from 'vitest'
import { type CodeLangue, LANGUES } from '../../../src/domain/common/langues.ts'
import type { Contact } from '../../../src/domain/orientation/contact.ts'
import type { Trajet } from '../../../src/domain/orientation/trajet.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import { FILTRES_VIDES } from '../../../src/domain/places/filters/filtres.ts'
import type * as frAgenda from '../../../src/text/fr/agenda.ts'
import type * as frGuide from '../../../src/text/fr/guide.ts'
import type * as frContact from '../../../src/text/fr/orientation/contact.ts'
import type * as frRelacher from '../../../src/text/fr/orientation/relacher-lieux.ts'
import type * as frOrienter from '../../../src/text/fr/orienter.ts'
import type * as frSeance from '../../../src/text/fr/seance.ts'
import { isoler } from '../../../src/text/langue/isoler.ts'
import { situee } from '../../support/examples/seance-situee.ts'
import { readCode, SOURCES } from '../../support/files/import-graph.ts'
import { FICHIERS_DE_LANGUES } from '../../support/files/langues.ts'

/** What a sentence shows where a name is missing: two spaces, one before a full stop, empty signs, an end on a colon. */
const HOLE =
  /\s[.,،)](?!\p{L})|\(\s*\)|\(\s|[:,،]\s*[.,،;؛)]|[ \u00a0\u202f]{2}|^\s|[ \u00a0\u202f]$|[«“"‘]\s*[»”"’]|[:,،]\s*$|\.\.(?!\.)|\u2066\u2069/u

/** Parameters that names of the data go into, as the French module calls them. */
const NAMES = new Set(['nom', 'commune', 'departement', 'libelle', 'lieu', 'organisme', 'ou', 'titre'])

/** Where a name is never empty, and why. */
const NEVER_EMPTY: readonly (readonly [RegExp, string])[] = [
  [/^format deuxPoints |^guide guide\.resultat\.plusPres /, 'what stands before is a title or `sansNom`'],
  [/ titre$/, 'a session has `titreVide` for a title, a place `sansNom`'],
  [/ ou$/, 'what `sayDans` says, which knows of no name'],
  [/^agenda agenda\.abonnement\./, 'a territory that publishes a calendar'],
  [/^agenda agenda\.(?:tournee|environ) /, '`titreVide` where a round or a stop has no name'],
  [
    /\.(?:depuis|de|choisi|garder|depart|triTrajet|triCentre|auDepart) /,
    'a start: its place, else its commune',
  ],
  [/sayDepart /, 'a start: its place, else its commune'],
  [/^accessibilite\/declaration | contact\.| sources\.editeur /, 'who publishes, else another sentence'],
  [/^pages\/vie-privee /, 'the name of the publication, « À portée » where it gives none'],
  [/^pages\/(?:hors-ligne|aide) /, 'a département of the list'],
  [/^sources|^pages\/sources /, 'a file of the manifest, which has a title'],
  [/^lieu lieu\.(?:qpv|frr|frrPartiel|ferie) /, 'a neighbourhood, a commune, a public holiday of the lists'],
  [/^seance seance\.fichierAgenda /, 'a file that was just saved'],
  [/^territoire (?:territoire\.ancienNom|sayDans) (?:nom)$/, 'asked apart, below'],
  [/^depart\/depart depart\.quartier nom/, 'a neighbourhood of the list'],
  [/^orientation\/elision |^chemin\/|^sms/, 'parts of sentences, called with a name'],
]

const OTHERS: readonly unknown[] = ['Bourg', 2]
/** All that else a function may be given around the name that is missing. */
const aroundName = (length: number, at: number): unknown[][] =>
  Array.from({ length }).reduce<unknown[][]>(
    (rows, _, i) => rows.flatMap((row) => (i === at ? [''] : OTHERS).map((one) => [...row, one])),
    [[]],
  )

type Say = (...given: unknown[]) => unknown
function call(say: Say, given: readonly unknown[]): string | null {
  try {
    const said = say(...given)
    return typeof said === 'string' && !/NaN|undefined|Invalid|\[object/.test(said) ? said : null
  } catch {
    // It wants more than words and numbers: below.
    return null
  }
}

/** The functions of a module, by their path. */
function* functionsOf(value: unknown, path: string): Generator<readonly [path: string, say: Say]> {
  if (typeof value === 'function') yield [path, value as Say]
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      yield* functionsOf(one, path === '' ? key : `${path}.${key}`)
}
const parametersOf = (say: Say): string[] =>
  (/^(?:function\s*\w*)?\s*\(?([^)=]*)/.exec(String(say))?.[1] ?? '').split(',').map((one) => one.trim())

const FRENCH = SOURCES.filter((file) => file.startsWith('src/text/fr/')).map((file) =>
  file.slice('src/text/fr/'.length, -'.ts'.length),
)
/** Where a language has a module, null where it stays French. */
const fileOf = (langue: CodeLangue, nom: string): string | null =>
  langue === 'fr'
    ? `src/text/fr/${nom}.ts`
    : (FICHIERS_DE_LANGUES.find((one) => one.langue === langue && one.module === nom)?.file ?? null)
const modulesOf = (langue: CodeLangue): string[] => FRENCH.filter((nom) => fileOf(langue, nom) !== null)
const load = async <T = Record<string, unknown>>(langue: CodeLangue, nom: string): Promise<T> =>
  (await import(/* @vite-ignore */ `../../../${fileOf(langue, nom)}`)) as T

/** The names that each French function is given, by its path; `count`: all that it is given. */
const namesOf = new Map<string, readonly (readonly [at: number, name: string, count: number])[]>()
for (const nom of modulesOf('fr'))
  for (const [path, say] of functionsOf(await load('fr', nom), ''))
    namesOf.set(
      `${nom} ${path}`,
      parametersOf(say).flatMap((name, at, { length }) =>
        NAMES.has(name) ? [[at, name, length] as const] : [],
      ),
    )

describe.each(LANGUES)('without the names of the data, the sentences in %s', (langue) => {
  it('have no hole', async () => {
    const holes: string[] = []
    let asked = 0
    for (const nom of modulesOf(langue))
      for (const [path, say] of functionsOf(await load(langue, nom), ''))
        for (const [at, name, count] of namesOf.get(`${nom} ${path}`) ?? []) {
          const key = `${nom} ${path} ${name}`
          if (NEVER_EMPTY.some(([pattern]) => pattern.test(key))) continue
          for (const given of aroundName(Math.max(say.length, count), at)) {
            const said = call(say, given)
            if (said === null) continue
            asked++
            if (HOLE.test(said)) holes.push(`${key} « ${said} »`)
          }
        }
    expect(asked).toBeGreaterThan(10)
    expect(holes).toEqual([])
  })

  it('say where they are of a territory whose name is not read yet', async () => {
    const { sayDans } = await load<typeof import('../../../src/text/fr/territoire.ts')>(langue, 'territoire')
    for (const type of ['commune', 'departement', 'epci', 'qpv', 'region'] as const) {
      expect(sayDans({ type, code: '23' }, '')).not.toBe('')
      expect(sayDans({ type, code: '23' }, '')).not.toMatch(HOLE)
    }
  })

  it('say by its kind and its code an area that the data have no name for, never by the bare code', async () => {
    const { sayDans, parCode } = await load<typeof import('../../../src/text/fr/territoire.ts')>(
      langue,
      'territoire',
    )
    for (const type of ['commune', 'departement', 'epci', 'qpv', 'region'] as const) {
      const asked = { type, code: '23096' }
      const said = parCode(asked)
      // One or more words around the code, in one piece.
      expect(said.replace(/[\u2066\u2069]/g, '')).toMatch(/^(?=.*\p{L}{2})(?:.* )?23096(?: .*)?$/u)
      for (const nom of ['23096', isoler('23096')]) expect(sayDans(asked, nom)).toContain(said)
      expect(sayDans(asked, 'Guéret')).not.toContain('23096')
    }
  })

  it('have no hole either where a place, a session and whom to ask have no name', async () => {
    const said: string[] = []
    const vide = situee({
      seance: { titre: '', commune: '' },
      serie: { titre: '' },
      ou: { nom: '', adresse: '', commune: '', contacts: SANS_NOM },
    })
    const lieu = { ...LIEU_VIDE, id: 'l', latitude: 46, longitude: 2 }
    const trajet: Trajet = {
      ...{ distanceM: 900, minutesMin: 10, minutesMax: 14, inOwnCommune: true },
      ...{ minutes: 12, connu: 'routes', mode: 'marche' },
    }
    const guide = await load<typeof frGuide>(langue, 'guide')
    said.push(
      ...guide.saySeanceSimple(vide),
      ...guide.sayLieuSimple({ lieu, ouvertures: [], contacts: SANS_NOM }),
    )
    said.push(guide.guide.resultat.rien(''), guide.guide.resultat.plusPres('Mairie', '', 'sur'))
    const contact = await load<typeof frContact>(langue, 'orientation/contact')
    for (const one of SANS_NOM) {
      said.push(contact.contactEnTexte([one]), ...contact.sayAQuiDemander([one]))
      said.push(contact.contactEnTexte([{ ...one, telephone: '0555000000' }]))
    }
    const agenda = await load<typeof frAgenda>(langue, 'agenda')
    said.push(agenda.sayAtelier(vide), agenda.agenda.plusProche('Atelier', '', '3 h', ''))
    said.push(
      agenda.agenda.plusProche('Atelier', '', '3 h', '2 km'),
      agenda.agenda.videVoisin('Atelier', '', '3 h'),
    )
    const seance = await load<typeof frSeance>(langue, 'seance')
    said.push(seance.enUneLigne(vide.seance), ...seance.faitsDeSeance(vide))
    const relacher = await load<typeof frRelacher>(langue, 'orientation/relacher-lieux')
    for (const quoi of ['tout', 'limite'] as const)
      said.push(
        relacher.sayRelacherLieux(
          { quoi, nombre: 12, plusProche: { lieu, trajet: quoi === 'tout' ? null : trajet } },
          { ...FILTRES_VIDES, limite: { type: 'minutes', minutes: 5 } },
        ),
      )
    if (modulesOf(langue).includes('orienter')) {
      const { composeCourriel, composeSms, titreProposition } = await load<typeof frOrienter>(
        langue,
        'orienter',
      )
      const proposes = [
        {
          ...COMMUNS,
          type: 'seance' as const,
          cle: 's',
          situee: vide,
          suivantes: [],
          trajet,
          contacts: SANS_NOM,
        },
        {
          ...COMMUNS,
          type: 'lieu' as const,
          cle: 'l',
          lieu,
          ouvertures: [],
          trajet: null,
          contacts: SANS_NOM,
        },
      ]
      for (const one of proposes) said.push(titreProposition(one))
      said.push(
        composeCourriel(proposes, 'https://exemple.test/', null),
        composeSms(proposes, 'https://exemple.test/').texte,
      )
    }
    expect(said.length).toBeGreaterThan(20)
    expect(said.filter((one) => one === '' || HOLE.test(one))).toEqual([])
  })
})

const SANS_NOM: readonly Contact[] = (['voisin', 'mairie'] as const).map((lien) => ({
  ...{ lien, nom: '', telephone: '', courriel: '' },
}))
const COMMUNS = { surete: 'sur', verdicts: [], inscriptionEnLigne: false, inconnues: 0 } as const

describe('a view', () => {
  it('puts no colon of its own between words: that of the language', () => {
    // No choice of two values: a question mark before it.
    const own = /^[^?\n]*\} : [<{]|<\/b> : |\} : \$\{/m
    const views = SOURCES.filter((file) => /^src\/(?:features|ui|app)\//.test(file))
    expect(views.length).toBeGreaterThan(200)
    expect(views.filter((file) => own.test(readCode(file)))).toEqual([])
  })
})
