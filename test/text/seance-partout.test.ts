import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { groupAffiche } from '../../src/domain/orientation/affiche.ts'
import { rankPropositions } from '../../src/domain/orientation/classer.ts'
import { FILTRES_SEANCES_VIDES } from '../../src/domain/orientation/filtres-seances.ts'
import { joursDuBloc, plageDuBloc } from '../../src/text/affiche.ts'
import { saySeance } from '../../src/text/command-line.ts'
import { plage, prochainDe, quand, quandComplet } from '../../src/text/fr/quand.ts'
import { gsm7Length } from '../../src/text/fr/sms.ts'
import { saySeanceSimple } from '../../src/text/guide.ts'
import { icsDeSeances } from '../../src/text/ics-seances.ts'
import { composeCourriel, composeSms, raisonDuRang } from '../../src/text/orienter.ts'
import { confianceDe, coutDe, enUneLigne, placesDe } from '../../src/text/seance.ts'
import { situee } from '../support/examples/seance-situee.ts'

const one = situee({
  serie: { titre: 'Suivre sa santé', fraisACharge: ['Gratuit'], inscription: ['libre'], places: 6 },
  seance: {
    date: 20_740, // 2026-10-14
    debut: Date.UTC(2026, 9, 14, 12),
    fin: Date.UTC(2026, 9, 14, 13, 30),
    places: 6,
    placesRestantes: 3,
    titre: 'Suivre sa santé',
    uid: 'sante-20261014T1400@a-portee',
  },
  ou: { telephone: '0470000000' },
})
const DEPART = {
  lon: 2.6,
  lat: 46.334,
  classe: 2,
  commune: '03185',
  isOwnCommune: false,
  mode: 'marche',
} as const
const [proposition] = rankPropositions([one], [], {
  filtres: FILTRES_SEANCES_VIDES,
  depart: DEPART,
  minutesMax: 30,
  seule: true,
  tri: 'proche',
  nowMs: Date.UTC(2026, 9, 1),
  aujourdhui: 20_727,
})
const spaces = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('one session, everywhere', () => {
  it('on the paper of its place says that it is an example or deduced', () => {
    const said = (confiance: 'fait' | 'deduit' | 'exemple') =>
      spaces(enUneLigne({ ...one.seance, confiance, dateMaj: 19_453 }))
    expect(said('fait')).toMatch(/^Suivre sa santé, mercredi 14 octobre, de 14 h à 15 h 30$/)
    expect(said('deduit')).toMatch(/\. Déduit d’une phrase de 2023 : à vérifier$/)
    expect(said('exemple')).toMatch(/\. Exemple : .*pas réelles$/)
  })

  it('has the same day, hour, seats and cost in the list, rank, sheet, messages, poster, path and terminal', () => {
    if (proposition === undefined) throw new Error('nothing proposed')
    expect(spaces(quand(one.seance))).toBe('mercredi 14 octobre, 14 h')
    expect(spaces(placesDe(one.seance))).toBe('3 places restantes sur 6')
    expect(spaces(raisonDuRang(proposition))).toBe(
      'environ 14 min à pied, estimation à vol d’oiseau, gratuit, mercredi 14 octobre, 14 h, 3 places restantes sur 6, sans rendez-vous',
    )
    const courriel = composeCourriel([proposition], 'https://x.test/', null)
    const sms = composeSms([proposition], 'https://x.test/').texte
    const terminal = saySeance(one)
    for (const text of [courriel, terminal]) {
      expect(text).toContain(plage(one.seance))
      expect(text).toContain(placesDe(one.seance))
      expect(text).toContain(coutDe(one.serie))
    }
    expect(sms).toContain('mercredi 14 octobre, 14 h')
    expect(sms).toContain('gratuit')
    const [bloc] = groupAffiche([one], { du: 20_727, au: 20_757 }, () => true)
    if (bloc === undefined) throw new Error('no block')
    expect(spaces(joursDuBloc(bloc.seances))).toBe('Mercredi 14 octobre')
    expect(plageDuBloc(bloc)).toBe(plage(one.seance))
    expect(spaces(saySeanceSimple(one).join(' '))).toContain(
      'C’est mercredi 14 octobre, de 14 h à 15 h 30. Il reste 3 places. C’est gratuit.',
    )
  })

  it('says what is left and what there is, never one for the other', () => {
    const say = (places: number | null, placesRestantes: number | null) =>
      spaces(placesDe({ statut: 'prevue', places, placesRestantes }))
    expect(say(8, 2)).toBe('2 places restantes sur 8')
    expect(say(8, 1)).toBe('1 place restante sur 8')
    expect(say(6, null)).toBe('6 places en tout, places restantes inconnues')
    expect(say(null, 2)).toBe('2 places restantes')
    expect(say(null, null)).toBe('places inconnues')
    const simple = (places: number | null) =>
      saySeanceSimple({ ...one, seance: { ...one.seance, places, placesRestantes: null } })
    expect(simple(6)).toEqual(expect.arrayContaining(['Il y a 6 places en tout.', 'Demandez s’il en reste.']))
    expect(simple(null)).toContain('On ne connaît pas le nombre de places.')
  })

  it('is told on the card of its place with the same day and hour, and with its mark of confidence', () => {
    expect(prochainDe(one)).toBe(`Prochain atelier : ${quandComplet(one.seance)}`)
    const guessed = { ...one, seance: { ...one.seance, confiance: 'deduit' as const } }
    expect(prochainDe(guessed)).toBe(`Prochain atelier : ${quandComplet(one.seance)} (à vérifier)`)
    const dropIn = { ...one, serie: { ...one.serie, type: 'permanence' as const } }
    expect(prochainDe(dropIn)).toMatch(/^Prochaine permanence : mercredi 14/)
  })

  it('is read back from its calendar by another parser, with the same facts', () => {
    const text = icsDeSeances([one], 'Ateliers', Date.UTC(2026, 9, 1))
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    const event = new ICAL.Event(events[0])
    expect(events).toHaveLength(1)
    expect(event.startDate.toJSDate().getTime()).toBe(one.seance.debut)
    expect(event.endDate.toJSDate().getTime()).toBe(one.seance.fin)
    expect(event.summary).toBe('Suivre sa santé')
    expect(event.location).toBe('Mairie, 1 place de l’Église, Bourg')
    expect(event.description).toContain(placesDe(one.seance))
    expect(event.description).toContain('gratuit')
  })

  it('says in the title of an agenda that a session is off, and in its text that it moved and why', () => {
    const summary = (seance: object) => {
      const text = icsDeSeances([{ ...one, seance: { ...one.seance, ...seance } }], 'Ateliers', 0)
      const event = new ICAL.Event(
        new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined,
      )
      return [
        event.summary,
        String(event.component.getFirstPropertyValue('status')),
        event.description.split('\n')[0],
      ]
    }
    expect(summary({ statut: 'annulee', motif: 'Salle fermée' })).toEqual([
      'Annulé : Suivre sa santé',
      'CANCELLED',
      'Annulé. Salle fermée.',
    ])
    expect(summary({ statut: 'a_verifier' }).slice(0, 2)).toEqual([
      'À vérifier : Suivre sa santé',
      'TENTATIVE',
    ])
    // An agenda shows the title: what is not sure says so there (RFC 5545 §3.8.1.11).
    expect(summary({ confiance: 'exemple' }).slice(0, 2)).toEqual(['Exemple : Suivre sa santé', 'TENTATIVE'])
    for (const unsure of [{ confiance: 'deduit' }, { vacancesInconnues: true }])
      expect(summary(unsure).slice(0, 2)).toEqual(['À vérifier : Suivre sa santé', 'TENTATIVE'])
    const unknown = { ...one.seance, vacancesInconnues: true }
    expect(confianceDe(unknown)).toBe(
      'Les vacances scolaires de cette date ne sont pas publiées : à vérifier.',
    )
    expect(prochainDe({ ...one, seance: unknown })).toMatch(/\(à vérifier\)$/)
    expect(summary({ confiance: 'deduit', statut: 'annulee' })[0]).toBe('Annulé : Suivre sa santé')
    const moved = summary({ statut: 'reportee', motif: 'Travaux', dateInitiale: one.seance.date - 1 })
    expect(spaces(moved.join(' | '))).toBe(
      'Suivre sa santé | CONFIRMED | Déplacé : prévu d’abord le mardi 13 octobre. Travaux.',
    )
  })

  it('fits one SMS for one choice, two for three, and drops the link before a fact', () => {
    if (proposition === undefined) throw new Error('nothing proposed')
    const short = composeSms([proposition], `https://x.test/?seances=${one.cle}`)
    expect(short.longueur).toBeLessThanOrEqual(160)
    expect(short.texte).toContain('https://x.test/')
    const long = composeSms([proposition], `https://x.test/${'a'.repeat(200)}`)
    expect(long.texte).not.toContain('https')
    expect(long.longueur).toBeLessThanOrEqual(160)
    const three = composeSms([proposition, proposition, proposition], 'https://x.test/')
    expect(three.longueur).toBeLessThanOrEqual(320)
    expect(gsm7Length(three.texte)).toBe(three.longueur)
    expect(three.texte.match(/14 octobre/g)).toHaveLength(3)
  })
})
