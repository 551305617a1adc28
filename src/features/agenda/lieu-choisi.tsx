import { useMaintenant } from '../../data/maintenant.ts'
import { useFiche } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { agenda as text } from '../../text/agenda.ts'
import { citer } from '../../text/langue/citer.ts'
import { lieu as lieuText } from '../../text/lieu.ts'
import { adresseDe } from '../../text/seance.ts'
import { BadgeEtat } from '../../ui/badge-etat.tsx'
import { Contacts } from '../../ui/contacts.tsx'
import { Joindre } from '../../ui/joindre.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { VersLieu } from '../chemin/lien-lieu.tsx'

interface LieuChoisiProps {
  readonly manifest: Manifest
  readonly territoire: Territoire
  readonly id: string
}

/** A place of a printed sheet: its name opens its own sheet; whether it is open, where it is, whom to call. */
export function LieuChoisi({ manifest, territoire, id }: LieuChoisiProps) {
  const instantMs = useMaintenant()
  const asked = { id, territoire, depart: null, mode: 'voiture', instantMs, semaine: 0 } as const
  const { data } = useFiche(manifest, asked)
  if (data === undefined) return null
  if (data.type === 'introuvable') return <p className="avis">{text.lieuPerdu}</p>
  const { lieu, etat } = data.ligne
  return (
    <article className="agenda-lieu-choisi pile ecart-2">
      <h4>
        <VersLieu id={lieu.id}>{lieu.nom === '' ? lieuText.sansNom : lieu.nom}</VersLieu>
      </h4>
      <BadgeEtat etat={etat} />
      <p>
        <Phrase>{citer(adresseDe({ ...lieu, nom: '' }))}</Phrase>
      </p>
      {data.contacts.some(({ lien }) => lien !== 'propre') && (
        <p>
          <Contacts contacts={data.contacts} />
        </p>
      )}
      <p className="rangee">
        <Joindre contacts={data.contacts} />
      </p>
    </article>
  )
}
