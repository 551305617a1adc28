import { todayIn } from '../../../data/maintenant.ts'
import { NIVEAUX, PUBLICS, THEMATIQUES } from '../../../domain/sessions/table/table-values.ts'
import { isFenetre, TYPES_COMPTES } from '../../../domain/sessions/window.ts'
import { useSetShare, useShare } from '../../../state/url/share-context.tsx'
import type { ShareState } from '../../../state/url/share-state.ts'
import { fenetre as text } from '../../../text/couverture/fenetre.ts'
import {
  NIVEAUX as NIVEAUX_TEXTE,
  PUBLICS as PUBLICS_TEXTE,
  THEMATIQUES_TEXTE,
} from '../../../text/fr/seance-mots.ts'
import { Case, ChampListe } from '../../../ui/champ.tsx'
import { ChampDate } from './champ-date.tsx'
import './fenetre.css'

/** Days of a window just switched on: a month ahead. */
const PREMIERE_JOURS = 30

/** Which dated workshops count: two days, then what is asked of them. All of it is in the link. */
export function FenetreForm() {
  const fenetre = useShare((s) => s.fenetre)
  const setShare = useSetShare()
  const toggle = (on: boolean) => {
    const du = todayIn()
    const first = { du, au: du + PREMIERE_JOURS, theme: null, niveau: null, public: null, gratuit: false }
    setShare({ fenetre: on ? first : null }, 'replace')
  }
  return (
    <fieldset className="couv-fenetre pile">
      <legend className="invisible">{text.titre}</legend>
      <Case className="couv-case" cochee={fenetre !== null} onCocher={toggle}>
        {text.dates}
        <span className="note">{text.datesAide}</span>
      </Case>
      {fenetre !== null && <Champs fenetre={fenetre} />}
    </fieldset>
  )
}

type FenetreChoisie = NonNullable<ShareState['fenetre']>

function Champs({ fenetre }: { readonly fenetre: FenetreChoisie }) {
  const types = useShare((s) => s.types)
  const setShare = useSetShare()
  const { du, au } = fenetre
  const set = (patch: Partial<FenetreChoisie>) => setShare({ fenetre: { ...fenetre, ...patch } }, 'replace')
  const critere = <T extends string>(
    champ: 'theme' | 'niveau' | 'public',
    etiquette: string,
    aucune: string,
    valeurs: readonly T[],
    textes: Readonly<Record<T, string>>,
  ) => (
    <ChampListe
      etiquette={etiquette}
      aucune={aucune}
      valeurs={valeurs}
      texte={(valeur) => textes[valeur]}
      choisie={valeurs.find((valeur) => valeur === fenetre[champ]) ?? ''}
      onChange={(valeur) => set({ [champ]: valeur })}
    />
  )
  return (
    <>
      <div className="couv-fenetre-champs">
        {/* A start beyond the end takes the end along, as far as it was. */}
        <ChampDate
          etiquette={text.du}
          valeur={du}
          accepts={(day) => day > au || isFenetre(day, au)}
          onChange={(day) => set({ du: day, au: day > au ? day + (au - du) : au })}
        />
        <ChampDate
          etiquette={text.au}
          valeur={au}
          min={du}
          accepts={(day) => isFenetre(du, day)}
          onChange={(day) => set({ au: day })}
        />
      </div>
      <ChampListe
        etiquette={text.types}
        valeurs={TYPES_COMPTES}
        texte={(choix) => text.choixTypes[choix]}
        choisie={types}
        onChange={(choix) => choix !== null && setShare({ types: choix }, 'replace')}
      />
      <div className="couv-fenetre-champs">
        {critere('theme', text.theme, text.tousThemes, THEMATIQUES, THEMATIQUES_TEXTE)}
        {critere('niveau', text.niveau, text.tousNiveaux, NIVEAUX, NIVEAUX_TEXTE)}
        {critere('public', text.public, text.tousPublics, PUBLICS, PUBLICS_TEXTE)}
      </div>
      <Case className="couv-case" cochee={fenetre.gratuit === true} onCocher={(gratuit) => set({ gratuit })}>
        {text.gratuit}
      </Case>
    </>
  )
}
