import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStateAt } from '../../../../src/domain/places/hours/open-state.ts'
import { parseHoraires } from '../../../../src/domain/places/hours/parse.ts'
import { couvreCreneau, semaine } from '../../../../src/domain/places/hours/week.ts'
import { hours, LIMOGES } from '../../../support/examples/horaires.ts'
import { WORST_HORAIRES } from '../../../support/examples/hostile.ts'

describe('the grammar of opening hours', () => {
  it.each([
    '10:00+',
    'Mo 10:00',
    'sunrise-sunset',
    'easter off',
    'Mo[1] +1 day 10:00-12:00',
    'week 40-10 Mo 10:00-12:00',
    'Mo-Fr 26:00-27:00',
    'Mo 09:60-10:00',
    'Feb 30 off',
    'Mo[6] 10:00-12:00',
    'Mo 10:00-12:00 Tu 14:00-15:00',
    'Mo-Fr',
    'Mo-Fr 09:00-12:00; Sa',
    'SH,PH Mo 10:00-12:00',
    'Mo 9-12',
    'Mar 9h-12h, ma 14h-16h',
    'constructor 10:00-12:00',
    '|| Mo 10:00-12:00',
    'Mo 10:00-12:00,',
    '"non fermé',
    '',
    ';',
  ])('refuses %j with a reason instead of guessing', (text) => {
    const parsed = parseHoraires(text)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.reason).not.toBe('')
  })

  it('says what it got, what it wanted and where', () => {
    expect(parseHoraires('Mo-Fr 09:00-Tu')).toEqual({
      ok: false,
      reason: 'got "Tu" at 12, wanted time',
    })
    expect(parseHoraires('Mo-Fr 09h00 à 12h00')).toEqual({
      ok: false,
      reason: 'at 12: cannot read "à 12h00"',
    })
  })

  it.each([
    ['Mo-Sun 10:00-12:00', 'Mo-Su 10:00-12:00', 'nom de jour'],
    ['lundi-vendredi 9h-12h', 'Mo-Fr 09:00-12:00', 'heure avec « h »'],
    ['Mo–Fr 09:00–12:00', 'Mo-Fr 09:00-12:00', 'tiret typographique'],
    ['Mo-Fr\u00a09:00-12:00', 'Mo-Fr 09:00-12:00', 'espace insécable'],
    ['mo-fr 09:00-12:00; ph OFF', 'Mo-Fr 09:00-12:00; PH off', 'casse'],
    ['Mo-Fr: 09:00-12:00', 'Mo-Fr 09:00-12:00', 'deux-points après les jours'],
    ['Mo-Fr 09:00-12:00; Sa fermé;', 'Mo-Fr 09:00-12:00; Sa off', 'séparateur en trop'],
    ['Mo-Fr 9:00-12:00', 'Mo-Fr 09:00-12:00', 'heure sans zéro'],
  ])('mends %j as %j and names what it mended', (written, meant, fix) => {
    expect(hours(written).rules).toEqual(hours(meant).rules)
    expect(hours(written).fixes).toContain(fix)
    expect(hours(meant).fixes).toEqual([])
  })

  it('keeps a comment beside hours, and takes a comment alone for an unknown state', () => {
    expect(hours('Mo 09:00-12:00 "sonnez"').rules[0]).toMatchObject({ state: 'ouvert', comment: 'sonnez' })
    expect(hours('"sur rendez-vous"').rules[0]).toMatchObject({
      state: 'inconnu',
      comment: 'sur rendez-vous',
    })
    expect(hours('Aug off "congés"').rules[0]).toMatchObject({ state: 'ferme', comment: 'congés' })
  })

  it('reads no more than 2,000 characters', () => {
    const rule = 'Mo 09:00-12:00; '
    expect(parseHoraires(rule.repeat(125)).ok).toBe(true)
    expect(parseHoraires(`${rule.repeat(125)} `).ok).toBe(false)
  })

  it('gives the same object for the same text', () => {
    expect(parseHoraires('Mo 09:00-12:30')).toBe(parseHoraires('Mo 09:00-12:30'))
  })

  it('never throws, and answers within bounds, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'Mo Tu-Sa Su , ; || - / [ ] : + " 24/7 off closed PH SH week Jan Feb 29 53 1-53/2 2026 09:00-12:00 22:00 26:00 [1] [-1] open unknown \u2013 \u00a0 9h é'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    )
    let readable = 0
    fc.assert(
      fc.property(text, fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }), (candidate, seconds) => {
        const parsed = parseHoraires(candidate)
        if (!parsed.ok) return
        expect(['ouvert', 'ferme', 'inconnu']).toContain(
          openStateAt(parsed.horaires, seconds * 1000, LIMOGES).state,
        )
        readable++
        expect(semaine(parsed.horaires, 20_779, LIMOGES).days).toHaveLength(7)
        expect(['oui', 'parfois', 'non', 'inconnu']).toContain(couvreCreneau(parsed.horaires, 3, 600))
      }),
      { numRuns: 3000, seed: 3 },
    )
    expect(readable).toBeGreaterThan(50)
  })

  it('refuses the worst texts, and ends', () => {
    for (const text of WORST_HORAIRES) expect(parseHoraires(text).ok, text.slice(0, 20)).toBe(false)
  })
})
