import type { Imports } from '../../data/mine/mes-donnees.ts'
import { CHAMPS_LIEU } from '../../domain/imports/edits/champs.ts'
import { type SemaineSaisie, writeWeek } from '../../domain/imports/edits/week-form.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { modifier } from '../../text/mine/modifier.ts'
import type { Valeurs } from '../../worker/protocol/edits.ts'
import { Champs } from './champs.tsx'
import { ChampCommune, type Communes, FormulaireAjout } from './formulaire.tsx'
import { Position } from './position.tsx'
import { SemaineForm } from './semaine-saisie.tsx'
import { useEnvoi } from './use-envoi.ts'

const text = modifier.ajouter
const SEMAINE: SemaineSaisie = { jours: Array<string>(7).fill(''), suite: '' }

export interface AjouterProps extends Communes {
  readonly imports: Imports
  readonly onChange: () => void
}

/** A place written by hand. */
export function AjouterLieu({ imports, communes, onChange }: AjouterProps) {
  const [valeurs, setValeurs] = useBrouillon<Valeurs>('ajouter-lieu', {})
  const [semaine, setSemaine] = useBrouillon<SemaineSaisie>('ajouter-lieu.semaine', SEMAINE)
  const { envoi, setEnvoi, envoyer } = useEnvoi()
  const set = (champ: string, valeur: string) => setValeurs((before) => ({ ...before, [champ]: valeur }))
  const [premiers, suivants] = [CHAMPS_LIEU.slice(0, 2), CHAMPS_LIEU.slice(2)]
  const champs = { valeurs, fautifs: envoi.refus.map(({ champ }) => champ), onValeur: set }
  const commune = communes.find(({ code }) => code === valeurs.code_insee)?.nom ?? ''
  const submit = async () => {
    const week = writeWeek(semaine)
    if ('fautif' in week)
      return setEnvoi({
        refus: [{ champ: 'horaires', recu: '', voulu: modifier.horaires.fautif(week.fautif) }],
      })
    const isKept = await envoyer(
      () => imports.noter('ajouterLieu', { valeurs: { ...valeurs, commune, horaires: week.horaires } }),
      ({ remarques }) => [text.ajoute, ...remarques.map((one) => `${one}.`)].join(' '),
    )
    if (!isKept) return
    setValeurs({})
    setSemaine(SEMAINE)
    onChange()
  }
  return (
    <FormulaireAjout envoi={envoi} onEnvoi={() => void submit()}>
      <Champs champs={premiers} {...champs} />
      <ChampCommune
        communes={communes}
        choisie={valeurs.code_insee ?? ''}
        onChange={(code) => set('code_insee', code)}
      />
      <Position
        valeurs={valeurs}
        commune={commune}
        fautifs={champs.fautifs}
        onValeurs={(change) => setValeurs((before) => ({ ...before, ...change }))}
      />
      <Champs champs={suivants} {...champs} />
      <p className="note">{modifier.fiche.structure}</p>
      <SemaineForm horaires="" semaine={semaine} fautif={null} onSemaine={setSemaine} />
    </FormulaireAjout>
  )
}
