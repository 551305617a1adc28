import { useState } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import type { PlanRues } from '../../data/plan-rues.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import { sayRues } from '../../text/chemin/rues-imprimees.ts'
import { sayRoutes } from '../../text/couverture/calcul.ts'
import { couverture } from '../../text/couverture/couverture.ts'
import { phraseFigure } from '../../text/couverture/rapport.ts'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { tableur } from '../../text/tableur.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { saveFile } from '../../ui/download.ts'
import { fileName } from '../../ui/export/file-name.ts'
import { questionInName } from '../couverture/table/export-zones.ts'
import { COULEURS, carteImage } from './carte-image.ts'
import type { Carte } from './use-cartes.ts'

interface BoutonImageProps {
  readonly manifest: Manifest
  readonly nom: string
  readonly rapport: Rapport
  readonly carte: Carte
  /** Undefined: there are none to draw. */
  readonly rues: PlanRues | undefined
  /** Streets may still come: the image waits for them. */
  readonly pret: boolean
}

/** The map as an image with title, legend and sources. */
export function BoutonImage({ manifest, nom, rapport, carte, rues, pret }: BoutonImageProps) {
  const [echec, setEchec] = useState(false)
  const save = async () => {
    const { legende } = text.cartes
    const { points } = carte
    const blob = await carteImage(carte, rues?.rues ?? [], {
      titre: nom,
      sousTitre: phraseFigure(rapport),
      legende: [
        { couleur: COULEURS.atteinte, libelle: legende.atteinte },
        { couleur: COULEURS.nonAtteinte, libelle: legende.nonAtteinte },
        ...(rapport.population?.inconnue ? [{ couleur: COULEURS.inconnue, libelle: legende.inconnue }] : []),
        { couleur: COULEURS.lieu, libelle: legende.lieu },
        ...(points.some((p) => p.genre === 'ajoute')
          ? [{ couleur: COULEURS.fond, libelle: legende.ajoute }]
          : []),
        ...(points.some((p) => p.genre === 'ferme')
          ? [{ couleur: COULEURS.ferme, libelle: legende.ferme }]
          : []),
      ],
      sources: [
        ...(manifest.jeu === 'pilote' ? [couverture.jeuPilote] : []),
        manifest.sources
          .map((s) => (s.mention.includes(s.millesime) ? s.mention : `${s.mention}, ${s.millesime}`))
          .join(' ; ')
          .concat('.'),
        ...(rapport.routes === null ? [] : [sayRoutes(rapport.routes)]),
        ...(rues === undefined ? [] : [sayRues(rues)]),
      ].join(' '),
    })
    const name = fileName([nom, text.carteNom, questionInName(rapport)], formatIsoDate(todayIn()), 'png')
    setEchec(blob === null)
    if (blob !== null) saveFile(name, 'image/png', blob)
  }
  return (
    <>
      <Bouton disabled={!pret} onClick={() => void save()}>
        {text.image}
      </Bouton>
      {echec && (
        <p className="avis" role="alert">
          {tableur.echec}
        </p>
      )}
    </>
  )
}
