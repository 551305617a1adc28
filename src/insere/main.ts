/** The small page that other sites show in a frame: it keeps nothing, asks its own server only, and hears nobody. */
// The language first: every file of sentences below is read in it.
import { parametres } from './langue.ts'
import '../ui/base.css'
import '../ui/badge-etat.css'
import './insere.css'
import { openDataset } from '../dataset/dataset.ts'
import { fetchBytes } from '../dataset/fetch-bytes.ts'
import { communesOf, nomOf } from '../dataset/scope.ts'
import { LANGUES } from '../domain/common/langues.ts'
import { within } from '../domain/common/within.ts'
import { parseTerritoire, type Territoire } from '../domain/geo/territoire.ts'
import { maplibreWorkerUrl } from '../map/live/worker-url.ts'
import { VUES } from '../state/insere/parametres.ts'
import { agenda } from '../text/agenda.ts'
import { insere as text } from '../text/insere/insere.ts'
import { citer, decouper } from '../text/langue/citer.ts'
import { sayDans } from '../text/territoire.ts'
import { installTrustedTypes } from '../trusted-types.ts'
import { carteDeLaDate, compteDates, readDates } from './dates.ts'
import { base, said } from './demande.ts'
import { bouton, el, focusOf, lien, p, parPages, phrase } from './dom.ts'
import { carteDuLieu, compteLieux, readLieux } from './lieux.ts'
import { hauteurOf } from './message.ts'
import { adresseAvec, pied } from './pied.ts'
import type { Site } from './site.ts'
import { forceTheme, isSombre } from './theme.ts'

/** Cards drawn at first, and more at each press. */
const PAGE = 20
/** A configuration that does not come is waited for no longer: the list is then shown as it is by itself. */
const CONFIGURATION_MS = 3000

installTrustedTypes([maplibreWorkerUrl])
forceTheme(parametres.theme)
const root = document.getElementById('insere') ?? document.body
/** In a frame without `allow-same-origin` no worker may start, and the map needs one: the list says the same. */
const peutDessiner = self.origin !== 'null'
/** Null: nobody says anything of how it looks. */
const site: Promise<Site | null> = within(CONFIGURATION_MS, readSite(), null)

new ResizeObserver(() => {
  parent.postMessage(hauteurOf(document.body.getBoundingClientRect().height), '*')
}).observe(document.body)
void show()

/** How the publication looks: the code for it comes where `configuration.json` says anything of it. */
async function readSite(): Promise<Site | null> {
  const looks = await said
  if (looks === null || looks === '') return null
  return (await import('./site.ts')).applySite(looks, base, parametres.theme)
}

async function show(): Promise<void> {
  root.replaceChildren(el('p', { class: 'attente', role: 'status', 'aria-label': text.chargement }))
  try {
    root.replaceChildren(...(await draw()))
  } catch (error) {
    console.warn(error)
    root.replaceChildren(
      el(
        'div',
        { class: 'avis pile', role: 'alert' },
        p(text.panne),
        bouton(text.reessayer, () => void show()),
      ),
      el('p', {}, lien('data/liste/index.html', text.pages)),
    )
  }
}

async function draw(): Promise<Node[]> {
  // In the site around, no service worker would read what is kept, nor forget it.
  const [data, who] = await Promise.all([openDataset(fetchBytes(base, { isKept: false })), site])
  const { manifest } = data
  const foot = pied(manifest, parametres, who?.langues ?? LANGUES)
  const marque = who === null ? [] : [who.marque()]
  const { territoire, nom } = await chooseTerritoire(data, who)
  if (nom === null) return [...marque, el('p', { class: 'avis' }, text.territoire), foot]
  const ou = sayDans(territoire, citer(nom, 'territoire'))
  const titre = text.titres[parametres.vue](ou)
  document.title = `${decouper(titre).join('')} – ${who?.nom ?? text.marque}`
  const [compte, ...body] =
    parametres.vue === 'lieux' ? await drawLieux(data, territoire, ou) : await drawDates(data, territoire, ou)
  return [
    ...marque,
    el('header', { class: 'pile ecart-2' }, el('h1', {}, ...phrase(titre)), views()),
    el('p', { role: 'status' }, ...phrase(compte)),
    ...(parametres.ignores.length > 0 ? [el('p', { class: 'note' }, text.ignores(parametres.ignores))] : []),
    ...body,
    foot,
  ]
}

type Data = Awaited<ReturnType<typeof openDataset>>

/** The territory that the address names, else the first of who publishes, else that of the data. */
async function chooseTerritoire(data: Data, who: Site | null) {
  const named = parametres.etat.territoire
  const first = who?.territoire ?? null
  if (named === null && first !== null) {
    const nom = await nameOf(data, first)
    if (nom !== null) return { territoire: first, nom }
  }
  const territoire = named ?? parseTerritoire(data.manifest.accueil)
  if (territoire === null) throw new Error('accueil')
  return { territoire, nom: await nameOf(data, territoire) }
}

/** Null: not in the data. */
async function nameOf(data: Data, territoire: Territoire): Promise<string | null> {
  const index = await data.indexOf(territoire)
  return communesOf(index, territoire).length === 0 ? null : nomOf(index, territoire)
}

async function drawLieux(data: Data, territoire: Territoire, ou: string): Promise<[string, ...Node[]]> {
  const liste = await readLieux(data, territoire, parametres)
  const { lignes } = liste
  const { noeud, show: reveal } = parPages(lignes, PAGE, (ligne) => carteDuLieu(ligne, parametres))
  const cadre = el('section', { class: 'insere-carte', 'aria-label': text.carteNom(ou) })
  const open = async () => {
    cadre.replaceChildren(el('p', { class: 'attente', role: 'status' }, text.carteChargement))
    const { openCarte } = await import('./carte.ts')
    const onLieu = (id: string) => focusOf(reveal(lignes.findIndex(({ lieu }) => lieu.id === id)))
    await openCarte(cadre, { data, territoire, lignes, nom: text.carteNom(ou), sombre: isSombre(), onLieu })
  }
  const ask = bouton(text.carte, () => void openOrSay())
  const openOrSay = () => open().catch(() => cadre.replaceChildren(p(text.panne, 'avis') ?? '', ask))
  if (peutDessiner && parametres.carte) void openOrSay()
  else if (peutDessiner) cadre.append(ask)
  return [compteLieux(liste, ou), ...(peutDessiner ? [cadre] : []), noeud]
}

async function drawDates(data: Data, territoire: Territoire, ou: string): Promise<[string, ...Node[]]> {
  const { dates, inconnues } = await readDates(data, territoire, parametres)
  return [
    [compteDates(dates, ou), inconnues === 0 ? '' : agenda.inconnues(inconnues)].join(' '),
    parPages(dates, PAGE, (situee) => carteDeLaDate(situee, parametres)).noeud,
  ]
}

/** The other view, in the same frame. */
function views(): HTMLElement {
  const link = (vue: (typeof VUES)[number]) => {
    const current = vue === parametres.vue ? 'page' : undefined
    const classe = current ? 'bouton bouton--plein' : 'bouton'
    return el('a', { href: adresseAvec('vue', vue), class: classe, 'aria-current': current }, text.vues[vue])
  }
  return el('nav', { class: 'rangee insere-ecran', 'aria-label': text.vues.nom }, ...VUES.map(link))
}
