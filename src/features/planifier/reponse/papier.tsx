import { useMemo } from 'react'
import { todayIn } from '../../../data/maintenant.ts'
import { useContoursCommunes } from '../../../data/map/contours.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { ringsOf } from '../../../map/print/drawing.ts'
import { frameAround } from '../../../map/print/frame.ts'
import { PlanImprime } from '../../../map/print/plan-imprime.tsx'
import { deuxPoints } from '../../../text/fr/format.ts'
import { jourLongAvecAnnee } from '../../../text/fr/quand.ts'
import { formulaire } from '../../../text/plan/formulaire.ts'
import { sayVerdict, reponsePlan as text } from '../../../text/plan/reponse.ts'
import type { CommunePoint, TerritoireInfo } from '../../../worker/protocol/index.ts'
import { Bilan } from './bilan.tsx'
import type { PlanDit } from './plan-dit.ts'
import { QuiVaOu, TableCommunes, TableEtapes, TableSalles } from './tables.tsx'

interface PapierProps {
  readonly manifest: Manifest
  readonly info: TerritoireInfo | undefined
  readonly dit: PlanDit
}

const [LARGEUR, HAUTEUR] = [900, 620] as const
const MARGE = 24
const NO_COMMUNE: readonly CommunePoint[] = []
/** Metres that a map shows at least. */
const LEAST_M = 8_000

/** The plan on A4: what it brings, the rooms on a map, who goes where, for whom, and what it rests on. */
export function Papier({ manifest, info, dit }: PapierProps) {
  const communes = info?.communes ?? NO_COMMUNE
  const outlines = useContoursCommunes(manifest, info?.departements ?? [])
  const contours = useMemo(() => {
    const own = new Set(communes.map(({ code }) => code))
    return outlines.collections
      .flatMap(({ features }) => features.filter(({ properties }) => own.has(properties?.code)))
      .flatMap(({ geometry }) => ringsOf(geometry))
  }, [outlines, communes])
  const { modele, bilan, salles, reponse } = dit
  const frame = useMemo(() => {
    // The whole territory where its outlines are known: who is far from the rooms is seen too.
    const rooms = salles.map(({ salle }) => [salle.lon, salle.lat] as const)
    const points = [...rooms, ...contours.flat().map(([lon = 0, lat = 0]) => [lon, lat] as const)]
    return rooms.length === 0
      ? null
      : frameAround(points, LARGEUR, HAUTEUR, { margin: MARGE, leastM: LEAST_M })
  }, [salles, contours])
  const marked = salles.filter(({ numero }, i) => salles.findIndex((one) => one.numero === numero) === i)
  const marques = marked.map(({ numero, salle }) => ({
    lon: salle.lon,
    lat: salle.lat,
    genre: 'arrivee' as const,
    nom: String(numero),
    numero: true,
  }))
  const big = [...communes].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
  return (
    <section className="planif-papier pile a-imprimer" aria-label={text.titre}>
      <h2>{deuxPoints(formulaire.titre, modele.nom)}</h2>
      <p className="planif-phrase">{dit.phrases[0]}.</p>
      <p>{dit.avec}</p>
      <p>{dit.phrases[1]}.</p>
      <Bilan bilan={bilan} />
      <p>
        <b>{sayVerdict(reponse.etapes)}</b>
      </p>
      {frame !== null && (
        <PlanImprime
          frame={frame}
          rues={[]}
          chemin={[]}
          marques={marques}
          communes={big}
          contours={contours}
          titre={text.papier.plan}
        />
      )}
      <h3>{text.sections.salles}</h3>
      <TableSalles dit={dit} />
      <h3>{text.sections.qui}</h3>
      <QuiVaOu dit={dit} />
      <h3>{text.sections.communes}</h3>
      <TableCommunes dit={dit} />
      <h3>{text.sections.chiffres}</h3>
      <TableEtapes dit={dit} />
      <p>{dit.reposeSur}</p>
      <p>{text.papier.imprime(jourLongAvecAnnee(todayIn()))}</p>
    </section>
  )
}
