import { compactScenario, expandScenario, type ScenarioLu, versionOf } from '../../domain/scenario/compact.ts'

/**
 * A scenario in the fragment of a link, which is never sent to a server: `v1.d` and base64url of raw deflate, or
 * `v1.j` and base64url of the JSON where the browser cannot compress; `v2` where workshops have dates, `v3` for sessions of
 * a plan (`compact.ts`), without the names that their rooms were given. All are read for ever. Several scenarios stand one after the other, `~` between them.
 */
const KEY = 'scenario'
/** Longer links break in mail programs: the file is offered instead. */
export const MAX_LIEN = 8000
/** A link that grows beyond this when unpacked is refused: nobody's scenario is that long. */
const MAX_OCTETS = 1_000_000
/** Stands in no text of a scenario, and mail programs leave it in a link. */
const SEPARATEUR = '~'
const MAX_SCENARIOS_LIEN = 10
const VERSIONS: readonly string[] = ['1', '2', '3']

type Lecture<T> =
  | { readonly ok: true; readonly valeur: T }
  | { readonly ok: false; readonly raison: 'version' | 'abime' | 'tropLong' }

/** The text of scenarios for a link, the first one to be shown first. */
export const formatScenariosLien = async (scenarios: readonly ScenarioLu[]): Promise<string> =>
  (await Promise.all(scenarios.map(formatScenarioLien))).join(SEPARATEUR)

/** Reads that text, all of it or nothing; never throws. A text of one scenario is what links always were. */
export async function parseScenariosLien(text: string): Promise<Lecture<readonly ScenarioLu[]>> {
  if (text.length > 4 * MAX_LIEN) return { ok: false, raison: 'tropLong' }
  const valeur: ScenarioLu[] = []
  for (const one of text.split(SEPARATEUR)) {
    const read = await parseScenarioLien(one)
    if (!read.ok) return read
    valeur.push(read.valeur)
    if (valeur.length > MAX_SCENARIOS_LIEN) return { ok: false, raison: 'tropLong' }
  }
  return { ok: true, valeur }
}

/** The text of a scenario for a link. */
export async function formatScenarioLien(scenario: ScenarioLu): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(compactScenario(withoutNames(scenario))))
  const packed = await deflate(json)
  return `v${versionOf(scenario)}.${packed === null ? `j${toBase64Url(json)}` : `d${toBase64Url(packed)}`}`
}

/** What a room of a plan is called may name a person, and stays on the device. */
const withoutNames = (scenario: ScenarioLu): ScenarioLu => ({
  ...scenario,
  modifications: scenario.modifications.map((m) => (m.type === 'seances' ? { ...m, nom: '' } : m)),
})

/** Reads that text; never throws. */
export async function parseScenarioLien(text: string): Promise<Lecture<ScenarioLu>> {
  const match = /^v(\d{1,3})\.([dj])([\w-]*)$/.exec(text)
  if (match === null) return { ok: false, raison: /^v\d+\./.test(text) ? 'abime' : 'version' }
  if (!VERSIONS.includes(match[1] ?? '')) return { ok: false, raison: 'version' }
  if (text.length > 4 * MAX_LIEN) return { ok: false, raison: 'tropLong' }
  try {
    const bytes = fromBase64Url(match[3] ?? '')
    const json = match[2] === 'd' ? await inflate(bytes) : bytes
    if (json === null) return { ok: false, raison: 'tropLong' }
    const read = expandScenario(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)))
    return read.ok ? read : { ok: false, raison: 'abime' }
  } catch {
    return { ok: false, raison: 'abime' }
  }
}

/** The scenario's text in a fragment (`#carte=…&scenario=…`); null without any. */
export function scenarioOfHash(hash: string): string | null {
  const part = hash
    .replace(/^#/, '')
    .split('&')
    .find((one) => one.startsWith(`${KEY}=`))
  return part === undefined ? null : part.slice(KEY.length + 1)
}

/** The address of the page with this scenario in its fragment, beside the map's position. */
export function linkWithScenario(href: string, text: string): string {
  const [base = '', hash = ''] = href.split('#')
  const others = hash.split('&').filter((one) => one !== '' && !one.startsWith(`${KEY}=`))
  return `${base}#${[...others, `${KEY}=${text}`].join('&')}`
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  if (typeof CompressionStream === 'undefined') return null
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  } catch {
    // Older browsers know CompressionStream without `deflate-raw`.
    return null
  }
}

/** Unpacks at most MAX_OCTETS; null beyond. Throws on damaged bytes. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length
    if (size > MAX_OCTETS) {
      await reader.cancel()
      return null
    }
    chunks.push(step.value)
  }
  const out = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
}
