import type { Dataset } from '../dataset/dataset.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import { adresseLines } from '../domain/places/adresse-lines.ts'
import { lienComplet, type Parametres } from '../state/insere/parametres.ts'
import { telephoneHref, telephoneLisible } from '../text/format.ts'
import { sayEtat } from '../text/horaires.ts'
import { insere as text } from '../text/insere/insere.ts'
import { sayNatures, sayOffre, trouver } from '../text/trouver.ts'
import { lister } from '../ui/langue/lister.ts'
import { listLieux } from '../worker/answers/find-lieux.ts'
import type { LieuListe, ListeLieux } from '../worker/protocol/trouver.ts'
import { el, francais, lien, p } from './dom.ts'

/** The places asked for, as the list of the application gives them: the same answer to the same question. */
export const readLieux = (
  data: Dataset,
  territoire: Territoire,
  { etat, voisins }: Parametres,
): Promise<ListeLieux> =>
  listLieux(data, {
    territoire,
    filtres: etat.filtres,
    depart: null,
    mode: 'voiture',
    emprise: null,
    sansVoisins: !voisins,
    instantMs: Date.now(),
    limite: Number.POSITIVE_INFINITY,
  })

/** A place of the list: what it is, whether it is open, where, and its number; its name opens its sheet. */
export function carteDuLieu({ lieu, natures, voisin, etat }: LieuListe, parametres: Parametres): HTMLElement {
  const { mot, suite } = sayEtat(etat)
  return el(
    'li',
    { class: 'encadre pile ecart-1 insere-fiche', 'data-id': lieu.id },
    el(
      'h2',
      {},
      lien(
        lienComplet(parametres, { lieu: lieu.id }),
        lieu.nom === '' ? trouver.liste.sansNom : francais(lieu.nom),
      ),
    ),
    p(lister([...sayNatures(natures.slice(0, 2)), ...(voisin ? [trouver.liste.voisin] : [])]), 'note'),
    el(
      'p',
      { class: 'badge-etat rangee', 'data-etat': etat.state },
      el('strong', {}, el('span', { class: 'badge-etat-marque', 'aria-hidden': 'true' }), mot),
      suite !== '' && el('span', {}, suite),
    ),
    p(sayOffre(lieu)),
    el('p', {}, francais(adresseLines(lieu).join(', '))),
    lieu.position === 'approximative' && p(trouver.liste.approximative, 'note'),
    telephone(lieu.telephone),
  )
}

/** A number that can be dialled is a link; another text stays a text. */
function telephone(numero: string): HTMLElement | null {
  if (numero === '') return null
  const href = telephoneHref(numero)
  if (href === null) return el('p', {}, francais(numero))
  return el('a', { class: 'bouton', href }, trouver.liste.appeler(telephoneLisible(numero)))
}

/** How many there are, and where. */
export const compteLieux = ({ lignes }: ListeLieux, ou: string): string =>
  lignes.length === 0 ? text.aucunLieu : text.lieux(lignes.length, ou)
