import { type Dits, saidOf } from '../../../state/insere/parametres.ts'

export interface Integration {
  /** Where the application lies, with a slash at its end. */
  readonly base: string
  readonly dits: Dits
  readonly titre: string
  /** CSS pixels of the plain frame. */
  readonly hauteur: number
}

const quote = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
const attribute = (name: string, value: string): string => ` ${name}="${quote(value)}"`
/** What a frame may do that shows no map: it has no origin, so that it can keep and reach nothing. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** The address of `embed.html` with what is said. */
export function adresseDe({ base, dits }: Pick<Integration, 'base' | 'dits'>): string {
  const url = new URL('embed.html', base)
  for (const [key, value] of saidOf(dits)) url.searchParams.set(key, value)
  return url.href.replaceAll('%3A', ':').replaceAll('%2C', ',')
}

/** A frame to paste in a page, as high as asked. A map needs an origin of its own. */
export function extraitCadre({ titre, hauteur, ...asked }: Integration): string {
  const sandbox = asked.dits.carte === 'oui' ? `${SANDBOX} allow-same-origin` : SANDBOX
  const named = [
    ['src', adresseDe(asked)],
    ['title', titre],
    ['sandbox', sandbox],
    ['width', '100%'],
    ['height', String(hauteur)],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
  ] as const
  return `<iframe${named.map(([name, value]) => attribute(name, value)).join('')}></iframe>`
}

/** The element to paste in a page: as high as what is in it. */
export function extraitElement({ base, dits, titre }: Integration): string {
  const said = [...saidOf(dits), ['titre', titre] as const]
  const script = attribute('src', new URL('a-portee.js', base).href)
  const attributes = said.map(([name, value]) => attribute(name, value)).join('')
  return `<script${script} defer></script>\n<a-portee${attributes}></a-portee>`
}
