import { useQuery } from '@tanstack/react-query'
import type { Configuration } from '../../dataset/configuration/configuration.ts'
import { compareHeaders, type Ecart } from '../../dataset/configuration/en-tetes.ts'
import { useServices } from '../context.tsx'

const NOMENCLATURE = 'nomenclature.cdx.json'

/** Where what the server sends differs from what the configuration wants; undefined until it answered, or where it does not. */
export function useEcarts(configuration: Configuration | null): readonly Ecart[] | undefined {
  const { base } = useServices()
  return useQuery({
    queryKey: ['etat', base],
    enabled: configuration !== null,
    queryFn: async () => {
      if (configuration === null) return []
      const site = new URL('../', base)
      // Not by GET: the service worker would answer what it kept.
      const head = (path: string) => fetch(new URL(path, site), { method: 'HEAD', cache: 'no-store' })
      const [page, embed] = await Promise.all([head(''), head('embed.html')])
      return compareHeaders(configuration, {
        page: (name) => page.headers.get(name),
        embed: embed.ok ? (name) => embed.headers.get(name) : null,
        isHttps: site.protocol === 'https:',
      })
    },
    retry: false,
  }).data
}

/** A package of the page, with the text of its licence. */
export interface PaquetInclus {
  readonly nom: string
  readonly version: string
  readonly licence: string
  readonly texte: string
}

interface Licence {
  readonly license?: { readonly id?: string; readonly text?: { readonly content: string } }
  readonly expression?: string
}
interface Nomenclature {
  readonly components: readonly {
    readonly group?: string
    readonly name: string
    readonly version: string
    readonly licenses: readonly Licence[]
    readonly evidence?: { readonly licenses: readonly Licence[] }
  }[]
}

/** What the page is made of, from its bill of materials beside it; `adresse` is that file. */
export function usePaquets(demande: boolean) {
  const { base } = useServices()
  const adresse = new URL(`../${NOMENCLATURE}`, base).href
  const { data, error } = useQuery({
    queryKey: ['nomenclature', base],
    enabled: demande,
    queryFn: async (): Promise<readonly PaquetInclus[]> => {
      const { components } = (await (await fetch(adresse)).json()) as Nomenclature
      return components.map(({ group, name, version, licenses: [licence], evidence }) => ({
        nom: group === undefined ? name : `${group}/${name}`,
        version,
        licence: licence?.expression ?? licence?.license?.id ?? '',
        texte: (evidence?.licenses[0] ?? licence)?.license?.text?.content ?? '',
      }))
    },
    retry: false,
  })
  return { adresse, paquets: data, error }
}
