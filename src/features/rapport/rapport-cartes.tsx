import type { PlanRues, usePlanRues } from '../../data/plan-rues.ts'
import type { VueRapport } from '../../data/rapport.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import { partDe } from '../../text/couverture/parts.ts'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { sayRues } from '../../text/fr/chemin/rues-imprimees.ts'
import { RelireRues } from '../../ui/erreur/relire-rues.tsx'
import { Attente } from '../../ui/partie/attente.tsx'
import { Bloc } from './bloc.tsx'
import { BoutonImage } from './bouton-image.tsx'
import { CarteSvg } from './carte-svg.tsx'
import { pointsOf } from './points-carte.ts'
import { type FondCarte, useCarte } from './use-carte.ts'

interface CartesProps {
  readonly manifest: Manifest
  readonly nom: string
  /** Today, then the scenarios. */
  readonly vues: readonly VueRapport[]
  readonly fond: FondCarte
  /** The states of places are those of a window of dates. */
  readonly datees: boolean
  readonly rues: ReturnType<typeof usePlanRues>
  /** Nothing more will come: an image made now is whole. */
  readonly pret: boolean
}

const NO_STREET: PlanRues['rues'] = []
const ETATS = ['oui', 'inconnu', 'non'] as const

/** The map of today and of each scenario, each with its name: the same scale, side by side. */
export function RapportCartes(props: CartesProps) {
  const { vues, fond, datees } = props
  const rues = props.rues.data
  const noms = datees ? text.cartes.legende.lieuxDates : text.cartes.legende.lieux
  const kinds = new Set(
    vues.flatMap(({ scenario }) =>
      pointsOf(fond.lieux, fond.etatDe, scenario?.modifications).map((p) => p.genre),
    ),
  )
  const marks = [
    ...ETATS.map((genre) => [genre, noms[genre]] as const),
    ...(['prevue', 'ajoute', 'ferme'] as const).map((genre) => [genre, text.cartes.legende[genre]] as const),
  ].filter(([genre]) => kinds.has(genre))
  return (
    <Bloc titre={text.cartes.titre}>
      <div className="rap-cartes" data-nombre={vues.length}>
        {vues.map((vue) => (
          <CarteDeVue key={vue.scenario?.id ?? ''} {...props} vue={vue} noms={noms} />
        ))}
      </div>
      <ul className="rap-legende rangee">
        {(['atteinte', 'nonAtteinte', 'inconnue'] as const).map((etat) => (
          <li key={etat}>
            <span className="couv-puce" data-etat={etat} aria-hidden="true" />
            {text.cartes.legende[etat]}
          </li>
        ))}
        {marks.map(([genre, libelle]) => (
          <li key={genre}>
            <span className="rap-puce-lieu" data-genre={genre} aria-hidden="true" />
            {libelle}
          </li>
        ))}
        <li>{text.cartes.proportion}</li>
      </ul>
      {rues !== undefined && sayRues(rues) !== '' && <p className="note">{sayRues(rues)}</p>}
      <RelireRues rues={props.rues} />
    </Bloc>
  )
}

interface CarteDeVueProps extends CartesProps {
  readonly vue: VueRapport
  /** Names of the kinds of places. */
  readonly noms: Readonly<Record<(typeof ETATS)[number], string>>
}

function CarteDeVue(props: CarteDeVueProps) {
  const { nom, vue, rues } = props
  const carte = useCarte(vue, props.fond)
  if (carte === null || vue.commune === undefined) return <Attente />
  const titre = nameOf(vue)
  const rapport = vue.commune.apres
  return (
    <figure>
      <figcaption>
        <strong>{titre}</strong>
        {'\u00a0: '}
        {part(rapport)}
      </figcaption>
      <CarteSvg
        carte={carte}
        description={text.cartes.description(nom, titre, part(rapport))}
        rues={rues.data?.rues ?? NO_STREET}
      />
      <div className="sans-impression">
        <BoutonImage {...props} rues={rues.data} vue={titre} rapport={rapport} carte={carte} />
      </div>
    </figure>
  )
}

const part = ({ population }: Rapport): string => (population === null ? '—' : partDe(population))

/** "Aujourd’hui", "Avec « Deux lieux »": which one a picture or a column is. */
export const nameOf = ({ scenario }: Pick<VueRapport, 'scenario'>): string =>
  scenario === null ? text.aujourdhui : text.avec(scenario.nom)
