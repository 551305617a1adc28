import { useState } from 'react'
import { useServices } from '../../data/context.tsx'
import { useGarder, useKept, usePlace, useTaille } from '../../data/garde/use-garde.ts'
import { useTerritoireEnBref } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { Garde } from '../../dataset/garde/kept.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { citer } from '../../text/langue/citer.ts'
import { horsLigne as text } from '../../text/pages/hors-ligne.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { nommer } from '../../ui/langue/nommer.ts'

/** A territory of more départements is not offered: too much for a phone. */
const MAX_DEPARTEMENTS = 3

/** Keeps the départements of the territory on show on the device, and lists those that are. */
export function HorsLigne({ manifest }: { readonly manifest: Manifest }) {
  const territoire = useTerritoireCourant(manifest)
  const { data } = useTerritoireEnBref(manifest, territoire)
  const kept = useKept()
  const place = usePlace()
  // Those that were taken off stay in sight, to say so and to be kept again.
  const [seen, setSeen] = useState<readonly Pick<Garde, 'code' | 'nom'>[]>([])
  const news = (kept ?? []).filter(({ code }) => seen.every((one) => one.code !== code))
  if (news.length > 0) setSeen([...seen, ...news])
  if (kept === null)
    return (
      <p className="avis">
        <Phrase>{text.sansCache}</Phrase>
      </p>
    )
  const codes = data?.departements ?? []
  const shown = codes.length > MAX_DEPARTEMENTS ? [] : codes
  const others = seen.filter(({ code }) => !shown.includes(code))
  const nomOf = (code: string) => manifest.departements.find((d) => d.code === code)?.nom ?? code
  return (
    <>
      <p>
        <Phrase>{text.aide}</Phrase>
      </p>
      <section className="pile">
        <h3>{text.ici}</h3>
        {data !== undefined && shown.length === 0 && (
          <p className="avis">
            <Phrase>{text.sansDepartement}</Phrase>
          </p>
        )}
        {shown.map((code) => (
          <Departement
            key={code}
            manifest={manifest}
            qui={{ code, nom: nomOf(code) }}
            garde={kept.find((one) => one.code === code)}
          />
        ))}
      </section>
      {others.length > 0 && (
        <section className="pile">
          <h3>{text.autres}</h3>
          {others.map((qui) => (
            <Departement
              key={qui.code}
              manifest={manifest}
              qui={qui}
              garde={kept.find(({ code }) => code === qui.code)}
            />
          ))}
        </section>
      )}
      {place !== null && <p className="note">{text.place(place.octets)}</p>}
      {place !== null && !place.sure && kept.length > 0 && (
        <p className="note">
          <Phrase>{text.ephemere}</Phrase>
        </p>
      )}
    </>
  )
}

interface DepartementProps {
  readonly manifest: Manifest
  readonly qui: Pick<Garde, 'code' | 'nom'>
  /** What is kept of it, whole. */
  readonly garde: Garde | undefined
}

function Departement({ manifest, qui, garde }: DepartementProps) {
  const { nom, code } = qui
  const { base } = useServices()
  const own = { type: 'departement', code } as const
  const cite = nommer(own, citer(nom, 'pages/hors-ligne'))
  const octets = useTaille(manifest, code)
  const { issue, detail, avance, garder, retirer, arreter } = useGarder(manifest, qui)
  const isHere = manifest.departements.some((d) => d.code === code)
  const hasPages = garde !== undefined && manifest.departements.some((d) => d.code === code && d.listes)
  const isOld = garde !== undefined && isHere && garde.version !== manifest.version
  return (
    <div className="encadre pile ecart-2">
      {garde !== undefined && (
        <p>
          <Phrase>{text.garde(cite, garde.construitLe, garde.octets)}</Phrase>
        </p>
      )}
      {isOld && (
        <p>
          <Phrase>{text.nouveau}</Phrase>
        </p>
      )}
      {hasPages && (
        <a className="lien-seul" href={`${base}liste/departement-${code}.html`}>
          <Phrase>{text.pages(cite)}</Phrase>
        </a>
      )}
      {avance !== null ? (
        <>
          <progress value={avance.fait} max={avance.total} aria-label={nommer(own, nom)} />
          <p>{text.avance(avance.fait, avance.total)}</p>
          <Bouton onClick={arreter}>{text.arreter}</Bouton>
        </>
      ) : (
        <div className="rangee">
          {(garde === undefined || isOld) && isHere && octets === null && <p>{text.sansReseau}</p>}
          {(garde === undefined || isOld) && isHere && octets !== null && (
            <Bouton genre="plein" disabled={octets === undefined} onClick={() => void garder()}>
              <Phrase>
                {octets === undefined
                  ? text.chargement
                  : isOld
                    ? text.mettreAJour(cite, octets)
                    : text.garder(cite, octets)}
              </Phrase>
            </Bouton>
          )}
          {garde !== undefined && (
            <Bouton onClick={() => void retirer()}>
              <Phrase>{text.retirer(cite)}</Phrase>
            </Bouton>
          )}
        </div>
      )}
      <p role="status">
        {issue === 'garde' && garde !== undefined && (
          <span className="invisible">
            <Phrase>{text.garde(cite, garde.construitLe, garde.octets)}</Phrase>
          </span>
        )}
        {issue === 'plein' && <Phrase>{text.plein}</Phrase>}
        {issue === 'echec' && <Phrase>{text.echec(detail)}</Phrase>}
        {issue === 'arrete' && text.arrete}
        {issue === 'retire' && <Phrase>{text.retire(cite)}</Phrase>}
      </p>
    </div>
  )
}
