import { beforeAll, describe, expect, it } from 'vitest'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import type { FenetreAteliers } from '../../src/domain/sessions/window.ts'
import { createHandlers, type Handlers } from '../../src/worker/answers/handlers.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const DU = civilDate(2026, 11, 23)
const questionOf = (fenetre?: FenetreAteliers): Question => ({
  territoire: { type: 'epci', code: '200071082' },
  offre: 'ateliers',
  portee: { type: 'mode', mode: 'voiture', minutes: 10 },
  ...(fenetre === undefined ? {} : { fenetre }),
})

let handlers: Handlers
beforeAll(async () => {
  handlers = createHandlers(readFolder)
  await handlers.ouvrir({ base: PILOTE_DIR })
})

describe('the marks of a map in a window of dates', () => {
  it.each([
    [{ du: DU, au: DU + 13 }],
    [{ du: DU, au: DU + 13, types: 'tout' as const }],
    [{ du: DU, au: DU + 30, theme: 'Sante' as const }],
  ])('are as many as the figure says: places, stops and sessions of %j', async (fenetre) => {
    const question = questionOf(fenetre)
    const sites = await handlers.sitesFenetre({ question })
    const { rapport } = await handlers.couverture({ question, par: 'commune' })
    const { lieux = 0, lieuxVoisins = 0, seances = 0, seancesVoisines = 0 } = rapport.fenetre ?? {}
    const open = (sites?.etats ?? []).filter(([, etat]) => etat === 'oui').map(([id]) => id)
    expect(open.length).toBeGreaterThanOrEqual(lieux + lieuxVoisins)
    let all = 0
    for (const id of open) {
      const there = await handlers.seancesDuSite({ question, id })
      const held = there.filter((s) => s.statut !== 'complete' && s.statut !== 'annulee')
      expect(held.length).toBeGreaterThan(0)
      all += held.length
    }
    expect(all).toBeGreaterThanOrEqual(seances + seancesVoisines)
  })

  it('hold the stops of the bus with their names and positions, Mazirat among them', async () => {
    const question = questionOf({ du: DU, au: DU + 13, types: 'permanences' })
    const { arrets = [], etats = [] } = (await handlers.sitesFenetre({ question })) ?? {}
    const mazirat = arrets.find((arret) => arret.commune === 'Mazirat')
    expect(mazirat?.nom).not.toBe('')
    expect(mazirat?.latitude).toBeCloseTo(46.2, 0)
    expect(etats).toContainEqual([mazirat?.id, 'oui'])
    const seances = await handlers.seancesDuSite({ question, id: mazirat?.id ?? '' })
    expect(seances.map((s) => s.commune)).toContain('Mazirat')
    expect(seances.map((s) => s.date)).toEqual(seances.map((s) => s.date).sort((a, b) => a - b))
  })

  it('are none without a window', async () => {
    expect(await handlers.sitesFenetre({ question: questionOf() })).toBeNull()
    expect(await handlers.seancesDuSite({ question: questionOf(), id: 'x' })).toEqual([])
  })
})
