import { compactScenario, expandScenario, type ScenarioLu, shorten, versionOf } from './compact.ts'
import type { Defaut } from './defaut.ts'
import { type Correction, mendLigne } from './mend-ligne.ts'

/** A file of scenarios: readable by the page, by people, and by any later version. */
const FORMAT = 'a-portee.scenarios'
/** Versions that are read; a file says the first one that its scenarios need. */
const VERSIONS: readonly unknown[] = [1, 2, 3]
const MAX_SCENARIOS = 50

/** What was read otherwise than written, and where. */
export type CorrectionFichier = Correction & { readonly ou: string }

export type LectureFichier =
  | {
      readonly ok: true
      readonly scenarios: readonly ScenarioLu[]
      readonly corrections: readonly CorrectionFichier[]
    }
  | { readonly ok: false; readonly raison: 'json' | 'format' | 'version'; readonly recu: string }
  | { readonly ok: false; readonly raison: 'contenu'; readonly defauts: readonly Defaut[] }

export function writeFichier(scenarios: readonly ScenarioLu[]): string {
  const version = Math.max(1, ...scenarios.map(versionOf))
  return `${JSON.stringify({ format: FORMAT, version, scenarios: scenarios.map(compactScenario) }, null, 1)}\n`
}

/** Reads a file of scenarios; never throws, and says what was got, what was wanted, and where. */
export function readFichier(text: string): LectureFichier {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, raison: 'json', recu: text.slice(0, 40) }
  }
  const file = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  if (file.format !== FORMAT || !Array.isArray(file.scenarios) || file.scenarios.length > MAX_SCENARIOS)
    return { ok: false, raison: 'format', recu: file.format === undefined ? '' : shorten(file.format) }
  if (!VERSIONS.includes(file.version)) return { ok: false, raison: 'version', recu: shorten(file.version) }
  const corrections: CorrectionFichier[] = []
  const read = file.scenarios.map((one, i) => {
    const ou = `scénario ${i + 1}, `
    return expandScenario(mendLines(one, ou, corrections), ou)
  })
  const defauts = read.flatMap((one) => (one.ok ? [] : one.defauts))
  if (defauts.length > 0) return { ok: false, raison: 'contenu', defauts }
  return { ok: true, scenarios: read.flatMap((one) => (one.ok ? [one.valeur] : [])), corrections }
}

/** The lines as they are read; what was read otherwise goes to `told`. */
function mendLines(one: unknown, ou: string, told: CorrectionFichier[]): unknown {
  if (!Array.isArray(one) || !Array.isArray(one[1])) return one
  const lines = one[1].map((line, k) => {
    const { ligne, corrections } = mendLigne(line)
    told.push(...corrections.map((correction) => ({ ou: `${ou}ligne ${k + 1}`, ...correction })))
    return ligne
  })
  return [one[0], lines, ...one.slice(2)]
}
