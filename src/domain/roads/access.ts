import type { Mode } from '../common/mode.ts'

/** Tags of a way, as the file writes them. */
export type Tags = ReadonlyMap<string, string>

/** What a sign says: let in, keep out, or nothing that is read. */
export type Access = 'in' | 'out' | 'silent'

const OUT = new Set(['no', 'private', 'agricultural', 'forestry', 'delivery', 'military', 'emergency'])
const IN = new Set(['yes', 'designated', 'permissive', 'destination', 'customers', 'permit', 'unknown'])

/** Keys that bind each mode, the most specific first. */
const KEYS: Readonly<Record<Mode, readonly string[]>> = {
  marche: ['foot', 'access'],
  velo: ['bicycle', 'vehicle', 'access'],
  voiture: ['motorcar', 'motor_vehicle', 'vehicle', 'access'],
}

/** What one value says; of several (`agricultural;destination`) one that lets in is enough. */
function readValue(key: string, value: string | undefined): Access {
  if (value === undefined) return 'silent'
  const parts = value.split(';').map((part) => part.trim())
  if (parts.some((part) => IN.has(part))) return 'in'
  // A rider who must get off is not riding.
  const out = (part: string) => OUT.has(part) || (key === 'bicycle' && part === 'dismount')
  return parts.some(out) ? 'out' : 'silent'
}

/** Access of a mode to a way: the most specific key that says something wins (decisions.md 39). */
export function readAccess(mode: Mode, tags: Tags): Access {
  for (const key of KEYS[mode]) {
    const said = readValue(key, tags.get(key))
    if (said !== 'silent') return said
  }
  return 'silent'
}

/** Whether the mode's own key lets it in, alone: what opens a ferry that speaks of somebody else. */
export function ownKeysLetIn(mode: Mode, tags: Tags): boolean {
  return KEYS[mode].some((key) => key !== 'access' && readValue(key, tags.get(key)) === 'in')
}
