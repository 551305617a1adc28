import type { PreparedScope } from '../dataset/answer.ts'
import { computeFields } from '../domain/coverage/fields.ts'
import { type CellIndex, prepareCells } from '../domain/kernel/cells.ts'
import type { Offre } from '../domain/offre.ts'
import { editSites, type SitesEdites } from '../domain/scenario/edit-sites.ts'
import { type LiveFields, startLiveFields } from '../domain/scenario/live-fields.ts'
import type { Modification } from '../domain/scenario/scenario.ts'

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
  const sites = editSites(base.lieux, base.etats, modifications, offre)
  live.update(sites.touches)
  const { lieux, etats } = sites
  const prepared: PreparedScope = {
    ...base,
    lieux,
    etats,
    fields: live.fields,
    fieldsOf: (grid) => computeFields(grid, lieux, etats),
    // Dated sessions are those of the data: a scenario does not rewrite them.
    sites: null,
  }
  return { prepared, index, sites }
}

function follow(base: PreparedScope): Followed {
  const index = prepareCells(base.scope.grid)
  const made = { index, live: startLiveFields(index, base.lieux, base.etats, base.fields) }
  followed.set(base, made)
  return made
}
