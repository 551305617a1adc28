import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MODES } from '../../src/domain/coverage/modes.ts'
import { createContacts, joignableOf } from '../../src/domain/orientation/contact.ts'
import { createOuvertures } from '../../src/domain/orientation/ouvertures.ts'
import { LIEU_VIDE } from '../../src/domain/places/colonnes.ts'
import { FILTRES_VIDES } from '../../src/domain/places/filters/filtres.ts'
import { boutonChemin } from '../../src/text/chemin/bouton-chemin.ts'
import { voirChemin } from '../../src/text/chemin/voir-chemin.ts'
import { tempsRoute } from '../../src/text/couverture/temps-route.ts'
import * as falcRelacher from '../../src/text/falc/socle/orientation/relacher-lieux.ts'
import * as falcTerritoire from '../../src/text/falc/socle/territoire.ts'
import * as falcChemin from '../../src/text/falc/taches/chemin/voir-chemin.ts'
import {
  sayLieuSimple as facileLieu,
  saySeanceSimple as facileSeance,
  sayTrajetSimple as facileTrajet,
} from '../../src/text/falc/taches/guide.ts'
import * as falcSeance from '../../src/text/falc/taches/seance.ts'
import { guide, sayCout, sayLieuSimple, saySeanceSimple, sayTrajetSimple } from '../../src/text/fr/guide.ts'
import { situee } from '../support/examples/seance-situee.ts'
import { SOURCES } from '../support/files/import-graph.ts'
import { FICHIERS_DE_LANGUES } from '../support/files/langues.ts'
import { textsOf } from '../support/files/texts-of.ts'

/** Sentences shown to residents, one by one, functions called with what they may get. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return split(value)
  if (typeof value === 'function') {
    const say = value as (...args: number[]) => string
    return [0, 1, 2, 12].flatMap((n) => split(say(n, 4)))
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentencesOf)
  return []
}
const split = (text: string): string[] =>
  text
    .split(/(?<=[.?!])\s+(?=\p{Lu})/u)
    .map((s) => s.trim())
    .filter(Boolean)

const seances = [
  ...(['Gratuit', 'Gratuit sous condition', 'Payant', ''] as const).flatMap((frais) =>
    ([['libre'], ['telephone'], ['courriel'], ['lien'], ['requise'], []] as const).map((inscription, i) =>
      situee({
        serie: {
          fraisACharge: frais === '' ? [] : [frais],
          inscription,
          chequesNumeriques: i % 2 === 0 ? 'oui' : null,
        },
        seance: {
          date: 20_790 + i,
          debut: i % 2 === 0 ? Date.UTC(2026, 11, 3 + i, 8, 30) : null,
          fin: i % 2 === 0 ? Date.UTC(2026, 11, 3 + i, 10) : null,
          moment: i === 1 ? 'apres-midi' : null,
          placesRestantes: i === 3 ? null : i,
          confiance: (['fait', 'deduit', 'exemple'] as const)[i % 3] ?? 'fait',
        },
        ou: { telephone: i === 1 ? '0470000000' : '' },
      }),
    ),
  ),
]
/** Places with each way to be asked for, and hours of each kind. */
const lieuxDemandes = (
  [
    ['', ''],
    ['Tu-Fr 08:30-12:30,13:30-17:30; Mo,We,Sa 10:00-18:00', '0555000000'],
    ['Mo,We,Sa 10:00-18:00; Tu[1] 14:00-17:00', ''],
  ] as const
).flatMap(([horaires, telephone]) => {
  const lieu = {
    ...LIEU_VIDE,
    id: 'l',
    latitude: 46,
    longitude: 2,
    horaires,
    telephone,
    commune: 'Le Vigen',
    codeInsee: '87205',
  }
  const { jours } = createOuvertures({ jours: [], moments: [], aujourdhui: 20_779 })(lieu)
  const voisin = {
    ...lieu,
    id: 'v',
    nom: 'La Quincaillerie, espace',
    adresse: '1 rue Haute',
    telephone: '0555414513',
  }
  return [
    { ...lieu, structureParente: 'Communauté' },
    { ...lieu, adresse: '1 rue Haute' },
  ].map((asked) => ({
    lieu: asked,
    ouvertures: jours,
    contacts: createContacts([voisin])(joignableOf(asked)),
  }))
})
const lieux = lieuxDemandes.map(sayLieuSimple)
const CONNUS = ['direct', 'routes', 'plus', 'inconnu', 'aucune'] as const
const sentences = [
  ...lieux.flat().flatMap(split),
  ...sentencesOf(guide),
  ...seances.flatMap(saySeanceSimple).flatMap(split),
  ...[['Gratuit'], ['Gratuit sous condition'], ['Payant'], []].flatMap(sayCout),
  ...MODES.flatMap((mode) =>
    [0.2, 1, 7, 45].flatMap((minutes) =>
      CONNUS.flatMap((connu) => sayTrajetSimple({ mode, minutes, connu })),
    ),
  ),
  ...sentencesOf(tempsRoute),
  ...sentencesOf(boutonChemin),
  ...sentencesOf(voirChemin),
]
const words = (sentence: string): number =>
  sentence.split(/[\s\u00a0]+/).filter((w) => /\p{L}|\d/u.test(w)).length
/** "14 h" is how France writes an hour; CV is the word people use; the CNIL has no other name, and is said to protect. */
const ALLOWED = new Set(['h', 'CV', 'CNIL'])
const ABBREVIATION =
  /(?<![\p{L}\d])(?:[A-ZÉ]{2,}|[a-z]{1,3}\.(?=\s*\p{Ll})|min|km|tél|etc|ex|rdv|n°)(?![\p{L}\d])/gu

describe('sentences for residents', () => {
  it('are enough to be judged, and short: 15 words at most, 12 on average', () => {
    expect(sentences.length).toBeGreaterThan(100)
    const counts = sentences.map(words)
    expect(sentences.filter((s) => words(s) > 15)).toEqual([])
    expect(counts.reduce((a, b) => a + b, 0) / counts.length).toBeLessThanOrEqual(12)
  })

  it('hold one idea: no semicolon, no parenthesis, one comma at most', () => {
    expect(sentences.filter((s) => /[;()]/.test(s) || s.split(',').length > 2)).toEqual([])
  })

  it('hold no abbreviation, no sign for a word, no percentage', () => {
    const found = sentences.flatMap((s) => [...s.matchAll(ABBREVIATION)].map(([w]) => w))
    expect(found.filter((w) => !ALLOWED.has(w))).toEqual([])
    expect(sentences.filter((s) => /[&<>§%€@#]/.test(s))).toEqual([])
  })

  it('hold no number of four digits, and write days in full', () => {
    expect(sentences.filter((s) => /\d{4}|\d[\s\u00a0\u202f]\d{3}/.test(s))).toEqual([])
    expect(sentences.filter((s) => /\d{1,2}[/-]\d{1,2}/.test(s))).toEqual([])
    expect(saySeanceSimple(seances[0] as (typeof seances)[number])[0]).toMatch(
      /^C’est jeudi 3\u00a0décembre, de\u00a09\u00a0h\u00a030\u00a0à\u00a011\u00a0h\.$/,
    )
  })

  it('never tell anyone to call without a number to call', () => {
    for (const s of seances.filter((one) => one.ou.telephone === '')) {
      expect(saySeanceSimple(s).join(' ')).not.toMatch(/Appelez/)
    }
  })

  it('always name someone to ask where they say to ask', () => {
    // A place with a number of its own has a button to call it.
    const silent = lieux.filter((lines) => !lines.join(' ').includes('8\u00a0h\u00a030'))
    expect(silent).toHaveLength(4)
    for (const lines of silent) {
      expect(lines.join(' ')).toMatch(/Demandez à |un autre lieu répond/)
    }
  })

  it('stand on a page of 14 points at least, start-aligned, without italics', () => {
    const css = readFileSync(new URL('../../src/features/guide/guide.css', import.meta.url), 'utf8')
    const ROOT_PX = 18
    const sizes = [...css.matchAll(/font-size:\s*([\d.]+)rem/g)].map(([, rem]) => Number(rem) * ROOT_PX)
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18.6)
    expect(css).not.toMatch(/font-style:\s*italic|text-align:\s*justify/)
  })
})

/** No text for a resident: choices by their id, what is mailed to a French service, views of professionals (said to be French). */
const NOT_READ =
  /^(?:format\.ts pointVirgule|guide\.ts (?:QUOI|QUAND)|\S+ telephone|\S+ \w+\.(?:signalement|sujet)|filtres\.ts FAMILLES_FILTRES\.\d+\.(?:famille|options\.\d+\.id)|mots\.ts MOTS\.offreDe|app\.ts app\.pages\.accessibilite)/
/** What functions are given: counts, a name, a day. */
const GIVEN = [1, 2, 'Ahun', '2026-11-03']
/** Names of networks, labels and kinds of places stay as they are. */
const NAMES = /FAMILLES_FILTRES\.1[2-4]\.options/

/** One word for one thing, in every view: what is not said, and what is said in its place. */
const ONE_WORD: readonly (readonly [RegExp, string])[] = [
  [/\bcommunes?\b|intercommunalité/i, 'ville ou village'],
  [/territoire/i, 'endroit'],
  [/\bfiches?\b/i, 'page du lieu, informations'],
  [/données/i, 'informations'],
  [/courriel|e-mail|\bmessages? (?:avant|à)\b/i, 'mail'],
  [/\bfiltres?\b|critère/i, 'choix'],
  [/horaires/i, 'quand le lieu est ouvert'],
  [/itinéraire/i, 'chemin'],
  [/\bproches?\b|à portée de|voisins?\b/i, 'près, à côté'],
  [/\bweb\b|en ligne(?! droite)|réseau(?!x sociaux)|hors ligne/i, 'internet'],
  [/permanence/i, 'un jour pour être aidé'],
  [/férié|scolaires/i, 'jour de fête, vacances de l’école'],
  [/(?:^|\s)(?:pas|avoir|a|ont|aura|auront) lieu\b|au lieu d/i, '« lieu » est un endroit : supprimé'],
  [/annulé|complet\b|à vérifier|déduit|estimation|approximati/i, 'ce qui se passe, ou « pas sûr »'],
  [/vol d’oiseau|peu importe|pièges?\b|charge(?:nt|r)?\b/i, 'no figure of speech'],
  [/démarches|prioritaire|accessibilité|aide humaine|autonomie|sous condition/i, 'no word of offices'],
  [/(?<!\p{L})(?:je|j’|me|m’|mon|ma|mes|moi)(?!\p{L})/iu, 'vous'],
]

/** What is said of an answer, a session, a way and a choice, for which no plain argument stands. */
const trajet = { distanceM: 900, minutesMin: 10, minutesMax: 14, mode: 'marche', inOwnCommune: true } as const
const choix = {
  ...FILTRES_VIDES,
  choix: { frais: ['gratuit'] },
  limite: { type: 'minutes', minutes: 5 },
} as const
const composed = Object.entries({
  'guide.ts saySeanceSimple': seances.flatMap(facileSeance),
  'guide.ts sayLieuSimple': lieuxDemandes.flatMap(facileLieu),
  'guide.ts sayTrajetSimple': CONNUS.flatMap((connu) => facileTrajet({ mode: 'marche', minutes: 12, connu })),
  'seance.ts confianceDe': seances.flatMap(({ seance }) => falcSeance.confianceDe(seance) ?? []),
  'seance.ts trajetDe': CONNUS.map((connu) => falcSeance.trajetDe({ ...trajet, minutes: 12, connu })),
  'orientation/relacher-lieux.ts': (['tout', 'limite', 'frais'] as const).flatMap((quoi) => [
    falcRelacher.boutonRelacher({ quoi }, choix),
    falcRelacher.sayRelacherLieux(
      {
        ...{ quoi, nombre: 12 },
        plusProche: { lieu: { nom: 'Médiathèque' }, trajet: { ...trajet, minutes: 12, connu: 'routes' } },
      },
      choix,
    ),
  ]),
  'chemin/voir-chemin.ts': [
    ...falcChemin.saySansChemin('marche', true, { distanceM: 1200, minutes: 18 }),
    falcChemin.sayTotal('voiture', { metres: 1200, minutes: 65, minutesMin: 60, minutesMax: 70 }),
    ...falcChemin.sayEtapes(
      ([null, 'tout-droit', 'un-peu-droite', 'demi-tour'] as const).map((turn, i) => ({
        ...{ name: 'Rue Haute', roadClass: 'residential' as const, isRoundabout: false, metres: 350, turn },
        exit: i === 1 ? 2 : null,
      })),
      [80, 90],
    ),
  ],
}).flatMap(([path, said]) => said.map((text) => [path, text] as const))

const FALC_FILES = SOURCES.filter(
  (file) => file.startsWith('src/text/falc/') && !file.includes('/langue-falc-'),
)
/** By their own name, whatever part they are in. */
const nameOf = (file: string) =>
  `${FICHIERS_DE_LANGUES.find((one) => one.file === file)?.module ?? file.replace(/^src\/text\/falc\/|\.ts$/g, '')}.ts`
const facile = (
  await Promise.all(
    FALC_FILES.map(async (file) => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ `../../${file}`)
      return Object.entries(module).flatMap(([name, value]) => [
        ...textsOf(value, `${nameOf(file)} ${name}`, GIVEN),
      ])
    }),
  )
)
  .flat()
  .concat(composed)
  .filter(([path, said]) => !NOT_READ.test(path) && /\p{L}{2}/u.test(said))

describe('every text of easy French, those left as the French ones too', () => {
  const judged = facile.flatMap(([path, said]) => split(said).map((text) => [path, text] as const))
  const told = (fails: (text: string) => boolean) =>
    judged
      .filter(([path, text]) => !NAMES.test(path) && fails(text))
      .map(([path, text]) => `${path} « ${text} »`)

  it('is read in all modules', () => {
    expect(FALC_FILES.length).toBeGreaterThan(30)
    for (const file of FALC_FILES) {
      const name = nameOf(file)
      expect(name === 'ics-seances.ts' || facile.some(([path]) => path.startsWith(name)), file).toBe(true)
    }
    expect(judged.length).toBeGreaterThan(800)
  })

  it('is 15 words a sentence at most, 10 on average', () => {
    expect(told((text) => words(text) > 15)).toEqual([])
    expect(judged.reduce((sum, [, text]) => sum + words(text), 0) / judged.length).toBeLessThanOrEqual(10)
  })

  it('holds no semicolon, no parenthesis but around a count, two commas at most, no sign for a word', () => {
    expect(
      told((text) => /[;&<>§%€…]|\((?!(?:\d+|Ahun|2026-11-03)\))/.test(text) || text.split(',').length > 3),
    ).toEqual([])
  })

  it('holds no abbreviation', () => {
    expect(told((text) => [...text.matchAll(ABBREVIATION)].some(([word]) => !ALLOWED.has(word)))).toEqual([])
  })

  it.each(ONE_WORD)('says in one word what it names: not %s', (other) => {
    expect(told((text) => other.test(text))).toEqual([])
  })
})

it('easy French says a town without a name by what it is, not by the word of the administration', () => {
  const commune = { type: 'commune', code: '03185' } as const
  expect(falcTerritoire.sayDans(commune, falcTerritoire.parCode(commune))).toBe(
    'dans la ville ou le village avec le code 03185',
  )
  expect(falcTerritoire.sayDans(commune, 'Montluçon')).toBe('à Montluçon')
  expect(falcTerritoire.sayDans({ type: 'france' }, '')).toBe('en France')
})
