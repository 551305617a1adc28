import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { groupTournees, type Tournee } from '../../domain/orientation/tournees.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { agenda as text } from '../../text/agenda.ts'
import { citer } from '../../text/langue/citer.ts'
import { jourLong, plage } from '../../text/quand.ts'
import { seance as seanceText } from '../../text/seance.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { LienLieu } from '../chemin/lien-lieu.tsx'

/** Each round with its stops in order, when it next comes to each, and the very next one. */
export function Tournees({ seances }: { readonly seances: readonly SeanceSituee[] }) {
  const dessinee = useUi((s) => s.tournee?.id ?? null)
  const setUi = useSetUi()
  const onDessiner = (tournee: Tournee | null) =>
    setUi({ tournee: tournee && { id: tournee.id, arrets: pointsOf(tournee.arrets) } })
  const tournees = groupTournees(seances)
  if (tournees.length === 0) return null
  return (
    <section className="pile" aria-labelledby="tournees-titre">
      <h3 id="tournees-titre">{text.tournees}</h3>
      {tournees.map((tournee) => (
        <details key={tournee.id} className="agenda-tournee encadre">
          <summary>
            <Phrase>{text.tournee(citer(tournee.nom) || seanceText.titreVide, tournee.arrets.length)}</Phrase>
          </summary>
          <ol className="agenda-tournee-arrets puces pile">
            {tournee.arrets.map(({ rang, ou, prochaine }) => (
              <li
                key={`${rang} ${ou.codeInsee} ${ou.nom}`}
                value={rang}
                data-prochain={prochaine === tournee.prochaine}
              >
                <b>
                  <LienLieu ou={ou} />
                </b>
                {prochaine !== null && prochaine === tournee.prochaine && (
                  <span className="agenda-tournee-prochain"> {text.prochainArret}</span>
                )}
                <br />
                {prochaine === null
                  ? text.passeAucune
                  : text.passe(jourLong(prochaine.seance.date), plage(prochaine.seance))}
              </li>
            ))}
          </ol>
          <Bouton
            aria-pressed={dessinee === tournee.id}
            onClick={() => onDessiner(dessinee === tournee.id ? null : tournee)}
          >
            {dessinee === tournee.id ? text.cacherTournee : text.voirTournee}
          </Bouton>
        </details>
      ))}
    </section>
  )
}

/** Stops with a position, in order. */
function pointsOf(
  arrets: readonly { readonly ou: SeanceSituee['ou']; readonly prochaine: SeanceSituee | null }[],
) {
  return arrets.flatMap(({ ou }) => (ou.lon === null || ou.lat === null ? [] : [[ou.lon, ou.lat] as const]))
}
