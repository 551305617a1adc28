import type { Proposition } from '../../domain/orientation/classer.ts'
import type { Contact } from '../../domain/orientation/contact.ts'
import { ecouter, sayNumero } from '../../text/ecouter/ecouter.ts'
import { lignesAdresse, sayTrajetSimple } from '../../text/guide.ts'
import { lieu as lieuText } from '../../text/lieu.ts'
import { seance as seanceText } from '../../text/seance.ts'
import { citeContacts } from '../../ui/langue/citer-noms.ts'
import { type LigneSignee, lignesDeLieu, lignesDeSeance } from './signes.ts'

/** An answer in easy French, for the screen and for paper: one text a line. */
export interface ReponseSimple {
  readonly titre: string
  readonly adresse: readonly string[]
  readonly trajet: readonly string[]
  readonly lignes: readonly LigneSignee[]
}

export function reponseSimple(proposition: Proposition): ReponseSimple {
  const isSeance = proposition.type === 'seance'
  const ou = isSeance ? proposition.situee.ou : proposition.lieu
  const titre = isSeance
    ? proposition.situee.seance.titre || seanceText.titreVide
    : proposition.lieu.nom || lieuText.sansNom
  return {
    titre,
    adresse: lignesAdresse(ou).filter((line) => line !== titre),
    trajet: proposition.trajet === null ? [] : sayTrajetSimple(proposition.trajet),
    lignes: isSeance
      ? lignesDeSeance({ situee: { ...proposition.situee, ou: withCites(proposition.situee.ou) } })
      : lignesDeLieu(withCites(proposition)),
  }
}

const withCites = <T extends { readonly contacts: readonly Contact[] }>(of: T): T => ({
  ...of,
  contacts: citeContacts(of.contacts, 'guide'),
})

/** The same to be listened to, its number first, as sentences that are read one after another. */
export function lireReponse(proposition: Proposition, i: number): string[] {
  const { titre, adresse, trajet, lignes } = reponseSimple(proposition)
  return [
    ecouter.reponse(i + 1, titre),
    ...adresse,
    ...trajet,
    ...lignes.map(({ texte }) => texte),
    ...sayNumero(proposition.contacts),
  ]
}
