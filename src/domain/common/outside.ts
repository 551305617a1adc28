import { OUTSIDE } from './outside-addresses.ts'

export type Outside = keyof typeof OUTSIDE

const OUTSIDES = Object.keys(OUTSIDE) as readonly Outside[]

/** What a configuration puts in the place of an address. */
const instead = new Map<Outside, string>()

/** An address outside of the page; empty where who publishes the page wants none of it. */
export const outside = (quoi: Outside): string => instead.get(quoi) ?? OUTSIDE[quoi]

/** Whether a link may lead out of the page at all. */
export const isOutsideOpen = (): boolean => outside('itineraire') !== ''

/** None of them. */
export const NOTHING_OUTSIDE: Readonly<Record<Outside, string>> = {
  ...{ adresses: '', ign: '', itineraire: '', defenseur: '', delegues: '', criteres: '' },
}

/** From now on, other addresses than ours; an empty one is asked, linked or shown no more. */
export function setOutside(addresses: Partial<Readonly<Record<Outside, string>>>): void {
  for (const quoi of OUTSIDES) {
    const address = addresses[quoi]
    if (address === undefined) instead.delete(quoi)
    else instead.set(quoi, address)
  }
}
