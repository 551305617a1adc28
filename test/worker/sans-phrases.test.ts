import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { FILTRES_VIDES } from '../../src/domain/places/filters/filtres.ts'
import { createHandlers, type Handlers } from '../../src/worker/answers/handlers.ts'
import { MONTLUCON } from '../support/examples/montlucon.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

/**
 * The computing worker speaks no language: what it answers to the tasks of a resident is codes, figures and the words of the data,
 * so that what is said of them is said by the page, in the language that it is in.
 */
const instantMs = Date.UTC(2026, 10, 23, 9)
const depart = { type: 'commune', code: '03185' } as const
const demande = {
  territoire: MONTLUCON,
  filtres: FILTRES_VIDES,
  depart,
  mode: 'voiture',
  emprise: null,
  instantMs,
} as const
const none = { ...demande, mode: 'marche', filtres: { ...FILTRES_VIDES, texte: 'zzzz' } } as const
const near = { ...demande, filtres: { ...FILTRES_VIDES, limite: { type: 'minutes', minutes: 1 } } } as const
const day = (iso: string): number => parseIsoDate(iso) ?? Number.NaN

let handlers: Handlers

const QUESTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  'a search': () => handlers.chercher({ texte: 'montlucon', limite: 8 }),
  'a search that finds nothing': () => handlers.chercher({ texte: 'zzzzzzz', limite: 8 }),
  'a start': () => handlers.situerDepart({ depart }),
  'what is covered': () => handlers.couverts({}),
  'the list': () => handlers.trouver({ ...demande, limite: 40 }),
  'a list of nothing': () => handlers.trouver({ ...none, limite: 40 }),
  'what to give up': () => handlers.relacherLieux(near),
  'a place': () => handlers.fiche({ ...demande, id: 'pilote-premilhat', semaine: 0 }),
  'a place that is not there': () => handlers.fiche({ ...demande, id: 'disparu', semaine: 0 }),
  'what is open': () => handlers.ouvertures({ territoire: MONTLUCON, instantMs }),
  'the dates': () =>
    handlers.seances({ territoire: MONTLUCON, du: day('2026-11-23'), au: day('2026-12-20') }),
}

/** Every text in a value. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value instanceof Map || value instanceof Set
      ? textsIn([...value])
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(textsIn)
        : []

/** What the data say, each text whole. */
const dits = (): ReadonlySet<string> =>
  new Set(
    readdirSync(PILOTE_DIR, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => textsIn(JSON.parse(readFileSync(join(PILOTE_DIR, name), 'utf8')))),
  )

/** Words one after the other, of which the data have none. */
const phrasesOf = (answer: unknown, known: ReadonlySet<string>): string[] =>
  textsIn(answer).filter((texte) => /\p{L}[\s\u00a0\u202f]+\p{L}/u.test(texte) && !known.has(texte))

describe('what the worker answers holds no sentence of ours', () => {
  beforeAll(async () => {
    handlers = createHandlers(() => readFolder(PILOTE_DIR))
    await handlers.ouvrir({ base: '' })
  })

  it.each(Object.entries(QUESTIONS))('%s', async (_what, ask) => {
    expect(phrasesOf(await ask(), dits())).toEqual([])
  })

  it('and one that it made would be found', async () => {
    const found = await handlers.trouver({ ...demande, limite: 40 })
    expect(textsIn(found).length).toBeGreaterThan(50)
    expect(phrasesOf({ ...found, dit: 'Ce lieu est ouvert.' }, dits())).toEqual(['Ce lieu est ouvert.'])
  })
})
