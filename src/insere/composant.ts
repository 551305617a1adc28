/**
 * `<a-portee territoire="departement:23">`: a frame of `embed.html`, as high as what is in it. One small script, without
 * dependency, that may be loaded from another site; it makes nothing but the frame, and hears nothing but its height.
 */
import { HAUTEUR_BORNES, readHauteur } from './message.ts'

/** The same names as the parameters of `embed.html`, and what is of the frame: its title, its height, where the map is. */
const QUESTIONS = ['territoire', 'filtres', 'agenda', 'periode', 'vue', 'theme', 'carte', 'voisins', 'langue']
const CADRE = ['titre', 'hauteur', 'adresse']
const TITRE = 'Aide numérique : lieux et ateliers'
const HAUTEUR_PX = 480

const script = document.currentScript
const ICI = script instanceof HTMLScriptElement ? script.src : ''

/** The address of the frame; null where none can be made of what is said. */
function adresseOf(element: HTMLElement): URL | null {
  try {
    const url = new URL('embed.html', new URL(element.getAttribute('adresse') || ICI, document.baseURI))
    if (!/^https?:$/.test(url.protocol)) return null
    for (const name of QUESTIONS) {
      const said = element.getAttribute(name)
      if (said) url.searchParams.set(name, said)
    }
    return url
  } catch {
    return null
  }
}

class APortee extends HTMLElement {
  static readonly observedAttributes = [...QUESTIONS, ...CADRE]
  readonly #cadre = document.createElement('iframe')
  #wanted = false
  /** The last height that its content told, in pixels: it tells it again only when it changes. Null: not yet. */
  #heard: number | null = null

  connectedCallback(): void {
    addEventListener('message', this)
    this.attributeChangedCallback()
  }

  disconnectedCallback(): void {
    removeEventListener('message', this)
  }

  /** Once for all the attributes that change together. */
  attributeChangedCallback(): void {
    if (this.#wanted) return
    this.#wanted = true
    queueMicrotask(() => {
      this.#wanted = false
      if (this.isConnected) this.#show()
    })
  }

  #show(): void {
    const cadre = this.#cadre
    const url = adresseOf(this)
    if (url === null) {
      cadre.remove()
      console.warn('<a-portee> : attribut « adresse » absent ou illisible')
      return
    }
    cadre.title = this.getAttribute('titre') || TITRE
    cadre.referrerPolicy = 'no-referrer'
    // Without an origin of its own the frame can keep and reach nothing; the map needs one, never that of the page.
    const hasMap = this.getAttribute('carte') === 'oui' && url.origin !== location.origin
    const sandbox = `allow-scripts allow-popups allow-popups-to-escape-sandbox${hasMap ? ' allow-same-origin' : ''}`
    const isSame = cadre.src === url.href && cadre.getAttribute('sandbox') === sandbox
    if (!isSame) {
      this.#heard = null
      cadre.setAttribute('sandbox', sandbox)
      cadre.src = url.href
    }
    cadre.style.cssText = 'display:block;width:100%;border:0'
    this.#setHeight()
    if (cadre.parentNode !== this) this.replaceChildren(cadre)
  }

  #setHeight(): void {
    this.#cadre.style.height = `${this.#fixed() ?? this.#heard ?? HAUTEUR_PX}px`
  }

  /** The height that the page asks for, in pixels; null: that of the content. */
  #fixed(): number | null {
    const px = Number(this.getAttribute('hauteur') ?? Number.NaN)
    return px >= HAUTEUR_BORNES[0] && px <= HAUTEUR_BORNES[1] ? px : null
  }

  /** Only its own frame is heard, and only a height. */
  handleEvent({ source, origin, data }: MessageEvent): void {
    const cadre = this.#cadre
    if (source === null || source !== cadre.contentWindow) return
    if (origin !== 'null' && origin !== new URL(cadre.src).origin) return
    const px = readHauteur(data)
    if (px === null) return
    this.#heard = px
    this.#setHeight()
  }
}

if (customElements.get('a-portee') === undefined) customElements.define('a-portee', APortee)
