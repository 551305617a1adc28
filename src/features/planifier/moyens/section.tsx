import type { ReactNode } from 'react'
import type { ChampNombreMoyens, Nombre } from '../../../state/moyens/moyens-ecrits.ts'
import { formulaire } from '../../../text/plan/formulaire.ts'
import { sayVoulu } from '../../../text/plan/moyens.ts'
import { ChampNombre } from './champ-nombre.tsx'
import { HABITUELS, type MesMoyens } from './use-moyens.ts'

interface SectionProps {
  readonly titre: string
  /** What is said there now, beside the title. */
  readonly resume: string
  readonly ouverte?: boolean
  readonly children: ReactNode
}

/** A part of the form: closed, it says what is in it. */
export const Section = ({ titre, resume, ouverte = false, children }: SectionProps) => (
  <details className="planif-section" open={ouverte}>
    <summary>
      <span className="planif-titre">{titre}</span>
      <span className="note">{resume}</span>
    </summary>
    <div className="pile">{children}</div>
  </details>
)

const POURCENT: readonly ChampNombreMoyens[] = ['taux', 'plancherPlaces', 'plancherPortee']

interface ChampsProps {
  readonly mes: MesMoyens
  readonly noms: readonly (ChampNombreMoyens & keyof typeof formulaire.champs)[]
  /** Other defaults than those of the means without anything said. */
  readonly habituels?: Partial<Readonly<Record<ChampNombreMoyens, number | null>>>
}

/** Numbers of the means, side by side where there is room. */
export const Champs = ({ mes, noms, habituels = {} }: ChampsProps) => (
  <div className="planif-champs">
    {noms.map((nom) => (
      <ChampNombre
        key={nom}
        champ={formulaire.champs[nom]}
        valeur={mes.ecrits[nom]}
        habituel={habituels[nom] ?? HABITUELS[nom]}
        pourcent={POURCENT.includes(nom)}
        refus={refusOf(mes, nom)}
        onChange={(valeur: Nombre | undefined) => mes.change({ [nom]: valeur })}
      />
    ))}
  </div>
)

/** What is wrong with a field, in words; null when it can be read. */
export const refusOf = ({ lus }: MesMoyens, champ: string): string | null =>
  lus.ok || lus.refus.champ !== champ ? null : formulaire.refus(sayVoulu(lus.refus.voulu), lus.refus.recu)

interface CaseProps {
  readonly texte: string
  readonly sens: string
  readonly cochee: boolean
  readonly onChange: (cochee: boolean) => void
}

/** A yes or no, and its meaning. */
export const Case = ({ texte, sens, cochee, onChange }: CaseProps) => (
  <div>
    <label className="case">
      <input type="checkbox" checked={cochee} onChange={(event) => onChange(event.currentTarget.checked)} />
      {texte}
    </label>
    <p className="note">{sens}</p>
  </div>
)
