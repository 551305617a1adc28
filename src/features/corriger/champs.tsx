import { ownValue } from '../../domain/common/own-value.ts'
import type { ChampAtelier, ChampLieu } from '../../domain/imports/edits/champs.ts'
import { FRAIS, MODALITES_ACCOMPAGNEMENT } from '../../domain/places/vocabulaire.ts'
import { modifier as text } from '../../text/mine/modifier.ts'
import { ChampListe, ChampSaisie } from '../../ui/champ.tsx'
import { Choix } from '../../ui/choix.tsx'
import type { Valeurs } from '../../worker/protocol/edits.ts'

interface ChampsProps {
  readonly champs: readonly (ChampLieu | ChampAtelier)[]
  readonly valeurs: Valeurs
  /** Fields that were refused. */
  readonly fautifs: readonly string[]
  readonly onValeur: (champ: string, valeur: string) => void
}

const PRIX = FRAIS.map(({ valeur }) => valeur)
const AIDES: readonly string[] = MODALITES_ACCOMPAGNEMENT.map(({ valeur }) => valeur)
const TYPES: Readonly<Record<string, string>> = {
  telephone: 'tel',
  courriels: 'email',
  courriel: 'email',
  site_web: 'url',
  prise_rdv: 'url',
  lien: 'url',
  valide_au: 'date',
}

/** The plain fields of a record, one below the other; opening hours have a form of their own. */
export function Champs({ champs, valeurs, fautifs, onValeur }: ChampsProps) {
  return champs.map((champ) => {
    const valeur = valeurs[champ] ?? ''
    const etiquette = text.champ(champ)
    if (champ === 'horaires') return null
    if (champ === 'frais_a_charge')
      return (
        <ChampListe
          key={champ}
          etiquette={etiquette}
          valeurs={PRIX.includes(valeur as (typeof PRIX)[number]) || valeur === '' ? PRIX : [...PRIX, valeur]}
          texte={(one) => one.replaceAll('|', ', ')}
          aucune={text.fiche.nonDit}
          choisie={valeur}
          onChange={(one) => onValeur(champ, one ?? '')}
        />
      )
    if (champ === 'modalites_accompagnement') {
      const choisis = valeur.split('|').filter((one) => one !== '')
      return (
        <Choix
          key={champ}
          titre={etiquette}
          valeurs={[...AIDES, ...choisis.filter((one) => !AIDES.includes(one))]}
          texte={(one) => one}
          choisis={choisis}
          onChange={(next) => onValeur(champ, next.join('|'))}
        />
      )
    }
    return (
      <ChampSaisie
        key={champ}
        etiquette={etiquette}
        // Several addresses in one cell are no address: the field takes what the record says.
        type={valeur.includes('|') || valeur.includes(' ') ? 'text' : (ownValue(TYPES, champ) ?? 'text')}
        inputMode={champ === 'places' ? 'numeric' : undefined}
        aria-invalid={fautifs.includes(champ) || undefined}
        value={valeur}
        onValeur={(one) => onValeur(champ, one)}
      />
    )
  })
}
