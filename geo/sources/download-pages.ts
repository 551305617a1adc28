import { DOWNLOAD, type DownloadOptions, download, EchecSource } from './download.ts'

const PAGES_MAX = 1000

interface Page {
  readonly data: readonly unknown[]
  readonly links?: { readonly next?: unknown }
}

/**
 * Downloads an address and, when it answers with a page of a list (`data` and `links.next`), all the pages after
 * it, as one JSON list. A page that fails is a failure of the whole: in April 2026 a 404 on page 2 was taken for
 * the end of the list and the national map froze. Throws EchecSource.
 */
export async function downloadPages(
  titre: string,
  adresse: string,
  options: DownloadOptions = DOWNLOAD,
): Promise<Uint8Array> {
  const first = await download(titre, adresse, options)
  let page = asPage(first)
  if (page === null) return first
  const rows: unknown[] = [...page.data]
  const seen = new Set([adresse])
  let from = adresse
  while (typeof page.links?.next === 'string' && page.links.next !== '') {
    const next = nextAddress(titre, from, page.links.next)
    if (seen.has(next) || seen.size >= PAGES_MAX) {
      throw new EchecSource(
        titre,
        next,
        `pagination sans fin, page ${seen.size + 1} déjà lue`,
        'une dernière page sans « links.next »',
      )
    }
    seen.add(next)
    const bytes = await download(titre, next, options)
    page = asPage(bytes)
    if (page === null) {
      throw new EchecSource(
        titre,
        next,
        'page illisible, sans liste « data »',
        'une page { data, links } comme la première',
      )
    }
    rows.push(...page.data)
    from = next
  }
  return new TextEncoder().encode(JSON.stringify(rows))
}

/** Only the source's own server may give the rest of its list. */
function nextAddress(titre: string, from: string, next: string): string {
  const url = URL.canParse(next, from) ? new URL(next, from) : null
  if (url === null || url.origin !== new URL(from).origin) {
    throw new EchecSource(titre, from, `page suivante à une autre adresse : « ${next} »`, 'le même serveur')
  }
  return url.href
}

function asPage(bytes: Uint8Array): Page | null {
  // A list of pages is an object: the bytes of a CSV or of a plain list need not be parsed to know.
  if (bytes.find((byte) => byte > 0x20) !== 0x7b) return null
  try {
    const json = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Page>
    return Array.isArray(json.data) ? (json as Page) : null
  } catch {
    return null
  }
}
