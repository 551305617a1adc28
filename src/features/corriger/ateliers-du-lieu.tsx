import { CHAMPS_ATELIER } from '../../domain/imports/edits/champs.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { modifier } from '../../text/mine/modifier.ts'
import type { AtelierModifiable, Valeurs } from '../../worker/protocol/edits.ts'
import { Champs } from './champs.tsx'
import type { PartieProps } from './fiche-form.tsx'
import { Formulaire } from './formulaire.tsx'
import { useEnvoi } from './use-envoi.ts'

/** The series of workshops of a place: title, price, contact, last day. */
export function AteliersDuLieu(props: PartieProps) {
  const { ateliers } = props.fiche
  if (ateliers.length === 0) return null
  return (
    <details>
      <summary>{modifier.atelier.autres}</summary>
      <div className="pile ecart-2">
        {ateliers.map((atelier) => (
          <AtelierForm key={atelier.id} atelier={atelier} {...props} />
        ))}
      </div>
    </details>
  )
}

function AtelierForm({
  atelier,
  fiche,
  imports,
  onChange,
}: PartieProps & { readonly atelier: AtelierModifiable }) {
  const [valeurs, setValeurs] = useBrouillon<Valeurs>(`corriger.atelier.${atelier.id}`, {})
  const { envoi, envoyer } = useEnvoi()
  const save = async () => {
    const changed = Object.entries(valeurs).filter(
      ([champ, valeur]) => valeur !== (atelier.valeurs[champ] ?? ''),
    )
    const { id } = atelier
    const isKept = await envoyer(
      () =>
        imports.noter('corriger', {
          id,
          codeInsee: fiche.codeInsee,
          genre: 'atelier',
          valeurs: Object.fromEntries(changed),
        }),
      () => modifier.fiche.enregistree,
    )
    if (isKept) await onChange()
  }
  return (
    <details className="encadre">
      <summary>
        <bdi>{modifier.atelier.titre(atelier.titre)}</bdi>
      </summary>
      <Formulaire envoi={envoi} enregistrer={modifier.fiche.enregistrer} onEnvoi={() => void save()}>
        <Champs
          champs={CHAMPS_ATELIER}
          valeurs={{ ...atelier.valeurs, ...valeurs }}
          fautifs={envoi.refus.map(({ champ }) => champ)}
          onValeur={(champ, valeur) => setValeurs((before) => ({ ...before, [champ]: valeur }))}
        />
      </Formulaire>
    </details>
  )
}
