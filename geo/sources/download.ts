import { setTimeout as sleep } from 'node:timers/promises'

/** A source that did not give what was wanted: which one, what was got, what was wanted. */
export class EchecSource extends Error {
  constructor(titre: string, adresse: string, recu: string, attendu: string) {
    super(`source « ${titre} » (${adresse}) : ${recu} ; attendu : ${attendu}`)
    this.name = 'EchecSource'
  }
}

export interface DownloadOptions {
  /** Attempts in all, for failures that may pass (network, silence, 5xx, 429). */
  readonly essais: number
  /** Wait before attempt `n` (2, 3…), in ms. */
  readonly attenteMs: (essai: number) => number
  /** A server that sends nothing for this long has failed. */
  readonly silenceMs: number
  readonly octetsMax: number
}

export const DOWNLOAD: DownloadOptions = {
  essais: 4,
  attenteMs: (essai) => 1000 * 4 ** (essai - 2),
  silenceMs: 30_000,
  octetsMax: 600_000_000,
}

const ATTENDU = 'un fichier de données, réponse 200'

/** What went wrong in one attempt, and whether trying again may help. */
class Essai extends Error {
  readonly passager: boolean
  constructor(recu: string, passager: boolean) {
    super(recu)
    this.passager = passager
  }
}

/**
 * Downloads one address: retries with longer and longer waits, gives up on silence, and refuses what is no data
 * (status other than 200, empty body, web page, body shorter than announced). Throws EchecSource.
 */
export async function download(
  titre: string,
  adresse: string,
  options: DownloadOptions = DOWNLOAD,
): Promise<Uint8Array> {
  for (let essai = 1; ; essai++) {
    try {
      return await attempt(adresse, options)
    } catch (error) {
      if (!(error instanceof Essai)) throw error
      if (!error.passager || essai === options.essais) {
        const times = essai > 1 ? `, après ${essai} essais` : ''
        throw new EchecSource(titre, adresse, `${error.message}${times}`, ATTENDU)
      }
      await sleep(options.attenteMs(essai + 1))
    }
  }
}

async function attempt(adresse: string, options: DownloadOptions): Promise<Uint8Array> {
  const abort = new AbortController()
  const silence = new Essai(`aucune réponse pendant ${options.silenceMs / 1000} s`, true)
  let timer = setTimeout(() => abort.abort(silence), options.silenceMs)
  const stillAlive = () => {
    clearTimeout(timer)
    timer = setTimeout(() => abort.abort(silence), options.silenceMs)
  }
  try {
    const response = await ask(adresse, abort.signal)
    if (response.status !== 200) {
      await response.body?.cancel()
      const passager = response.status >= 500 || response.status === 429 || response.status === 408
      throw new Essai(`réponse ${response.status}`, passager)
    }
    const bytes = await readBody(response, options.octetsMax, stillAlive)
    checkContent(bytes, response)
    return bytes
  } catch (error) {
    if (error instanceof Essai) throw error
    if (abort.signal.aborted) throw silence
    throw new Essai(`échec du réseau (${networkReason(error)})`, true)
  } finally {
    clearTimeout(timer)
  }
}

/** A variable as either spelling gives it; an empty one says nothing. */
const given = (name: string) => process.env[name.toLowerCase()] || process.env[name] || undefined

/** By the server that goes out for all others where the environment names one (and `NO_PROXY`): Node 20's own `fetch` reads neither. */
async function ask(adresse: string, signal: AbortSignal): Promise<Response> {
  const [httpProxy, httpsProxy] = [given('HTTP_PROXY'), given('HTTPS_PROXY')]
  if (httpProxy === undefined && httpsProxy === undefined) return fetch(adresse, { signal })
  const { EnvHttpProxyAgent, fetch: fetchThrough } = await import('undici')
  const noProxy = given('NO_PROXY')
  const dispatcher = new EnvHttpProxyAgent({
    ...(httpProxy !== undefined && { httpProxy }),
    ...(httpsProxy !== undefined && { httpsProxy }),
    ...(noProxy !== undefined && { noProxy }),
    // A mirror of the house that speaks plain http is asked for as curl would: most proxies tunnel to port 443 alone.
    proxyTunnel: false,
  })
  const response = await fetchThrough(adresse, { signal, dispatcher })
  return response as unknown as Response
}

async function readBody(response: Response, octetsMax: number, alive: () => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    alive()
    chunks.push(chunk as Uint8Array)
    length += (chunk as Uint8Array).length
    if (length > octetsMax) throw new Essai(`plus de ${octetsMax} octets`, false)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** A 200 is not yet data: sources have answered with an empty body, half a file, or their maintenance page. */
function checkContent(bytes: Uint8Array, response: Response): void {
  if (bytes.length === 0) throw new Essai('réponse 200 mais vide', true)
  const announced = response.headers.get('content-length')
  const encoded = response.headers.has('content-encoding')
  if (announced !== null && !encoded && Number(announced) !== bytes.length) {
    throw new Essai(`fichier tronqué : ${bytes.length} octets reçus sur ${announced}`, true)
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 300)).trimStart().toLowerCase()
  const html = start.startsWith('<!doctype html') || start.startsWith('<html')
  if (html) throw new Essai('réponse 200 mais c’est une page web (HTML)', false)
  if (start.startsWith('<?xml')) throw new Essai('réponse 200 mais c’est du XML', false)
}

/** undici says "fetch failed" and hides the reason in `cause`; what a proxy answered, in the words of a cause below. */
function networkReason(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const [, refused] = /^Proxy .*\((\d{3})\)/.exec(at.message) ?? []
    if (refused !== undefined) return `le mandataire a répondu ${refused}`
  }
  const { message, cause } = error as Error & { cause?: Error & { code?: string } }
  return cause?.code ?? cause?.message ?? message
}
