import { describe, expect, it } from 'vitest'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { localToInstant } from '../../src/domain/calendar/instants.ts'
import { describeLieu } from '../../src/worker/answers/describe-lieu.ts'
import type { FicheDemande } from '../../src/worker/protocol/trouver.ts'
import { lieuxDefauts, petitJeu } from '../support/examples/petit-jeu.ts'

const jeu = petitJeu(lieuxDefauts())
const SUNDAY = localToInstant(civilDate(2026, 11, 22), 600, 'Europe/Paris')

async function lire(id: string, patch: Partial<FicheDemande> = {}) {
  const fiche = await describeLieu(jeu, {
    id,
    territoire: { type: 'departement', code: '87' },
    depart: { type: 'commune', code: '87085' },
    mode: 'marche',
    instantMs: SUNDAY,
    semaine: 0,
    ...patch,
  })
  return fiche
}
async function trouver(id: string, patch: Partial<FicheDemande> = {}) {
  const fiche = await lire(id, patch)
  if (fiche.type !== 'lieu') throw new Error(`${id} not found`)
  return fiche
}

describe('the sheet', () => {
  it('opens by its id and by each id that was merged into it', async () => {
    expect(await trouver('charente_a__bus-b')).toMatchObject({ parAlias: false })
    for (const alias of (await trouver('charente_a__bus-b')).ligne.lieu.alias) {
      const fiche = await trouver(alias)
      expect(fiche.ligne.lieu.id).toBe('charente_a__bus-b')
      expect(fiche.parAlias).toBe(true)
    }
    expect((await trouver('charente_a__bus-b')).ligne.lieu.alias.length).toBeGreaterThan(0)
  })

  it('offers the nearest places for an id that is not known', async () => {
    const fiche = await lire('disparu')
    expect(fiche.type).toBe('introuvable')
    if (fiche.type !== 'introuvable') return
    expect(fiche.proches.map((l) => l.lieu.id)[0]).toBe('pres')
    expect(fiche.proches).toHaveLength(3)
    expect(fiche.depuis?.commune).toBe('Limoges')
  })

  it('opens a place of another département, with what to show around it', async () => {
    expect(await trouver('reunion')).toMatchObject({
      ailleurs: { type: 'departement', code: '974' },
      fuseau: 'Indian/Reunion',
    })
    expect((await trouver('pres')).ailleurs).toBeNull()
  })

  it('shows nine to five as one opening, and three slots as three (§1.4)', async () => {
    const loin = await trouver('loin')
    expect(loin.semaine?.days[0]?.intervals).toMatchObject([{ start: 540, end: 1020 }])
    const trois = await trouver('trois')
    expect(trois.semaine?.days[1]?.intervals).toHaveLength(3)
  })

  it('shows on a Sunday the week that ends, and the next one on demand (§1.4)', async () => {
    expect((await trouver('loin')).semaine?.days[0]?.date).toBe(civilDate(2026, 11, 16))
    expect((await trouver('loin', { semaine: 1 })).semaine?.days[0]?.date).toBe(civilDate(2026, 11, 23))
  })

  it('gives paper the days to come of this week and the next, and none that is past', async () => {
    const daysOf = async (instantMs: number) => {
      const { prochainsJours } = await trouver('loin', { instantMs, semaine: 3 })
      return prochainsJours?.map(({ date }) => date)
    }
    const range = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i)
    const wednesday = localToInstant(civilDate(2026, 11, 25), 600, 'Europe/Paris')
    expect(await daysOf(wednesday)).toEqual(range(civilDate(2026, 11, 25), civilDate(2026, 12, 6)))
    expect(await daysOf(SUNDAY)).toEqual(range(civilDate(2026, 11, 22), civilDate(2026, 11, 29)))
  })

  it('explains odd weeks, and says which one is shown (§1.4)', async () => {
    const bus = await trouver('charente_a__bus-b')
    expect(bus.regles[0]).toMatchObject({ parite: 'impaire', weekdays: [0] })
    expect(bus.semaine).toMatchObject({ parite: 'impaire', isoWeek: 47 })
    expect((await trouver('charente_a__bus-b', { semaine: 1 })).semaine?.days[0]?.intervals).toEqual([])
  })

  it('survives hours that nobody can read', async () => {
    const fiche = await trouver('illisible')
    expect(fiche.semaine).toBeNull()
    expect(fiche.ligne.etat).toMatchObject({ state: 'inconnu', reason: 'hors-grammaire' })
  })

  it('says the status of the commune and the way there', async () => {
    const fiche = await trouver('loin')
    expect(fiche.commune).toEqual({ nom: 'Bellac', frr: 'oui' })
    expect(fiche.ligne.trajet?.minutes).toBeGreaterThan(400)
  })
})
