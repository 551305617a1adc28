import { type Etat, etatOffre, type Offre } from '../coverage/offre.ts'
import { summarizeTenues } from '../sessions/tenues.ts'
import type { FenetreAteliers } from '../sessions/window.ts'
import { editLieux, lieuAjoute } from './edit-lieux.ts'
import { editTenues } from './edit-tenues.ts'
import type { Ajout } from './scenario.ts'

/** What an added place alone answers to a question, wherever it stands. */
export function etatAjout(ajout: Ajout, offre: Offre, fenetre: FenetreAteliers | null): Etat {
  if (fenetre === null) return etatOffre(lieuAjoute(ajout), offre)
  const cadre = { fenetre, communes: new Set<string>(), isInside: () => false }
  const tenus = editTenues({ declares: [], dates: [], tenues: [] }, editLieux([], [ajout]), cadre)
  return summarizeTenues(tenus, fenetre).etats[0] ?? 'non'
}
