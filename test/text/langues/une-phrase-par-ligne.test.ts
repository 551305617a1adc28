import { describe, expect, it } from 'vitest'
import { unePhraseParLigne } from '../../../src/text/langue/faire/une-phrase-par-ligne.ts'
import { livresDe } from '../../../src/text/langue/livraison.ts'
import { lireLangues } from '../../support/files/langues.ts'
import { textsOf } from '../../support/files/texts-of.ts'

await lireLangues()

/** Two sentences on one line, as a reader sees them: a word that ends, and a capital. One letter is an initial: no sentence of ours ends in one. */
const DEUX = /(?:\p{L}{4,}|(?<!\p{L})\p{Lu})[.?!] (?=\p{Lu})/u

const lines = (texte: string): string[] => unePhraseParLigne(texte).split('\n')

describe('a line for each sentence', () => {
  it('begins one after each end, whatever closes with it, and leaves the last end to what a view puts behind', () => {
    expect(unePhraseParLigne('Demandez. Êtes-vous là ? « Oui ! » 12 lieux.')).toBe(
      'Demandez.\nÊtes-vous là ?\n« Oui ! »\n12 lieux.\n',
    )
    expect(lines('Lieux')).toEqual(['Lieux'])
    expect(lines('Votre ville…')).toEqual(['Votre ville…'])
  })

  it('parts no name nor address, and says twice what it said once', () => {
    const said = 'Allez au 22 Av. Charles de Gaulle, chez M. Dupont, place J. B. Clément, St. Léger'
    expect(lines(said)).toEqual([said])
    const once = unePhraseParLigne('Un. Deux. Trois.')
    expect(unePhraseParLigne(once)).toBe(once)
    expect(lines(`${unePhraseParLigne('Venez.')} ${unePhraseParLigne('Demandez.')}`)).toEqual([
      'Venez.',
      'Demandez.',
      '',
    ])
  })

  it('does so in what functions say, in lists and in records; what is no text stays what it is', () => {
    const day = new Date(0)
    const given = unePhraseParLigne({
      compte: (n: number, nom: string) => [`Il y a ${n} lieux. Voici ${nom}.`],
      jour: day,
      nombre: 4,
    })
    expect(given.compte(3, 'Bourg')).toEqual(['Il y a 3 lieux.\nVoici Bourg.\n'])
    expect(given.compte).toHaveLength(2)
    expect(given.jour).toBe(day)
    expect(given.nombre).toBe(4)
  })
})

it('easy French holds no line of two sentences, nor what it leaves unsaid in one', () => {
  const all = Object.entries(livresDe('falc')).flatMap(([nom, module]) => [
    ...textsOf(module, nom, ['Bourg', 2]),
  ])
  expect(all.length).toBeGreaterThan(500)
  expect(all.filter(([, texte]) => texte.includes('\n')).length).toBeGreaterThan(100)
  expect(all.filter(([, texte]) => DEUX.test(texte))).toEqual([])
})
