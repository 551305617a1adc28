import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUES } from '../../../src/domain/common/langues.ts'
import type { Proposition } from '../../../src/domain/orientation/classer.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import * as arContact from '../../../src/text/ar/socle/orientation/contact.ts'
import * as arSeance from '../../../src/text/ar/taches/seance.ts'
import * as enContact from '../../../src/text/en/socle/orientation/contact.ts'
import * as enSeance from '../../../src/text/en/taches/seance.ts'
import * as falcContact from '../../../src/text/falc/socle/orientation/contact.ts'
import * as falcSeance from '../../../src/text/falc/taches/seance.ts'
import * as frContact from '../../../src/text/fr/orientation/contact.ts'
import * as frSeance from '../../../src/text/fr/seance.ts'
import { enMessage } from '../../../src/text/langue/parties-sms.ts'
import { readMots } from '../../../src/text/personne/choisir.ts'
import type { MotsPersonne } from '../../../src/text/personne/mots.ts'
import { coutEn, faitsEn, quandEn, sayChoix, sayTrajetEn } from '../../../src/text/personne/say-choix.ts'
import { dateEn } from '../../../src/text/personne/say-quand.ts'
import { composeSmsEn, countSms, PARTIES_MAX } from '../../../src/text/personne/sms.ts'
import * as ptContact from '../../../src/text/pt/socle/orientation/contact.ts'
import * as ptSeance from '../../../src/text/pt/taches/seance.ts'
import * as trContact from '../../../src/text/tr/socle/orientation/contact.ts'
import * as trSeance from '../../../src/text/tr/taches/seance.ts'
import { situee } from '../../support/examples/seance-situee.ts'

/** All of them; French is for the sheet of a page in another language. */
const CODES = ['en', 'ar', 'tr', 'pt', 'fr', 'falc'] as const
const TOUS = await Promise.all(CODES.map(readMots))
const [EN, AR, TR, PT] = TOUS as [MotsPersonne, MotsPersonne, MotsPersonne, MotsPersonne]
/** What the page itself says, in the same order. */
const PAGES = [
  [enSeance, enContact],
  [arSeance, arContact],
  [trSeance, trContact],
  [ptSeance, ptContact],
  [frSeance, frContact],
  [falcSeance, falcContact],
] as const
/** Without the signs around names, and the French word that the page puts beside a town hall. */
const plain = (texte = ''): string =>
  enMessage(texte)
    .replace(/[\u2066\u2069]/g, '')
    .replace(/ \(mairie\)$/, '')
/** Without the line breaks of easy French either. */
const lines = (texte?: string): string => plain(texte).replace(/\s+/g, ' ').trim()
const NOMBRES = [0, 1, 2, 3, 11, 100]
/** Every word and sentence of a language, its functions asked for several numbers. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return NOMBRES.map((n) => String(value(n, '05')))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
const propre = { lien: 'propre', nom: '', telephone: '+33470025500', courriel: '' } as const
const base = {
  cle: 'c',
  surete: 'sur',
  verdicts: [],
  trajet: null,
  inscriptionEnLigne: false,
  inconnues: 0,
} as const
const seance = (titre: string, more: Parameters<typeof situee>[0] = {}): Proposition => ({
  ...{ ...base, type: 'seance', suivantes: [], contacts: [propre] },
  situee: situee({
    ...more,
    seance: {
      ...{ titre, date: 20_790, debut: Date.UTC(2026, 11, 3, 9), fin: Date.UTC(2026, 11, 3, 10, 30) },
      ...more.seance,
    },
  }),
})
const lieu = (nom: string): Proposition => ({
  ...{ ...base, type: 'lieu', contacts: [{ ...propre, lien: 'mairie', nom: 'Ahun' }] },
  lieu: {
    ...LIEU_VIDE,
    id: 'l',
    latitude: 46,
    longitude: 2,
    nom,
    adresse: '3 rue du Lac',
    commune: 'Lavault-Sainte-Anne',
    frais: ['Gratuit'],
  },
  ouvertures: [0, 1, 2].map((jour) => ({ jour, date: null, plages: [{ start: 540, end: 720 }] })),
})
const LIEN = 'https://a-portee.example/?v=2&lieu=x&langue=ar'
const FRENCH = /\b(?:gratuit|inscription|rendez|ouvert|lundi|jeudi|mairie|places|minutes à)\b/i

describe('the words for one person', () => {
  it('are there in each language, in its own letters, without a French one nor another kind of digit', () => {
    for (const mots of TOUS) {
      const all = wordsIn(mots)
      expect(
        all.filter((word) => word.trim() === '' || /undefined|NaN/.test(word)),
        mots.nom,
      ).toEqual(all.filter((word) => word === mots.etMinutes && word.trim() === ''))
      expect(all.join(' '), mots.nom).not.toMatch(/[٠-٩۰-۹]/)
    }
    const said = [EN, TR, PT].map((mots) => wordsIn({ ...mots, inscriptions: null }).join(' '))
    expect(said.filter((one) => /\b(?:gratuit|ouvert|lundi|jeudi|mairie)\b/i.test(one))).toEqual([])
    expect(wordsIn({ ...AR, locale: '' }).filter((word) => /[a-z]{3}/i.test(word))).toEqual(['rtl'])
  })

  it('are easy French without an abbreviation, a figure of speech nor a word of the administration', () => {
    const facile = wordsIn(TOUS.at(-1)).join(' . ')
    expect(facile).toContain('demandez s’il reste une place')
    expect(facile).not.toMatch(/\b(?:min|km|courriel|permanence)\b|vol d’oiseau|sous condition|;/)
    const { aRelire } = TOUS.at(-1) ?? { aRelire: '' }
    expect(aRelire).toMatch(/FALC.*relu/s)
  })

  it('are there for every language of the page', () => {
    expect([...CODES].sort()).toEqual([...LANGUES].sort())
  })

  it('say when in the order and the days of each language', () => {
    const p = seance('Atelier')
    expect(TOUS.map((mots) => quandEn(mots, p).map(enMessage))).toEqual([
      ['Thursday 3 December, 10:00 to 11:30'],
      ['الخميس، 3 ديسمبر، من 10:00 إلى 11:30'],
      ['3 Aralık Perşembe, 10.00 - 11.30'],
      ['quinta-feira, 3 de dezembro, das 10h às 11h30'],
      ['jeudi 3 décembre, de 10 h à 11 h 30'],
      ['jeudi 3 décembre, de 10 h à 11 h 30'],
    ])
    expect(quandEn(EN, lieu('Espace')).map(enMessage)).toEqual([
      EN.lieu,
      'open Monday to Wednesday 9:00 to 12:00',
    ])
    expect(enMessage(quandEn(AR, lieu('Espace'))[1] ?? '')).toBe(
      'مفتوح من الاثنين إلى الأربعاء من 9:00 إلى 12:00',
    )
  })

  it('never make up an hour, a price, a seat nor a way', () => {
    for (const mots of TOUS) {
      const unsaid = seance('Atelier', {
        seance: { debut: null, fin: null },
        serie: { inscription: [], fraisACharge: [] },
      })
      expect(quandEn(mots, unsaid)[0]).toContain(mots.heureInconnue)
      expect(faitsEn(mots, unsaid)).toEqual([
        mots.placesInconnues,
        mots.couts.inconnu,
        mots.inscriptions.inconnue,
      ])
      expect(coutEn(mots, ['Gratuit sous condition'])).toBe(mots.couts.condition)
      const doubtful = seance('Atelier', { seance: { confiance: 'deduit', placesRestantes: 2 } })
      expect(faitsEn(mots, doubtful)).toContain(mots.aVerifier)
      const trajet = {
        mode: 'voiture',
        minutes: 75,
        minutesMin: 60,
        minutesMax: 90,
        distanceM: 1,
        inOwnCommune: false,
      } as const
      const temps = [mots.heures(1), mots.minutes(15)].join(mots.etMinutes)
      for (const connu of ['plus', 'routes', 'direct'] as const)
        expect(sayTrajetEn(mots, { ...trajet, connu })).toBe(mots.trajets[connu](mots.modes.voiture, temps))
      expect(mots.trajets.direct('', '')).not.toBe(mots.trajets.routes('', ''))
      expect(sayTrajetEn(mots, { ...trajet, connu: 'aucune' })).not.toMatch(/\d/)
    }
    expect(AR.minutes(2)).toBe('دقيقتين')
    expect(AR.minutes(12)).toBe('12 دقيقة')
    expect(
      sayTrajetEn(TR, {
        mode: 'voiture',
        minutes: 75,
        minutesMin: 1,
        minutesMax: 2,
        distanceM: 1,
        inOwnCommune: true,
        connu: 'routes',
      }),
    ).toBe('kendi şehrinizde ya da köyünüzde, arabayla yaklaşık 1 saat 15 dakika, yol üzerinden')
    expect([TR.heures(1), TR.minutes(5)].map((temps) => TR.trajets.plus('', temps).trim())).toEqual([
      '1 saatten fazla, yol üzerinden',
      '5 dakikadan fazla, yol üzerinden',
    ])
  })

  it('say seats, booking, whom to ask and of when it is as the page does in that language', () => {
    const said = { lien: 'mairie', nom: 'Ahun', telephone: '', courriel: '' } as const
    TOUS.forEach((mots, i) => {
      const [seances, contacts] = PAGES[i] ?? []
      const page = seances?.placesDe({ statut: 'prevue', places: null, placesRestantes: 3 })
      expect(mots.restantes(3), mots.nom).toBe(plain(page))
      expect(mots.inscriptions.inconnue, mots.nom).toBe(plain(seances?.inscriptionDe({ inscription: [] })))
      expect(mots.inscriptions.telephone, mots.nom).toBe(
        plain(seances?.inscriptionDe({ inscription: ['telephone'] })),
      )
      for (const nom of ['Ahun', 'Le Vigen', ''])
        expect(plain(mots.mairie(nom)), mots.nom).toBe(plain(contacts?.quiDe({ ...said, nom })))
      const du = '2025-03-04'
      // Easy French says two dates in two sentences where there is room for them.
      for (const au of mots === TOUS.at(-1) ? [du] : [du, '2026-10-11'])
        for (const sansDate of [false, true]) {
          const [from, to] = [du, au].map((iso) => dateEn(mots, iso)) as [string, string]
          const dites = `${mots.informations(from, du === au ? null : to, sansDate)} ${mots.appelez}`
          expect(lines(dites), mots.nom).toBe(lines(contacts?.sayInformations({ du, au, sansDate })))
        }
    })
  })

  it('join a name to its sentence as each language does, without a hole where it is not known', () => {
    const contactOf = (mots: MotsPersonne, nom: string) =>
      sayChoix(
        mots,
        { ...lieu('Espace'), contacts: [{ ...propre, lien: 'mairie', nom, telephone: '' }] },
        nom,
      )
    const write = (parts: readonly (string | { readonly fr: string })[] = []) =>
      parts.map((part) => (typeof part === 'string' ? part : part.fr)).join('')
    expect(TOUS.map((mots) => write(contactOf(mots, 'Ahun').contact[0]))).toEqual([
      'town hall of Ahun',
      'دار بلدية Ahun',
      'Ahun belediyesi',
      'câmara municipal de Ahun',
      'mairie d’Ahun',
      'mairie d’Ahun',
    ])
    for (const mots of TOUS) {
      expect(write(contactOf(mots, '').contact[0]), mots.nom).toMatch(/^\S.*\p{L}{4,}$/u)
      expect(mots.informations('1', '2', true), mots.nom).not.toBe(mots.informations('1', '2', false))
      expect(mots.places(0) + mots.restantes(0), mots.nom).not.toMatch(/0 لا/)
    }
  })

  it('leave what has a name in French, apart from the words', () => {
    const { titre, contact } = sayChoix(AR, lieu('Espace Lac'), '')
    expect(titre).toEqual({ fr: 'Espace Lac' })
    expect(contact).toEqual([['دار بلدية ', { fr: 'Ahun' }, ': ', { fr: '04 70 02 55 00' }]])
  })
})

describe('the text message in one language', () => {
  it('is counted as telephones count', () => {
    const counts = [160, 161, 306, 307].map((n) => countSms('a'.repeat(n)).parties)
    expect(counts).toEqual([1, 2, 2, 3])
    expect([70, 71, 134, 135, 201, 202].map((n) => countSms('ş'.repeat(n)).parties)).toEqual([
      1, 2, 2, 3, 3, 4,
    ])
    expect(countSms('€')).toEqual({ caracteres: 2, parties: 1 })
    // A letter beyond the first plane is two units.
    expect(countSms(`ş${'😀'.repeat(35)}`).parties).toBe(2)
  })

  it('takes three parts at most whatever the names, and keeps the day, the place and the number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TOUS),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (mots, noms, isLieu) => {
          const choix = noms.map((nom) => (isLieu ? lieu(nom) : seance(nom)))
          const texte = composeSmsEn(mots, choix, LIEN)
          expect(countSms(texte).parties).toBeLessThanOrEqual(PARTIES_MAX)
        },
      ),
      { seed: 16, numRuns: 300 },
    )
    for (const mots of TOUS) {
      const texte = composeSmsEn(mots, [seance('Atelier photo'.repeat(9))], LIEN)
      expect(texte, mots.nom).toContain('0470025500')
      expect(texte, mots.nom).toContain('Bourg')
    }
  })

  it('speaks one language: names alone are French, kept in their own direction', () => {
    for (const mots of [EN, AR, TR, PT]) {
      const texte = composeSmsEn(mots, [seance('Titre'), lieu('Espace')], LIEN)
      expect(texte.replaceAll(/Titre|Espace|Mairie/g, ''), mots.nom).not.toMatch(FRENCH)
    }
    const texte = composeSmsEn(AR, [seance('Titre')], LIEN).replace(LIEN, '')
    expect(texte).toContain('\u2066Titre\u2069')
    expect(texte.replaceAll(/\u2066[^\u2069]*\u2069/g, '')).not.toMatch(/[a-z]/i)
    expect(countSms(composeSmsEn(EN, [seance('Goûter à l’été')], LIEN)).caracteres).toBeLessThanOrEqual(306)
  })
})
