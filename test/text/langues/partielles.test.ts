import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import type { RuleDescription } from '../../../src/domain/places/hours/describe-rules.ts'
import { sayTrajetSimple } from '../../../src/text/falc/taches/guide.ts'
import * as frGuide from '../../../src/text/fr/guide.ts'
import * as frLieu from '../../../src/text/fr/lieu.ts'
import { enMessage } from '../../../src/text/langue/parties-sms.ts'
import { comArtigo, noDia } from '../../../src/text/pt/dates.ts'
import { sayEtat } from '../../../src/text/pt/socle/horaires.ts'
import * as ptGuide from '../../../src/text/pt/taches/guide.ts'
import * as ptLieu from '../../../src/text/pt/taches/lieu.ts'
import * as trGuide from '../../../src/text/tr/taches/guide.ts'
import * as trLieu from '../../../src/text/tr/taches/lieu.ts'
import { situee } from '../../support/examples/seance-situee.ts'

/** Each text of a record, by its path; functions are asked for a few numbers and a name. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    return [1, 3].map((n) => {
      const facts = { nom: 'Nom', id: 'n', source: '', lien: 'l' }
      const isDay = /\.(?:maj|informations|perime|imprimee)$/.test(path)
      const said: unknown = /corps/.test(path) ? value(facts) : value(isDay ? '2026-11-03' : n, 4, 'Nom', 'x')
      return [`${path}(${n})`, String(said)]
    })
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`))
}
const mairie = { lien: 'mairie', nom: 'Bourg', telephone: '', courriel: '' } as const
const seances = (['fait', 'deduit', 'exemple'] as const).flatMap((confiance, i) =>
  (['libre', 'telephone', 'courriel', 'lien'] as const).map((way, j) =>
    situee({
      seance: {
        ...{ confiance, placesRestantes: j === 0 ? 1 : null, places: j === 1 ? 8 : null },
        ...(i === 0
          ? {}
          : { debut: Date.UTC(2026, 11, 3, 9), fin: i === 1 ? Date.UTC(2026, 11, 3, 10, 30) : null }),
      },
      serie: { inscription: i === 2 && j === 3 ? [] : [way], fraisACharge: j === 0 ? ['Gratuit'] : [] },
      ou: { contacts: [mairie] },
    }),
  ),
)

describe.each([
  ['tr', trGuide, trLieu],
  ['pt', ptGuide, ptLieu],
] as const)('the guide and the sheet of a place in %s', (langue, guide, lieu) => {
  it('hold no sentence that is still the French one', () => {
    // Words that both languages write alike.
    const alike = new Set(['Contact', 'wifi gratuit', 'Site', 'Wifi'])
    const french = new Map([...textsOf(frGuide.guide), ...textsOf(frLieu.lieu)])
    const same = [...textsOf(guide.guide), ...textsOf(lieu.lieu)].filter(
      ([path, text]) =>
        !path.startsWith('.signalement.') &&
        french.get(path) === text &&
        !alike.has(text) &&
        /\p{L}{2}/u.test(text) &&
        text !== 'lundi',
    )
    expect(same.filter(([path]) => !/jour\(/.test(path))).toEqual([])
    expect(JSON.stringify(textsOf(guide.guide))).not.toMatch(/undefined|NaN/)
  })

  it('say of each session what the French says, in as many sentences, days and hours in the language', () => {
    for (const one of seances) {
      const said = guide.saySeanceSimple(one)
      expect(said).toHaveLength(frGuide.saySeanceSimple(one).length)
      expect(said.join(' ')).not.toMatch(/undefined|NaN|jeudi|décembre|Demandez|gratuit\./)
    }
    const [, , , , timed] = seances
    if (timed === undefined) throw new Error('no session with an hour')
    expect(enMessage(guide.saySeanceSimple(timed)[0] ?? '')).toBe(
      {
        tr: 'Tarih: 3 Aralık Perşembe, saat 10.00 ile 11.30 arası.',
        pt: 'É na quinta-feira, 3 de dezembro, das 10h às 11h30.',
      }[langue],
    )
  })

  it('write to a French place or town hall in French', () => {
    expect(textsOf(lieu.lieu.signalement)).toEqual(textsOf(frLieu.lieu.signalement))
  })

  it('agree in gender, and begin a rule with the capital of the language', () => {
    const rule: RuleDescription = {
      ...{ exceptWeek53: false, weeks: null, years: null, dates: null },
      ...{ publicHolidays: false, schoolHolidays: false, weekdays: [], times: null },
      ...{ comment: null, nthDays: [1, 5].map((weekday) => ({ weekday, rank: -1 })) },
      ...({ parite: 'paire', state: 'ferme' } as const),
    }
    expect(lieu.sayRegle(rule)).toBe(
      {
        tr: 'İki haftada bir, çift sayılı haftalarda, ayın son Salı günü, ayın son Cumartesi günü: kapalı.',
        pt: 'De duas em duas semanas, nas semanas pares, última terça-feira do mês, último sábado do mês: fechado.',
      }[langue],
    )
  })

  it('never say to call without a number, and never call sure what is an estimate', () => {
    const call = { tr: /telefon edin/, pt: /Telefone antes/ }[langue]
    for (const one of seances) expect(guide.saySeanceSimple(one).join(' ')).not.toMatch(call)
    const said = (['direct', 'routes', 'plus', 'inconnu', 'aucune'] as const).map((connu) =>
      guide.sayTrajetSimple({ mode: 'voiture', minutes: 12.4, connu }),
    )
    expect(said.map((lines) => lines.length)).toEqual([2, 2, 2, 2, 1])
    expect(said[0]?.[1]).toBe(said[3]?.[1])
    expect(said[0]?.[1]).not.toBe(said[1]?.[1])
  })
})

describe('Portuguese', () => {
  it('puts one hour in the singular, and a weekday after its article', () => {
    expect(['0h', '1h', '1h30', '2h', '11h'].map((heure) => comArtigo('à', heure))).toEqual([
      ...['às 0h', 'à 1h', 'à 1h30', 'às 2h', 'às 11h'],
    ])
    expect(['sábado, 5 de dezembro', 'quinta-feira, 3 de dezembro', 'hoje'].map(noDia)).toEqual([
      ...['no sábado, 5 de dezembro', 'na quinta-feira, 3 de dezembro', 'hoje'],
    ])
    // A Thursday.
    const today = civilDate(2026, 12, 3)
    const closed = (days: number, minute: number) =>
      sayEtat({
        ...({ state: 'ferme', reason: null, until: null, unverified: null } as const),
        ...{ today, nextOpening: { date: today + days, minute } },
      }).suite
    expect([closed(0, 60), closed(1, 540), closed(2, 600)]).toEqual([
      'abre hoje à 1h',
      'abre amanhã às 9h',
      'abre no sábado, 5 de dezembro, às 10h',
    ])
  })

  it('names no town hall where the commune is not known', () => {
    expect(ptGuide.guide.resultat.rien('')).toBe('Não encontrámos nada. Pergunte na câmara municipal.')
    expect(ptGuide.guide.resultat.rien('Ahun')).toMatch(/ na câmara municipal de Ahun\.$/)
  })
})

describe('easy French (FALC)', () => {
  it('calls no estimate by a figure of speech', () => {
    for (const connu of ['direct', 'inconnu'] as const)
      expect(sayTrajetSimple({ mode: 'marche', minutes: 5, connu }).join(' ')).not.toMatch(/oiseau/)
  })

  it('is at least 18.7 px, notes too, straight and not justified', () => {
    const css = readFileSync(new URL('../../../src/ui/base.css', import.meta.url), 'utf8')
    const [, rem = ''] =
      /\[data-langue="falc"\] :is\(body, \.note\) \{\s*font-size: ([\d.]+)rem/.exec(css) ?? []
    const [, root = ''] = /font-size: ([\d.]+)%/.exec(css) ?? []
    expect((Number(rem) * Number(root) * 16) / 100).toBeGreaterThanOrEqual(18.7)
    expect(css).not.toMatch(/font-style:\s*italic|text-align:\s*justify/)
  })
})
