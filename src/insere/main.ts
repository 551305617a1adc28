/** The small page that other sites show in a frame: it keeps nothing, asks its own server only, and hears nobody. */
import '../ui/base.css'
import '../ui/badge-etat.css'
import './insere.css'
import { openDataset } from '../dataset/dataset.ts'
import { fetchBytes } from '../dataset/fetch-bytes.ts'
import { communesOf, nomOf } from '../dataset/scope.ts'
import { jourDe } from '../domain/calendar/jour-de.ts'
import { parseTerritoire, type Territoire } from '../domain/geo/territoire.ts'
import { maplibreWorkerUrl } from '../map/live/worker-url.ts'
import { lienComplet, readParametres, VUES } from '../state/insere/parametres.ts'
import { agenda } from '../text/agenda.ts'
import { dateLongue } from '../text/format.ts'
import { insere as text } from '../text/insere/insere.ts'
import { sayDans } from '../text/territoire.ts'
import { installTrustedTypes } from '../trusted-types.ts'
import { applyConfiguration } from './configuration.ts'
import { carteDeLaDate, compteDates, readDates } from './dates.ts'
import { bouton, el, focusOf, lien, p, parPages } from './dom.ts'
import { carteDuLieu, compteLieux, readLieux } from './lieux.ts'
import { hauteurOf } from './message.ts'
import { forceTheme, isSombre } from './theme.ts'

/** Cards drawn at first, and more at each press. */
const PAGE = 20

installTrustedTypes([maplibreWorkerUrl])
const parametres = readParametres(location.search)
forceTheme(parametres.theme)
const root = document.getElementById('insere') ?? document.body
const base = new URL('data/', location.href).href
const nomDuSite = applyConfiguration(fetchBytes(new URL('./', location.href).href), parametres.theme)
/** In a frame without `allow-same-origin` no worker may start, and the map needs one: the list says the same. */
const peutDessiner = self.origin !== 'null'

new ResizeObserver(() => {
  parent.postMessage(hauteurOf(document.body.getBoundingClientRect().height), '*')
}).observe(document.body)
void show()

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
  const data = await openDataset(fetchBytes(base))
  const { manifest } = data
  const territoire = parametres.etat.territoire ?? parseTerritoire(manifest.accueil)
  if (territoire === null) throw new Error('accueil')
  const nom = await nameOf(data, territoire)
  if (nom === null) return [el('p', { class: 'avis' }, text.territoire), ...foot(manifest)]
  const ou = sayDans(territoire, nom)
  const titre = text.titres[parametres.vue](ou)
  document.title = `${titre} – ${text.marque}`
  // Nobody waits for a name.
  void nomDuSite.then((own) => {
    if (own !== null) document.title = `${titre} – ${own}`
  })
  const [compte, ...body] =
    parametres.vue === 'lieux' ? await drawLieux(data, territoire, ou) : await drawDates(data, territoire, ou)
  return [
    el('header', { class: 'pile ecart-2' }, el('h1', {}, text.titres[parametres.vue](ou)), views()),
    el('p', { role: 'status' }, compte),
    ...(parametres.ignores.length > 0 ? [el('p', { class: 'note' }, text.ignores(parametres.ignores))] : []),
    ...body,
    ...foot(manifest),
  ]
}

type Data = Awaited<ReturnType<typeof openDataset>>

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
    const search = new URLSearchParams(location.search)
    search.set('vue', vue)
    const current = vue === parametres.vue ? 'page' : undefined
    const classe = current ? 'bouton bouton--plein' : 'bouton'
    return el('a', { href: `?${search}`, class: classe, 'aria-current': current }, text.vues[vue])
  }
  return el('nav', { class: 'rangee insere-ecran', 'aria-label': text.vues.nom }, ...VUES.map(link))
}

function foot({ titre, construitLe }: Data['manifest']): Node[] {
  const links = [
    lien(
      lienComplet(parametres, { volet: parametres.vue === 'dates' ? 'agenda' : 'principal' }),
      text.ouvrir,
    ),
    lien(lienComplet(parametres, { volet: 'guide' }), text.guide),
  ]
  for (const each of links) each.classList.add('lien-seul')
  return [
    el(
      'footer',
      { class: 'pile ecart-1' },
      el('p', { class: 'insere-liens rangee' }, ...links),
      el('p', { class: 'note' }, text.donnees(titre, dateLongue(jourDe(construitLe)))),
    ),
  ]
}
