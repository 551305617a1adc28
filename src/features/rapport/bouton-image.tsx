import { useState } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import type { PlanRues } from '../../data/plan-rues.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import type { Etat } from '../../domain/places/offre.ts'
import { couverture } from '../../text/couverture/couverture.ts'
import { phraseFigure } from '../../text/couverture/rapport.ts'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { sayRues } from '../../text/fr/chemin/rues-imprimees.ts'
import { sayRoutes } from '../../text/fr/couverture/calcul.ts'
import { tableur } from '../../text/tableur/tableur.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Refus } from '../../ui/champ.tsx'
import { saveFile } from '../../ui/download.ts'
import { fileName } from '../../ui/export/file-name.ts'
import { questionInName } from '../couverture/table/export-zones.ts'
import { COULEURS, carteImage } from './carte-image.ts'
import { isMark } from './carte-svg.tsx'
import type { Carte } from './use-carte.ts'

interface BoutonImageProps {
  readonly manifest: Manifest
  readonly nom: string
  /** Which one it is: today, or a scenario. */
  readonly vue: string
  readonly rapport: Rapport
  readonly carte: Carte
  /** Names of the kinds of places. */
  readonly noms: Readonly<Record<Etat, string>>
  /** Undefined: there are none to draw. */
  readonly rues: PlanRues | undefined
  /** Streets may still come: the image waits for them. */
  readonly pret: boolean
}

const MARQUES = ['oui', 'inconnu', 'non', 'prevue', 'ajoute', 'ferme'] as const

/** The map as an image with title, which one it is, legend and sources. */
export function BoutonImage({
  manifest,
  nom,
  vue,
  rapport,
  carte,
  noms: kinds,
  rues,
  pret,
}: BoutonImageProps) {
  const [echec, setEchec] = useState(false)
  const save = async () => {
    const { legende } = text.cartes
    const { points } = carte
    const blob = await carteImage(carte, rues?.rues ?? [], {
      titre: `${nom} : ${vue}`,
      sousTitre: phraseFigure(rapport),
      legende: [
        { couleur: COULEURS.atteinte, libelle: legende.atteinte },
        { couleur: COULEURS.nonAtteinte, libelle: legende.nonAtteinte },
        ...(rapport.population?.inconnue ? [{ couleur: COULEURS.inconnue, libelle: legende.inconnue }] : []),
        ...MARQUES.filter((genre) => points.some((p) => p.genre === genre)).map((genre) => ({
          genre,
          libelle: isMark(genre) ? legende[genre] : kinds[genre],
        })),
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
    const name = fileName([nom, text.carteNom, vue, questionInName(rapport)], formatIsoDate(todayIn()), 'png')
    setEchec(blob === null)
    if (blob !== null) saveFile(name, 'image/png', blob)
  }
  return (
    <>
      <Bouton
        genre="discret"
        disabled={!pret}
        aria-label={`${text.image}, ${vue}`}
        onClick={() => void save()}
      >
        {text.image}
      </Bouton>
      <Refus texte={echec ? tableur.echec : ''} />
    </>
  )
}
