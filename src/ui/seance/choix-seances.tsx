import { CHOIX, type FiltresSeances } from '../../domain/orientation/filtres-seances.ts'
import { JOURS } from '../../text/format.ts'
import {
  ACCES_TEXTE,
  BESOINS_TEXTE,
  COUTS_TEXTE,
  DEMI_JOURNEES_TEXTE,
  LANGUES_TEXTE,
  NIVEAUX,
  PUBLICS,
} from '../../text/seance-mots.ts'
import { Choix } from '../choix.tsx'

/** A family of options of which several may be asked of a session. */
type Famille = keyof typeof CHOIX

const TEXTES: { readonly [F in Famille]: (valeur: FiltresSeances[F][number]) => string } = {
  besoins: (v) => BESOINS_TEXTE[v],
  niveaux: (v) => NIVEAUX[v],
  publics: (v) => PUBLICS[v],
  jours: (v) => JOURS[v] ?? '',
  moments: (v) => DEMI_JOURNEES_TEXTE[v],
  couts: (v) => COUTS_TEXTE[v],
  langues: (v) => LANGUES_TEXTE[v],
  acces: (v) => ACCES_TEXTE[v],
}

interface ChoixSeancesProps {
  /** In the order shown. */
  readonly familles: readonly Famille[]
  readonly titres: { readonly [F in Famille]: string }
  readonly filtres: FiltresSeances
  readonly onChange: (filtres: FiltresSeances) => void
}

/** What a session must answer, one question a family. */
export function ChoixSeances({ familles, titres, filtres, onChange }: ChoixSeancesProps) {
  const choixOf = <F extends Famille>(famille: F) => {
    const valeurs: readonly FiltresSeances[F][number][] = CHOIX[famille]
    return (
      <Choix
        key={famille}
        titre={titres[famille]}
        valeurs={valeurs}
        texte={TEXTES[famille]}
        choisis={filtres[famille]}
        onChange={(choisis) => onChange({ ...filtres, [famille]: choisis })}
      />
    )
  }
  return familles.map(choixOf)
}
