import type { PreparedScope } from '../../coverage/answer.ts'
import type { Travel } from '../../coverage/travel.ts'
import type { Bus } from '../instance.ts'
import { type BusDit, MAX_ARRETS } from './bus-dit.ts'
import type { SallePossible } from './rooms.ts'
import { byResidents, driveTo, kmTo, type Lieudit, locate } from './trajets.ts'

/** Stops as rooms of their own: where the person says, else the start points of the communes, most inhabited first. */
export function listStops(prepared: PreparedScope, { arrets }: BusDit): SallePossible[] {
  const { communes } = prepared.scope
  const said =
    arrets ??
    byResidents(communes)
      .slice(0, MAX_ARRETS)
      .map(({ code }) => ({ type: 'commune', code }) as const)
  return said.map((base, at) => {
    const { lon, lat } = locate(prepared, base, `bus.arrets[${at}]`)
    const code = base.type === 'point' ? `${at + 1}` : base.code
    const lieu = prepared.lieux.find(({ id }) => id === code)
    const commune = communes.find((one) => one.code === (lieu?.codeInsee ?? code))
    const nom = lieu?.nom ?? commune?.nom ?? `point ${at + 1}`
    return {
      id: `arret ${code}`,
      genre: 'point',
      nom: `arrêt ${nom}`,
      commune: commune?.code ?? '',
      lon,
      lat,
      cout: 0,
    }
  })
}

/** The bus of the model: minutes by car between depot and stops, rounded up, and kilometres as the crow flies. */
export function busOf(
  prepared: PreparedScope,
  said: BusDit,
  stops: readonly SallePossible[],
  { first, voiture }: { readonly first: number; readonly voiture: Travel },
): Bus {
  const depot: Lieudit = locate(prepared, said.depot, 'bus.depot')
  const points = [depot, ...stops]
  return {
    h: said.h,
    G: said.G,
    conseiller: said.conseiller,
    arrets: stops.map((_, at) => first + at),
    tau: points.map((from) => driveTo(prepared.scope.grid, voiture, from, points)),
    km: points.map((from) => points.map((to) => kmTo(from, to))),
  }
}
