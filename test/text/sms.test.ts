import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PropositionLieu } from '../../src/domain/orientation/classer.ts'
import { LIEU_VIDE } from '../../src/domain/places/colonnes.ts'
import { chooseSms, gsm7Length, SMS_COURT, SMS_LONG, toGsm7 } from '../../src/text/fr/sms.ts'
import { composeSms } from '../../src/text/orienter.ts'

describe('the text of an SMS', () => {
  it('writes every French letter in the GSM alphabet, without losing a word', () => {
    expect(toGsm7('À côté, l’été : Noël, çà et là, 12 €, « cœur »')).toBe(
      'A coté, l\'été : Noel, cà et là, 12 €, " coeur "',
    )
    expect(gsm7Length(toGsm7('déjà reçu'))).toBe(9)
  })

  it('counts two septets for the letters of the extension, and refuses what is outside', () => {
    expect(gsm7Length('{}€')).toBe(6)
    expect(gsm7Length('ê')).toBeNull()
  })

  it('is always within the GSM alphabet and 320 characters, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 700 }), { minLength: 1, maxLength: 5 }),
        (texts) => {
          const length = gsm7Length(chooseSms(texts))
          expect(length).not.toBeNull()
          expect(length ?? 0).toBeLessThanOrEqual(SMS_LONG)
        },
      ),
      { seed: 4, numRuns: 500 },
    )
  })

  it('takes the fullest wording that fits one message, before a fuller one that needs two', () => {
    const [long, short] = ['a'.repeat(200), 'b'.repeat(160)]
    expect(chooseSms([long, short, 'c'])).toBe(short)
    expect(chooseSms([long, 'd'.repeat(161)])).toBe(long)
    expect(chooseSms(['mot '.repeat(200)])).toMatch(/^mot .*\.\.\.$/)
  })
})

describe('the text about a place', () => {
  const spaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
  const contact = { lien: 'propre', nom: '', telephone: '+33555414513', courriel: '' } as const
  const open = (jours: readonly number[], ...plages: readonly (readonly [number, number])[]) =>
    jours.map((jour) => ({
      ...{ jour, date: null },
      plages: plages.map(([start, end]) => ({ start: 60 * start, end: 60 * end })),
    }))
  const place = (over: Partial<PropositionLieu>): PropositionLieu =>
    ({
      ...{ type: 'lieu', surete: 'sur', verdicts: [], trajet: null, contacts: [contact] },
      lieu: { ...LIEU_VIDE, nom: 'BFM Aurence', adresse: '29 rue Camille Pissarro', commune: 'Limoges' },
      ouvertures: open([1], [13, 18]),
      ...over,
    }) as unknown as PropositionLieu

  it('says its hours in full where they fit, with where and whom to call', () => {
    const { texte, longueur } = composeSms([place({})], 'https://x.test/')
    expect(spaces(texte)).toBe(
      'BFM Aurence, 29 rue Camille Pissarro, Limoges, ouvert le mardi de 13 h à 18 h, 05 55 41 45 13\nhttps://x.test/',
    )
    expect(longueur).toBeLessThanOrEqual(SMS_COURT)
  })

  it('shortens the hours before it loses them, and keeps the number', () => {
    const ouvertures = [...open([0, 1, 2, 3, 4], [9, 12], [14, 17]), ...open([5], [9, 12])]
    const { texte, longueur } = composeSms([place({ ouvertures }), place({ ouvertures })], 'https://x.test/')
    expect(texte.match(/lun-ven 9h-12h 14h-17h ; sam 9h-12h/g)).toHaveLength(2)
    expect(spaces(texte).match(/05 55 41 45 13/g)).toHaveLength(2)
    expect(longueur).toBeLessThanOrEqual(SMS_COURT)
  })

  it('says the next opening alone where several places share a message', () => {
    const ouvertures = [...open([0, 2, 4], [9, 12], [14, 17]), ...open([5], [9, 12])]
    const list = [place({ ouvertures }), place({ ouvertures }), place({ ouvertures })]
    // 8 December 2026 is a Tuesday: the next opening is that of Wednesday.
    const { texte, longueur } = composeSms(list, `https://x.test/${'a'.repeat(200)}`, 20_795)
    expect(texte.match(/mer 9h-12h 14h-17h/g)).toHaveLength(3)
    expect(spaces(texte).match(/05 55 41 45 13/g)).toHaveLength(3)
    expect(longueur).toBeLessThanOrEqual(SMS_LONG)
  })

  it('says nothing of hours it does not know', () => {
    const { texte } = composeSms([place({ ouvertures: [] })], 'https://x.test/')
    expect(texte).not.toMatch(/ouvert|\dh/)
  })
})
