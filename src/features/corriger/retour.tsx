import { modifier } from '../../text/mine/modifier.ts'
import { Refus } from '../../ui/champ.tsx'
import type { Envoi } from './use-envoi.ts'

const text = modifier.fiche

/** What came of a form: said to everyone. */
export function Retour({ envoi: { refus, dit, erreur } }: { readonly envoi: Envoi }) {
  return (
    <>
      <div role="status">{dit !== '' && <p className="avis">{dit}</p>}</div>
      {refus.length > 0 && (
        <div className="avis pile ecart-1" role="alert">
          <p>{text.refus}</p>
          <ul className="puces">
            {refus.map(({ champ, voulu, recu }) => (
              <li key={`${champ} ${voulu}`}>
                <bdi>{text.refusDe(champ, voulu, recu)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Refus texte={erreur} />
    </>
  )
}
