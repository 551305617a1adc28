import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { preparePlan } from '../../src/dataset/plan/plan-scope.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { type CommunePlan, sumCommunes } from '../../src/domain/plan/answer.ts'
import { inReach } from '../../src/domain/plan/evaluate.ts'
import { fairShares } from '../../src/domain/plan/fair.ts'
import { prepareProblem } from '../../src/domain/plan/problem.ts'
import { seatsWith } from '../../src/domain/plan/seats.ts'
import { solvePlan } from '../../src/domain/plan/solve-plan.ts'
import { readMoyens } from '../../src/domain/plan/territoire/moyens.ts'
import { applyCommande, type Modification } from '../../src/domain/scenario/scenario.ts'
import { poserPlan } from '../../src/domain/scenario/seances/poser-plan.ts'
import { joursPrevus } from '../../src/domain/scenario/seances/prevues.ts'
import { sayMeilleur, sayPlanchersRompus } from '../../src/text/simuler/seances.ts'
import { planExemple } from '../support/draw/draw-prevues.ts'
import { openPiloteWorker } from '../support/files/pilote-worker.ts'

const { data, handlers } = await openPiloteWorker()
const highs = await loadHighs()
const MONDAY = civilDate(2027, 1, 4)

/** A term of Montluçon with few seats, put into a scenario. */
async function poseOf(file: object) {
  const moyens = readMoyens({ du: '2027-01-04', conseillers: [{}, {}, {}], existants: false, ...file })
  const territoire = { type: 'epci', code: '200071082' } as const
  const prepare = await preparePlan(data, territoire, moyens, MONDAY)
  const reponse = solvePlan(highs, prepare.instance, { limiteS: 60, now: () => 0 })
  const { groupe, taux, calcul } = prepare
  const asked = { moyens, territoire: 'epci:200071082', groupe, taux, calcul, du: MONDAY, vacances: null }
  const { seances, plan } = poserPlan({ plan: prepare, reponse, ...asked })
  const assisOf = async (modifications: readonly Modification[]) => {
    const bilan = await handlers.assisDuPlan({ plan, modifications })
    if (bilan === null) throw new Error('no figure')
    return bilan
  }
  return { prepare, reponse, seances, plan, assisOf }
}

const seated = (communes: readonly CommunePlan[]) =>
  communes.map(({ code, assis, fautePlace }) => ({ code, assis, fautePlace }))

describe('what the sessions of a plan are worth', () => {
  it.each([{}, { minutes: 8, p: 6 }, { mode: 'marche', minutes: 30, S: 2 }])(
    'is what the plan promised as long as nothing changes: %o',
    async (file) => {
      const { reponse, seances, plan, assisOf } = await poseOf(file)
      const bilan = await assisOf(seances)
      expect([bilan.assis, bilan.portee]).toEqual([plan.assis, plan.portee])
      expect(seated(bilan.communes)).toEqual(seated(reponse.communes))
      expect(bilan.besoin).toBe(bilan.assis + bilan.fautePlace + bilan.tropLoin)
      expect(bilan.seances).toBe(seances.reduce((n, m) => n + joursPrevus(m).length, 0))
    },
    60_000,
  )

  it.each([{}, { mode: 'marche', minutes: 60 }, { C: 1, mode: 'marche', minutes: 60 }, { C: 2, minutes: 4 }])(
    'counts of goal B the existing workshops that the plan counted, no other: %o',
    async (file) => {
      const { reponse, seances, plan, assisOf } = await poseOf({
        ...{ objectif: 'B', existants: true, m: 1 },
        ...file,
      })
      expect(plan.reguliers?.semaines).toHaveLength(12)
      const bilan = await assisOf(seances)
      expect(bilan.assis).toBe(plan.assis)
      expect(seated(bilan.communes)).toEqual(seated(reponse.communes))
    },
  )

  it.each([
    { minutes: 8, plancherPlaces: 0.1 },
    { minutes: 8, plancherPlaces: 0.15, plancherPortee: 0.5, S: 2 },
    { mode: 'marche', minutes: 45, plancherPortee: 0.3, S: 2 },
    { plancherQpv: true, mode: 'marche', minutes: 30 },
  ])(
    'keeps to the floors of the plan, and names those that an edit breaks: %o',
    async (file) => {
      const { prepare, reponse, seances, plan, assisOf } = await poseOf(file)
      const before = await assisOf(seances)
      expect([before.assis, before.portee]).toEqual([plan.assis, plan.portee])
      expect(seated(before.communes)).toEqual(seated(reponse.communes))
      expect(before.rompus).toEqual({ places: [], portee: [], qpv: [] })
      const broken = { places: 0, portee: 0, qpv: 0 }
      const probleme = prepareProblem(prepare.instance)
      const nomDe = new Map(prepare.communes.map(({ code, nom }) => [code, nom]))
      for (const room of reponse.salles.slice(0, 4)) {
        const at = prepare.salles.find(({ id }) => id === room.id)
        const kept = seances.filter(({ lieu, at: point }) =>
          lieu === ''
            ? Math.hypot((point?.lon ?? 0) - (at?.lon ?? 0), (point?.lat ?? 0) - (at?.lat ?? 0)) > 1e-4
            : lieu !== room.id,
        )
        const { communes, rompus } = await assisOf(kept)
        // The same seats in the model of the plan, with all its rooms.
        const others = new Map(
          reponse.salles.flatMap(({ id, places }) => (id === room.id ? [] : [[id, places]])),
        )
        const seats = Float64Array.from(prepare.instance.salles, ({ id }) => others.get(id) ?? 0)
        const shares = fairShares(probleme, seatsWith(probleme, seats))
        const shared = prepare.instance.classes.map(
          ({ besoin }, k) => besoin * (shares[probleme.uneDe[k] ?? 0] ?? 0),
        )
        const near = inReach(probleme, Int32Array.from(seats, Math.ceil))
        expect(seated(communes)).toEqual(seated(sumCommunes(probleme, shared, near)))
        const below = (share: number, of: (k: number) => number) =>
          probleme.communes.flatMap((code) => {
            const own = prepare.instance.classes.flatMap((one, k) => (one.commune === code ? [k] : []))
            const need = own.reduce(
              (n, k) =>
                n +
                ((prepare.instance.classes[k]?.salles.length ?? 0) > 0
                  ? (prepare.instance.classes[k]?.besoin ?? 0)
                  : 0),
              0,
            )
            return own.reduce((n, k) => n + of(k), 0) < share * need - 1e-6 ? [nomDe.get(code)] : []
          })
        expect(rompus.places).toEqual(below(plan.seuils?.places ?? 0, (k) => shared[k] ?? 0))
        expect(rompus.portee).toEqual(
          below(plan.seuils?.portee ?? 0, (k) =>
            near[probleme.uneDe[k] ?? 0] === 1 ? (prepare.instance.classes[k]?.besoin ?? 0) : 0,
          ),
        )
        const alone = prepare.instance.qpv.filter(({ salles }) => !salles.some((j) => (seats[j] ?? 0) > 0))
        expect(rompus.qpv).toEqual(
          alone.map(({ code }) => prepare.quartiers.find((one) => one.code === code)?.nom),
        )
        broken.places += rompus.places.length
        broken.portee += rompus.portee.length
        broken.qpv += rompus.qpv.length
        const said = sayPlanchersRompus(plan, rompus).join(' ')
        for (const nom of [...rompus.places, ...rompus.portee, ...rompus.qpv]) expect(said).toContain(nom)
      }
      expect(broken.places > 0).toBe(plan.seuils?.places !== null)
      expect(broken.portee > 0).toBe(plan.seuils?.portee !== null)
      expect(broken.qpv > 0).toBe(plan.seuils?.qpv)
    },
    300_000,
  )

  it('follows each change, and says how far the best is', async () => {
    const { seances, plan, assisOf } = await poseOf({})
    expect([plan.assis, plan.prouve]).toEqual([864, true])
    // Each session seats six, all of them needed.
    const [first] = seances
    if (first === undefined) throw new Error('no session')
    const without = applyCommande(seances, { type: 'retrait', cle: `seances:${first.id}` })
    const lost = 6 * joursPrevus(first).length
    expect((await assisOf(without)).assis).toBe(864 - lost)
    expect(sayMeilleur(plan, 864 - lost).replace(/\s/g, ' ')).toBe(
      `Votre plan : ${864 - lost} personnes assises ; le meilleur prouvé : 864, soit ${lost} de plus.`,
    )
    const fewer = applyCommande(seances, { ...first, places: 5 })
    expect((await assisOf(fewer)).assis).toBe(864 - joursPrevus(first).length)
    const holiday = applyCommande(seances, { ...first, debut: '2027-01-01', fin: '2027-01-01' })
    expect((await assisOf(holiday)).assis).toBe(864 - lost)
    const oneLess = applyCommande(seances, {
      type: 'detachement',
      id: first.id,
      jour: first.debut,
      retire: true,
    })
    expect((await assisOf(oneLess)).assis).toBe(858)
    // Where nobody lives near, seats are of no use.
    const nowhere = { ...first, lieu: '', at: { lon: 0, lat: 50 }, commune: '', nom: '' }
    const moved = await assisOf(applyCommande(seances, nowhere))
    expect([moved.assis, moved.places]).toEqual([864 - lost, 864])
    expect(await assisOf([])).toMatchObject({ assis: 0, portee: 0, seances: 0, tropLoin: plan.besoin })
    // More than the best: other means.
    const more = await assisOf(applyCommande(seances, { ...first, places: 60 }))
    expect(more.assis).toBeGreaterThan(864)
    expect(sayMeilleur(plan, more.assis)).toMatch(/de moins\.$/)
  }, 60_000)

  it('is not known where the territory is not in the data', async () => {
    const plan = planExemple({ territoire: 'departement:87' })
    expect(await handlers.assisDuPlan({ plan, modifications: [] })).toBeNull()
  })
})
