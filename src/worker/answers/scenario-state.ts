import type { PreparedScope } from '../../domain/coverage/answer.ts'
import type { SitesFenetre } from '../../domain/coverage/sites-fenetre.ts'
import { STRAIGHT } from '../../domain/coverage/straight.ts'
import { createFound } from '../../domain/kernel/within.ts'
import type { Offre } from '../../domain/places/offre.ts'
import { editLieux } from '../../domain/scenario/edit-lieux.ts'
import { editSites, type SitesEdites, touchSites } from '../../domain/scenario/edit-sites.ts'
import { editTenues } from '../../domain/scenario/edit-tenues.ts'
import { type LiveFields, startLiveFields } from '../../domain/scenario/live-fields.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import { summarizeHeld } from '../../domain/sessions/held-sessions.ts'
import { PROCHE_M } from './describe-territoire.ts'

/** The fields that follow a scenario: one per prepared scope, kept as long as it. */
const followed = new WeakMap<PreparedScope, LiveFields>()

export interface EditedScope {
  /** As a fresh preparation of the edited places would be; its fields hold until the next call. */
  readonly prepared: PreparedScope
  readonly sites: SitesEdites
}

/** Brings the territory to the state of a scenario: only what differs from the last call is moved. */
export function editScope(
  base: PreparedScope,
  modifications: readonly Modification[],
  offre: Offre,
): EditedScope {
  const live = followed.get(base) ?? follow(base)
  const { edited, dated } = applyTo(base, modifications, offre)
  live.update(edited.touches)
  const { lieux, etats } = edited
  const prepared: PreparedScope = {
    ...base,
    lieux,
    etats,
    fields: live.fields,
    fieldsOf: (grid) => base.fields.travel.fields(grid, lieux, etats),
    sites: dated,
  }
  return { prepared, sites: edited }
}

interface Applied {
  readonly edited: SitesEdites
  readonly dated: SitesFenetre | null
}

/** Places and states after a scenario; in a window, what the sessions that remain or come make of them. */
function applyTo(base: PreparedScope, modifications: readonly Modification[], offre: Offre): Applied {
  if (base.sites === null)
    return { edited: editSites(base.lieux, base.etats, modifications, offre), dated: null }
  const { fenetre } = base.sites
  const edited = editLieux(base.lieux, modifications)
  const communes = new Set(base.scope.communes.map((c) => c.code))
  const found = createFound()
  // Whether a point lies in the territory does not depend on roads.
  const around = STRAIGHT.around(base.scope.grid)
  const isInside = (lon: number, lat: number) => {
    around(lon, lat, PROCHE_M, found)
    return found.count > 0
  }
  const tenus = editTenues(base.sites, edited, { fenetre, communes, isInside, ageMax: base.ageMax })
  const bilan = summarizeHeld(tenus, fenetre)
  return {
    edited: touchSites(edited, bilan.etats),
    dated: { ...base.sites, lieux: edited.lieux, ...tenus, ...bilan },
  }
}

function follow(base: PreparedScope): LiveFields {
  const made = startLiveFields(base.scope.grid, base.lieux, base.etats, base.fields)
  followed.set(base, made)
  return made
}
