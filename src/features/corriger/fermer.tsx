import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampSaisie } from '../../ui/champ.tsx'
import type { PartieProps } from './fiche-form.tsx'
import { Retour } from './retour.tsx'
import { useEnvoi } from './use-envoi.ts'

const text = modifier.fermeture

/** Closes a place for some days, and cancels what was to be held there. */
export function Fermer({ fiche: { id, codeInsee }, imports, onChange }: PartieProps) {
  const [{ du, au, motif }, setDit] = useBrouillon(`fermer.${id}`, { du: '', au: '', motif: '' })
  const say = (change: { du?: string; au?: string; motif?: string }) =>
    setDit((before) => ({ ...before, ...change }))
  const { envoi, envoyer } = useEnvoi()
  const close = async () => {
    const isKept = await envoyer(
      () => imports.noter('fermer', { id, codeInsee, du, au, motif }),
      ({ remarques }) => text.faite(Number(remarques[0] ?? 0)),
    )
    if (isKept) await onChange()
  }
  return (
    <details>
      <summary>{text.titre}</summary>
      <div className="pile ecart-2">
        <ChampSaisie etiquette={text.du} type="date" value={du} onValeur={(jour) => say({ du: jour })} />
        <ChampSaisie etiquette={text.au} type="date" value={au} onValeur={(jour) => say({ au: jour })} />
        <ChampSaisie etiquette={text.motif} value={motif} onValeur={(mots) => say({ motif: mots })} />
        <p className="note">{text.aide}</p>
        <Retour envoi={envoi} />
        <div className="rangee">
          <Bouton genre="plein" onClick={() => void close()}>
            {text.fermer}
          </Bouton>
        </div>
      </div>
    </details>
  )
}
