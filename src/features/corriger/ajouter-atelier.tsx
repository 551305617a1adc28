import { todayIn } from '../../data/maintenant.ts'
import { formatIsoDate, parseIsoDate } from '../../domain/calendar/civil-date.ts'
import { defaultReglages } from '../../domain/imports/lists/read-liste.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { FRAIS } from '../../domain/places/vocabulaire.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { donnees } from '../../text/mine/donnees.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { ChampListe, ChampSaisie } from '../../ui/champ.tsx'
import { ChoixUnique } from '../../ui/choix.tsx'
import type { Valeurs } from '../../worker/protocol/edits.ts'
import type { AjouterProps } from './ajouter-lieu.tsx'
import { ChampCommune, FormulaireAjout } from './formulaire.tsx'
import { useEnvoi } from './use-envoi.ts'

const text = modifier.ajouter
const PRIX = FRAIS.map(({ valeur }) => valeur)

interface AtelierProps extends AjouterProps {
  /** Places to choose from. */
  readonly lieux: readonly Pick<Lieu, 'id' | 'nom' | 'commune' | 'codeInsee'>[]
}

/** A workshop written by hand, read as a line of a list is: dates or a day of the week, hours, place, title. */
export function AjouterAtelier({ imports, communes, lieux, onChange }: AtelierProps) {
  const usual = defaultReglages(todayIn())
  const [valeurs, setValeurs] = useBrouillon<Valeurs>('ajouter-atelier', {})
  const [quand, setQuand] = useBrouillon<'date' | 'jour'>('ajouter-atelier.quand', 'date')
  const [du, setDu] = useBrouillon('ajouter-atelier.du', formatIsoDate(usual.du))
  const [au, setAu] = useBrouillon('ajouter-atelier.au', formatIsoDate(usual.au))
  const { envoi, envoyer } = useEnvoi()
  const isFautif = (champ: string) => envoi.refus.some((one) => one.champ === champ) || undefined
  const set = (champ: string) => (valeur: string) => setValeurs((before) => ({ ...before, [champ]: valeur }))
  const lieu = lieux.find(({ id }) => id === valeurs.lieu_id)
  const saisie = (champ: string, etiquette: string, note?: string) => (
    <ChampSaisie
      etiquette={etiquette}
      {...(note === undefined ? {} : { note })}
      value={valeurs[champ] ?? ''}
      aria-invalid={isFautif(champ)}
      onValeur={set(champ)}
    />
  )
  const submit = async () => {
    const other = quand === 'date' ? 'jour' : 'date'
    const commune = communes.find(({ code }) => code === valeurs.code_insee)?.nom ?? ''
    const where =
      lieu === undefined
        ? { commune, code_insee: valeurs.code_insee ?? '' }
        : { lieu: '', code_insee: lieu.codeInsee }
    const reglages = {
      ...usual,
      du: parseIsoDate(du) ?? usual.du,
      au: parseIsoDate(au) ?? usual.au,
      confirme: true,
    }
    const isKept = await envoyer(
      () => imports.noter('ajouterAtelier', { valeurs: { ...valeurs, ...where, [other]: '' }, reglages }),
      ({ remarques }) => [text.ajoute, ...remarques.map((one) => `${one}.`)].join(' '),
    )
    if (!isKept) return
    setValeurs({})
    onChange()
  }
  return (
    <FormulaireAjout envoi={envoi} onEnvoi={() => void submit()}>
      {saisie('titre', modifier.champ('titre'))}
      <ChoixUnique titre={text.quand} textes={text.quandTextes} choisi={quand} onChange={setQuand} />
      {quand === 'date' ? (
        saisie('date', text.dates, text.datesAide)
      ) : (
        <>
          {saisie('jour', text.jour, text.jourAide)}
          <ChampSaisie etiquette={donnees.reglages.du} type="date" value={du} onValeur={setDu} />
          <ChampSaisie etiquette={donnees.reglages.au} type="date" value={au} onValeur={setAu} />
        </>
      )}
      {saisie('heure', text.heures, text.heuresAide)}
      <ChampListe
        etiquette={text.ou}
        valeurs={lieux.map(({ id }) => id)}
        texte={(_, rang) => `${lieux[rang]?.nom ?? ''}, ${lieux[rang]?.commune ?? ''}`}
        aucune={text.autreLieu}
        choisie={lieu?.id ?? ''}
        onChange={(id) => set('lieu_id')(id ?? '')}
      />
      {lieu === undefined && (
        <>
          {saisie('lieu', text.nomLieu)}
          <ChampCommune communes={communes} choisie={valeurs.code_insee ?? ''} onChange={set('code_insee')} />
        </>
      )}
      {saisie('places', modifier.champ('places'))}
      <ChampListe
        etiquette={modifier.champ('frais_a_charge')}
        valeurs={PRIX}
        texte={(one) => one}
        aucune={modifier.fiche.nonDit}
        choisie={PRIX.find((one) => one === valeurs.frais_a_charge) ?? ''}
        onChange={(one) => set('frais_a_charge')(one ?? '')}
      />
      {saisie('inscription', text.inscription)}
    </FormulaireAjout>
  )
}
