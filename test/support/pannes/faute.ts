import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What can be wrong with a file on its way. */
export const FAUTES = [
  'absente',
  'erreur 500',
  'lente',
  'muette',
  'coupée',
  'autre JSON',
  'HTML',
  'forme ancienne',
  'forme à venir',
  'énorme',
  'un bit changé',
  'remplacée',
  'hors ligne',
] as const
export type Faute = (typeof FAUTES)[number]

const bytesOf = (text: string) => new TextEncoder().encode(text)
/** What stands in a file of another form, whole and as announced. */
const FORMES: Readonly<Record<string, Uint8Array>> = {
  'forme ancienne': bytesOf('{"schemaVersion":0,"version":1}'),
  'forme à venir': bytesOf('{"schemaVersion":2,"donnees":{"colonnes":{}}}'),
}
/** The configuration has no number of version: what is known of an older or a newer one holds, the rest is left. */
const DIT = '"contact":{"courriel":"cartes@ville.example"'
const CONFIGURATIONS: Readonly<Record<string, Uint8Array>> = {
  'forme ancienne': bytesOf(`{"titre":"Carte","mail":"a@ville.example",${DIT}}}`),
  'forme à venir': bytesOf(
    `{"nom":"À portée","hologramme":{"taille":3},${DIT},"pigeon":true},"langues":"klingon"}`,
  ),
}
const CONFIGURATION = bytesOf('{"nom":"À portée"}')
/** What is not among the data. */
const AUTRES: readonly (readonly [RegExp, Uint8Array])[] = [
  [/geocodage/, bytesOf('{"type":"FeatureCollection","features":[]}')],
  [/configuration\.json$/, CONFIGURATION],
]
/** The limit of a file, and that of the address service. */
const LIMITES_MS = [15_000, 5000]
/** That of the first view, whose files have none of their own: set before anything else is. */
const PREMIERE_MS = 20_000
const PIECE = new Uint8Array(65_536).fill(32)

interface Ref {
  chemin?: string
  octets?: number
  sha256?: string
}

/** Answers like `fetch` over a folder of published data, with one fault on the files that match. */
export class Serveur {
  /** Paths asked for, in order. */
  readonly asked: string[] = []
  #faute: Faute | null
  readonly #dir: string
  readonly #file: RegExp
  #isReplaced = false
  #isOffline = false
  #longTimer: (() => void) | null = null
  #premiereTimer: (() => void) | null = null
  readonly #setTimeout = globalThis.setTimeout

  constructor(dir: string, file: RegExp, faute: Faute | null) {
    this.#dir = dir
    this.#file = file
    this.#faute = faute
  }

  /** The fault is gone. */
  mend(): void {
    this.#faute = null
    this.#isOffline = false
  }

  /** As `setTimeout`, but for those limits: they come when nothing else does, without waiting for them. */
  readonly timer = (run: () => void, ms?: number): unknown => {
    if (ms === PREMIERE_MS && this.#premiereTimer === null) this.#premiereTimer = run
    else if (ms !== undefined && LIMITES_MS.includes(ms)) this.#longTimer = run
    else return this.#setTimeout(run, ms)
    return 0
  }

  readonly fetch = async (address: URL | string, { signal }: { signal?: AbortSignal } = {}) => {
    // Its limit was set right before.
    const giveUp = signal === undefined ? this.#premiereTimer : this.#longTimer
    const chemin = decodeURIComponent(new URL(address).pathname.replace(/^\/data\//, ''))
    this.asked.push(chemin)
    const faute = this.#file.test(chemin) ? this.#faute : null
    if (faute === 'hors ligne') this.#isOffline = true
    if (this.#isOffline) throw new TypeError('Failed to fetch')
    if (faute === 'muette') {
      queueMicrotask(() => giveUp?.())
      return new Promise<never>((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
      )
    }
    // The file of before is gone; the manifest of now names another.
    const isGone = faute === 'remplacée' && chemin !== 'manifest.json' && !chemin.includes('.neuf.')
    if (isGone) this.#isReplaced = true
    if (faute === 'absente' || isGone) return answer(404, [])
    if (faute === 'erreur 500') return answer(500, [bytesOf('Internal Server Error')])
    const bytes = this.#bytes(chemin)
    if (bytes === null) return answer(404, [])
    if (faute === null) return answer(200, [bytes])
    return answer(200, pieces(faute, bytes), faute === 'coupée', faute === 'lente')
  }

  /** A published file as it lies there now; the manifest says what the fault makes of the others. */
  #bytes(chemin: string): Uint8Array | null {
    const other = AUTRES.find(([path]) => path.test(chemin))
    if (other !== undefined) return other[1]
    const read = (path: string) => new Uint8Array(readFileSync(join(this.#dir, path)))
    try {
      if (chemin !== 'manifest.json') return read(chemin.replace(/\.neuf\./, '.'))
    } catch {
      return null
    }
    const forme = this.#faute === null ? undefined : FORMES[this.#faute]
    if (!this.#isReplaced && forme === undefined) return read(chemin)
    const json = JSON.parse(new TextDecoder().decode(read(chemin)), (_, value: Ref) => {
      if (typeof value?.chemin !== 'string' || !this.#file.test(value.chemin)) return value
      if (this.#isReplaced) return { ...value, chemin: value.chemin.replace(/\.(\w+)$/, '.neuf.$1') }
      const bytes = forme as Uint8Array
      return {
        ...value,
        octets: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }
    })
    return bytesOf(JSON.stringify({ ...json, version: `${json.version} autre` }))
  }
}

/** What comes of a file, piece by piece. */
function pieces(faute: Faute, bytes: Uint8Array): Iterable<Uint8Array> {
  const middle = bytes.length >> 1
  const isConfiguration = bytes === CONFIGURATION
  if (faute === 'coupée') return [bytes.slice(0, middle)]
  if (faute === 'lente') return [bytes.slice(0, middle), bytes.slice(middle)]
  if (faute === 'autre JSON') return [bytesOf('{"faux":true}')]
  if (faute === 'HTML') return [bytesOf('<!doctype html><title>Accueil</title>')]
  if (faute === 'énorme') return endless()
  const changed = bytes.slice()
  const at = bytes[0] === 0x7b && bytes.length > 10 ? 0 : middle
  if (faute === 'un bit changé') changed[at] = (changed[at] ?? 0) ^ 1
  return [(isConfiguration ? CONFIGURATIONS : FORMES)[faute] ?? changed]
}

function* endless(): Generator<Uint8Array> {
  for (;;) yield PIECE
}

/** What the readers use of a response: the one of a page in Node has its own streams. */
function answer(status: number, parts: Iterable<Uint8Array>, isCut = false, isSlow = false) {
  const iterator = parts[Symbol.iterator]()
  const read = async () => {
    if (isSlow) await new Promise((resolve) => setImmediate(resolve))
    const next = iterator.next()
    if (next.done && isCut) throw new TypeError('network error')
    return { done: next.done ?? false, value: next.value }
  }
  const whole = async () => {
    const all = []
    for (let part = await read(); !part.done; part = await read()) {
      all.push(part.value)
      if (all.length > 100) break
    }
    return new Uint8Array(Buffer.concat(all))
  }
  return {
    ...{ ok: status === 200, status, headers: { get: () => null } },
    body: { getReader: () => ({ read, cancel: async () => undefined }) },
    arrayBuffer: async () => (await whole()).buffer,
    json: async () => JSON.parse(new TextDecoder().decode(await whole())),
    text: async () => new TextDecoder().decode(await whole()),
  }
}
