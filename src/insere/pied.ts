import type { Manifest } from '../dataset/manifest.ts'
import { jourDe } from '../domain/calendar/jour-de.ts'
import { LANGUES } from '../domain/common/langues.ts'
import { lienComplet, type Parametres } from '../state/insere/parametres.ts'
import { dateLongue } from '../text/format.ts'
import { insere as text } from '../text/insere/insere.ts'
import { citer } from '../text/langue/citer.ts'
import { LANGUE_MANQUEE } from '../text/langue/manquee.ts'
import { NOMS_DE_LANGUES } from '../text/langue/noms.ts'
import { langueLue, langueManquee } from '../text/langue/textes.ts'
import { bouton, el, lien, p } from './dom.ts'

/** The foot: the whole map, the questions, of when the data are, and the languages that are offered. */
export function pied(
  { titre, construitLe }: Pick<Manifest, 'titre' | 'construitLe'>,
  parametres: Parametres,
  offertes: readonly string[],
): HTMLElement {
  const volet = parametres.vue === 'dates' ? 'agenda' : 'principal'
  const { aRelire } = NOMS_DE_LANGUES[langueLue()]
  return el(
    'footer',
    { class: 'pile ecart-1' },
    el(
      'p',
      { class: 'insere-liens insere-ecran rangee' },
      lien(lienComplet(parametres, { volet }), text.ouvrir, 'lien-seul'),
      lien(lienComplet(parametres, { volet: 'guide' }), text.guide, 'lien-seul'),
    ),
    p(text.donnees(citer(titre, 'insere/insere'), dateLongue(jourDe(construitLe))), 'note'),
    p(aRelire ?? null, 'note majuscule'),
    manque(),
    langues(offertes),
  )
}

/** To a reader of another language, in it: its words did not come, and the frame asks for them again. */
function manque(): HTMLElement | null {
  const langue = langueManquee()
  if (langue === null || langue === 'fr') return null
  const { lang, dir } = NOMS_DE_LANGUES[langue]
  const [phrase, reessayer] = LANGUE_MANQUEE[langue]
  return el(
    'div',
    { class: 'avis pile', role: 'alert', lang, dir },
    p(phrase),
    bouton(reessayer, () => location.reload()),
  )
}

/** The same list in another language, in the same frame; nothing where French alone is offered. */
function langues(offertes: readonly string[]): HTMLElement | null {
  const codes = LANGUES.filter((code) => code === 'fr' || offertes.includes(code))
  if (codes.length < 2) return null
  const links = codes.map((code) => {
    const { nom, lang, dir } = NOMS_DE_LANGUES[code]
    const current = code === langueLue() ? 'true' : undefined
    const href = adresseAvec('langue', code)
    return el('a', { href, class: 'lien-seul', lang, dir, hreflang: lang, 'aria-current': current }, nom)
  })
  return el('nav', { class: 'insere-liens insere-ecran rangee', 'aria-label': text.langues }, ...links)
}

/** The address of this page with one parameter changed. */
export function adresseAvec(cle: string, valeur: string): string {
  const search = new URLSearchParams(location.search)
  search.set(cle, valeur)
  return `?${search}`
}
