import type { PreparedScope } from '../../domain/coverage/answer.ts'
import { cellIndexOf, computeFields } from '../../domain/coverage/fields.ts'
import type { SitesFenetre } from '../../domain/coverage/sites-fenetre.ts'
import type { CellIndex } from '../../domain/kernel/cells.ts'
import { createFound, findWithin } from '../../domain/kernel/within.ts'
import type { Offre } from '../../domain/places/offre.ts'
import { editLieux } from '../../domain/scenario/edit-lieux.ts'
import { editSites, type SitesEdites, touchSites } from '../../domain/scenario/edit-sites.ts'
import { editTenues } from '../../domain/scenario/edit-tenues.ts'
import { type LiveFields, startLiveFields } from '../../domain/scenario/live-fields.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import { summarizeHeld } from '../../domain/sessions/held-sessions.ts'
import { PROCHE_M } from './describe-territoire.ts'

/** A territory whose fields follow a scenario: one per prepared scope, kept as long as it. */
interface Followed {
  readonly index: CellIndex
  readonly live: LiveFields
}
const followed = new WeakMap<PreparedScope, Followed>()

export interface EditedScope {
  /** As a fresh preparation of the edited places would be; its fields hold until the next call. */
  readonly prepared: PreparedScope
  readonly index: CellIndex
  readonly sites: SitesEdites
}

/** Brings the territory to the state of a scenario: only what differs from the last call is moved. */
export function editScope(
  base: PreparedScope,
  modifications: readonly Modification[],
  offre: Offre,
): EditedScope {
  const { index, live } = followed.get(base) ?? follow(base)
  const { edited, dated } = applyTo(base, index, modifications, offre)
  live.update(edited.touches)
  const { lieux, etats } = edited
  const prepared: PreparedScope = {
    ...base,
    lieux,
    etats,
    fields: live.fields,
    fieldsOf: (grid) => computeFields(grid, lieux, etats),
    sites: dated,
  }
  return { prepared, index, sites: edited }
}

interface Applied {
  readonly edited: SitesEdites
  readonly dated: SitesFenetre | null
}

/** Places and states after a scenario; in a window, what the sessions that remain or come make of them. */
function applyTo(
  base: PreparedScope,
  index: CellIndex,
  modifications: readonly Modification[],
  offre: Offre,
): Applied {
  if (base.sites === null)
    return { edited: editSites(base.lieux, base.etats, modifications, offre), dated: null }
  const { fenetre } = base.sites
  const edited = editLieux(base.lieux, modifications)
  const communes = new Set(base.scope.communes.map((c) => c.code))
  const found = createFound()
  const isInside = (lon: number, lat: number) => {
    findWithin(index, lon, lat, PROCHE_M, found)
    return found.count > 0
  }
  const tenus = editTenues(base.sites, edited, { fenetre, communes, isInside })
  const bilan = summarizeHeld(tenus, fenetre)
  return {
    edited: touchSites(edited, bilan.etats),
    dated: { ...base.sites, lieux: edited.lieux, ...tenus, ...bilan },
  }
}

function follow(base: PreparedScope): Followed {
  const index = cellIndexOf(base.scope.grid)
  const made = { index, live: startLiveFields(index, base.lieux, base.etats, base.fields) }
  followed.set(base, made)
  return made
}
