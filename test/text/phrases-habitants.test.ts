import { describe, expect, it } from 'vitest'
import * as agenda from '../../src/text/fr/agenda.ts'
import * as app from '../../src/text/fr/app.ts'
import * as carte from '../../src/text/fr/carte.ts'
import * as boutonChemin from '../../src/text/fr/chemin/bouton-chemin.ts'
import * as ruesImprimees from '../../src/text/fr/chemin/rues-imprimees.ts'
import * as voirChemin from '../../src/text/fr/chemin/voir-chemin.ts'
import * as tempsRoute from '../../src/text/fr/couverture/temps-route.ts'
import * as accueil from '../../src/text/fr/depart/accueil.ts'
import * as champDepart from '../../src/text/fr/depart/champ-depart.ts'
import * as depart from '../../src/text/fr/depart/depart.ts'
import * as plusSimple from '../../src/text/fr/depart/plus-simple.ts'
import * as guide from '../../src/text/fr/guide.ts'
import * as horaires from '../../src/text/fr/horaires.ts'
import * as lieu from '../../src/text/fr/lieu.ts'
import * as contactsDe from '../../src/text/fr/orientation/contact.ts'
import * as ouvertures from '../../src/text/fr/orientation/ouvertures.ts'
import { orienter } from '../../src/text/fr/orienter.ts'
import * as aide from '../../src/text/fr/pages/aide.ts'
import * as contact from '../../src/text/fr/pages/contact.ts'
import * as horsLigne from '../../src/text/fr/pages/hors-ligne.ts'
import * as pannes from '../../src/text/fr/pannes/pannes.ts'
import * as quand from '../../src/text/fr/quand.ts'
import * as seance from '../../src/text/fr/seance.ts'
import * as trouver from '../../src/text/fr/trouver.ts'
import * as liste from '../../src/text/liste.ts'

/** What residents read: guide, Trouver, Dates, sheets of a place and of orientation, offline, help, errors, plain pages. */
const SHOWN = {
  ...{ accueil, agenda, aide, app, boutonChemin, carte, champDepart, contact, contactsDe, depart },
  ...{
    guide,
    horaires,
    horsLigne,
    lieu,
    liste,
    ouvertures,
    pannes,
    plusSimple,
    quand,
    ruesImprimees,
    seance,
  },
  ...{ tempsRoute, trouver, voirChemin, fiche: orienter.fiche },
}

interface Dit {
  /** Where it is written: "trouver.trouver.liste.vide". */
  readonly ou: string
  readonly texte: string
}

/** What a sentence may be given, one kind after the other: the first that it takes. */
const ASKED: readonly (readonly unknown[])[] = [
  ['Montluçon', 'mairie', 'jeudi', 'à 5 min'],
  [12, 'à Montluçon', true],
  [2, 4, 1],
  [['mardi', 'jeudi']],
]

function textsOf(value: unknown, ou: string): Dit[] {
  if (typeof value === 'string') return [{ ou, texte: value }]
  if (typeof value === 'function') {
    for (const asked of ASKED) {
      const said = sayOrNothing(value as (...args: readonly unknown[]) => unknown, asked)
      if (said !== null) return textsOf(said, ou)
    }
    return []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${ou}.${key}`))
}

/** A function that wants a place or a session says nothing here: what it is made of has tests of its own. */
function sayOrNothing(say: (...args: readonly unknown[]) => unknown, asked: readonly unknown[]) {
  try {
    const said = say(...asked)
    return /undefined|NaN|M, o, n|\[object/.test(JSON.stringify(said) ?? 'undefined') ? null : said
  } catch {
    return null
  }
}

const texts = textsOf(SHOWN, '').map(({ ou, texte }) => ({ ou: ou.slice(1), texte }))
const split = ({ ou, texte }: Dit): Dit[] =>
  texte
    .split(/(?<=[.?!])\s+(?=[\p{Lu}«])|\n/u)
    .map((each) => ({ ou, texte: each.trim() }))
    .filter((each) => each.texte !== '')
const words = (text: string): number =>
  text.split(/[\s\u00a0]+/).filter((word) => /\p{L}|\d/u.test(word)).length
const lines = texts.flatMap(split)
/** A label, a heading and a button are no sentences: they would make the average look better than it is. */
const sentences = lines.filter(({ texte }) => /[.?!]$/.test(texte) && words(texte) > 2)

/** Abbreviations, each with the words that tell its meaning in the same text, or in those shown with it. */
const MEANING: Readonly<Record<string, RegExp>> = {
  QPV: /quartiers? prioritaires?/i,
  FRR: /France ruralités revitalisation/,
  IGN: /institut géographique|de l’État/,
  CSV: /tableau|fichier/i,
  RSS: /abonn|flux|fil|lecteur/i,
  SIRET: /numéro officiel/i,
  RNA: /numéro officiel/i,
  CCAS: /service/,
  README: /fichier/,
}
/** Units, and what people say only so: "un CV". */
const PLAIN = new Set(['h', 'km', 'min', 'CV'])
const ABBREVIATION =
  /(?<![\p{L}\d./-])(?:[A-ZÉ]{2,}|[a-z]{1,3}\.(?=\s*\p{Ll})|min|km|tél|etc|ex|rdv|n°)(?![\p{L}\d])/gu

describe('what residents read', () => {
  it('is read by this test', () => {
    expect(texts.length).toBeGreaterThan(600)
    expect(sentences.length).toBeGreaterThan(200)
    expect(Object.keys(SHOWN).filter((room) => !texts.some(({ ou }) => ou.startsWith(`${room}.`)))).toEqual(
      [],
    )
  })

  it('has 15 words at most in a sentence, and 12 on average', () => {
    expect(lines.filter(({ texte }) => words(texte) > 15)).toEqual([])
    const all = sentences.reduce((sum, { texte }) => sum + words(texte), 0)
    expect(all / sentences.length).toBeLessThanOrEqual(12)
  })

  it('holds one idea a sentence: no semicolon, three commas at most', () => {
    expect(sentences.filter(({ texte }) => texte.includes(';') || texte.split(',').length > 4)).toEqual([])
  })

  it('holds no abbreviation without its meaning beside', () => {
    const alone = texts.flatMap(({ ou, texte }) => {
      const group = ou.slice(0, ou.lastIndexOf('.') + 1)
      const beside = texts.filter((other) => other.ou.startsWith(group)).map((other) => other.texte)
      return [...texte.matchAll(ABBREVIATION)]
        .map(([short]) => short)
        .filter((short) => !PLAIN.has(short))
        .filter((short) => {
          const meaning = Object.hasOwn(MEANING, short) ? MEANING[short] : undefined
          return meaning === undefined || !(meaning.test(texte) || meaning.test(beside.join(' ')))
        })
        .map((short) => `${ou}: ${short}`)
    })
    expect(alone).toEqual([])
  })
})
