import { useState } from 'react'
import type { Imports } from '../../data/mine/mes-donnees.ts'
import { CHAMPS_LIEU } from '../../domain/imports/edits/champs.ts'
import { type SemaineSaisie, weekForm, writeWeek } from '../../domain/imports/edits/week-form.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import type { FicheModifiable, Valeurs } from '../../worker/protocol/edits.ts'
import { Champs } from './champs.tsx'
import { Formulaire } from './formulaire.tsx'
import { SemaineForm } from './semaine-saisie.tsx'
import { useEnvoi } from './use-envoi.ts'

const text = modifier.fiche

export interface PartieProps {
  readonly fiche: FicheModifiable
  readonly imports: Imports
  /** The record has changed: it is read again. */
  readonly onChange: () => Promise<void>
}

/** What a place says of itself; only what was changed is kept. */
export function FicheForm({ fiche, imports, onChange }: PartieProps) {
  const [fautif, setFautif] = useState<number | null>(null)
  const { envoi, setEnvoi, envoyer } = useEnvoi()
  const { id, codeInsee } = fiche
  const [valeurs, setValeurs] = useBrouillon<Valeurs>(`corriger.${id}`, {})
  const [semaine, setSemaine] = useBrouillon<SemaineSaisie | null>(`corriger.semaine.${id}`, null)
  const horaires = fiche.valeurs.horaires ?? ''
  const save = async (wanted: Valeurs, say: string) => {
    const isKept = await envoyer(
      () => imports.noter('corriger', { id, codeInsee, genre: 'lieu', valeurs: wanted }),
      () => say,
    )
    if (!isKept) return
    await onChange()
    setValeurs({})
    setSemaine(null)
  }
  const submit = () => {
    const week = semaine === null ? { horaires } : writeWeek(semaine)
    setFautif('fautif' in week ? week.fautif : null)
    if ('fautif' in week)
      return setEnvoi({
        refus: [{ champ: 'horaires', recu: '', voulu: modifier.horaires.fautif(week.fautif) }],
      })
    const changed = Object.entries({ ...valeurs, horaires: week.horaires }).filter(
      ([champ, valeur]) => valeur !== (fiche.valeurs[champ] ?? ''),
    )
    void save(Object.fromEntries(changed), text.enregistree)
  }
  return (
    <Formulaire
      envoi={envoi}
      enregistrer={text.enregistrer}
      onEnvoi={submit}
      gestes={
        fiche.genre === 'publique' && (
          <Bouton onClick={() => void save({}, text.verifieeDite)}>{text.verifiee}</Bouton>
        )
      }
    >
      <Champs
        champs={CHAMPS_LIEU}
        valeurs={{ ...fiche.valeurs, ...valeurs }}
        fautifs={envoi.refus.map(({ champ }) => champ)}
        onValeur={(champ, valeur) => setValeurs((before) => ({ ...before, [champ]: valeur }))}
      />
      <p className="note">{text.structure}</p>
      <SemaineForm
        horaires={horaires}
        semaine={semaine ?? weekForm(horaires)}
        fautif={fautif}
        onSemaine={setSemaine}
      />
    </Formulaire>
  )
}
