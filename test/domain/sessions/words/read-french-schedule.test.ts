import { describe, expect, it } from 'vitest'
import type { DateLue, LectureSerie } from '../../../../src/domain/sessions/words/model.ts'
import { readFrenchSchedule } from '../../../../src/domain/sessions/words/read-french-schedule.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { WORST_PIECES } from '../../../support/examples/hostile.ts'
import { PHRASES } from '../../../support/examples/phrases.ts'

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function clock(min: number | null): string {
  return min === null
    ? '?'
    : `${String(Math.floor(min / 60)).padStart(2, '0')}:${String(min % 60).padStart(2, '0')}`
}

function date(lue: DateLue): string {
  return `${lue.year ?? '?'}-${lue.month}-${lue.day}`
}

/** The notation of `PHRASES`. */
function noter(serie: LectureSerie): string {
  const hours =
    serie.startMin === null ? (serie.moment ?? '?') : `${clock(serie.startMin)}-${clock(serie.endMin)}`
  return [
    serie.days.map((day) => DAYS[day]).join(','),
    hours,
    serie.weekParity,
    serie.sansAncre,
    serie.nthOfMonth.join(','),
    serie.vacances === 'ferme' ? 'hors-vacances' : '',
    serie.months.length > 0 ? `mois:${serie.months.join(',')}` : '',
    serie.valideDu === null ? '' : `du:${date(serie.valideDu)}`,
    serie.valideAu === null ? '' : `au:${date(serie.valideAu)}`,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ')
}

describe('sentences of town halls', () => {
  it.each(PHRASES)('reads « %s »', (phrase, want) => {
    expect([...readFrenchSchedule(phrase).series.map(noter)].sort()).toEqual([...want].sort())
  })
})

describe('what cannot be told is flagged', () => {
  it.each([
    ['Atelier un samedi sur deux', 'rythme-sans-debut'],
    ['Atelier le lundi ou le mardi', 'alternative'],
    ['Atelier le mardi 14 juillet à 10h', 'date-ponctuelle'],
    ['Atelier le jeudi matin de 15h à 17h', 'creneau-incoherent'],
    ['Atelier le lundi vers 14h', 'heure-approchee'],
    ['Atelier le matin à 9h', 'jour-absent'],
    ['Atelier le Mecredi', 'faute-corrigee'],
    ['Les ateliers du mardi sont suspendus', 'arret'],
    ['Ateliers le mardi, sauf le 1er mardi du mois', 'exception-non-lue'],
    ['Ateliers le jeudi entre midi et deux', 'moment-non-lu'],
    ['Ateliers le mardi pendant les vacances scolaires', 'vacances-seulement'],
    ['Ateliers le mardi. Secrétariat ouvert le jeudi.', 'sujet-autre'],
    ['La mairie vous souhaite une bonne année', 'pas-un-horaire'],
    [`${'Atelier '.repeat(700)} le mardi`, 'texte-coupe'],
  ])('« %s »', (texte, code) => {
    expect(readFrenchSchedule(texte).drapeaux.map((drapeau) => drapeau.code)).toContain(code)
  })

  it('keeps the words that no rule took', () => {
    expect(readFrenchSchedule('Ateliers scrapbooking le mardi').reste).toBe('scrapbooking')
  })

  it('keeps the venue, the organiser and the sentence in their own words', () => {
    const [serie] = readFrenchSchedule(
      "Bienvenue. Ateliers le mardi, à l'Espace Beaune, par AGIR avec le bus de services. Adresse : 1 rue Haute",
    ).series
    expect(serie).toMatchObject({
      lieuEcrit: 'Espace Beaune',
      organisateur: 'AGIR',
      itinerant: true,
      texte: "Ateliers le mardi, à l'Espace Beaune, par AGIR avec le bus de services",
    })
  })
})

describe('any text', () => {
  it('is read without a throw, into plausible hours and days only', () => {
    const random = seededRandom(20260401)
    const words = PHRASES.flatMap(([phrase]) => phrase.split(/(?<=[\s,;:.()])/))
    for (let round = 0; round < 1500; round += 1) {
      const length = 1 + Math.floor(random() * 40)
      const texte = Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '').join('')
      for (const serie of readFrenchSchedule(texte).series) {
        expect(serie.days.length).toBeGreaterThan(0)
        expect(serie.days.every((day) => day >= 0 && day <= 6)).toBe(true)
        if (serie.startMin === null) expect(serie.endMin).toBeNull()
        else {
          expect(serie.moment).toBeNull()
          expect(serie.startMin).toBeGreaterThanOrEqual(6 * 60)
          expect(serie.endMin === null || serie.endMin > serie.startMin).toBe(true)
          expect(hasClock(texte, serie.startMin), `${texte} -> ${serie.startMin}`).toBe(true)
        }
      }
    }
  })

  it.each(WORST_PIECES)('made of « %s » a million times is cut, and read to the end', (part) => {
    const { drapeaux } = readFrenchSchedule(part.repeat(1_000_000 / part.length))
    expect(drapeaux.map((drapeau) => drapeau.code)).toContain('texte-coupe')
  })
})

/** Whether the hour of a start stands in the text in some form: none is ever invented. */
function hasClock(texte: string, startMin: number): boolean {
  const hour = Math.floor(startMin / 60)
  return new RegExp(`(?<!\\d)0?${hour}(?!\\d)`).test(texte) || (startMin === 720 && /midi/.test(texte))
}
