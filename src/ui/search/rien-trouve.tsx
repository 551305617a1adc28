import { isOtherScript } from '../../domain/search/other-script.ts'
import { rienTrouve as text } from '../../text/depart/rien-trouve.ts'

/** What a box to type in says where nothing has the typed name: why, where it is typed in another alphabet. */
export const RienTrouve = ({ texte }: { readonly texte: string }) =>
  isOtherScript(texte) ? text.autreEcriture : text.aucun
