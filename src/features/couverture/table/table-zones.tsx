import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { Groupe } from '../../../domain/geo/groupe.ts'
import { useShare } from '../../../state/url/share-context.tsx'
import { couverture } from '../../../text/couverture/couverture.ts'
import { groupe as groupes } from '../../../text/couverture/groupe.ts'
import { sayCalcul } from '../../../text/fr/couverture/calcul.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import type { Couverture } from '../../../worker/protocol/index.ts'
import { CadreDefilant } from './cadre-defilant.tsx'
import { LigneZone } from './ligne-zone.tsx'
import { type Colonne, colonnesOf, lignesOf, nextTri, sortLignes, TRI_INITIAL } from './lignes.ts'

const text = couverture.table
/** Rows drawn at once: what a phone, and a frame of the slider, can bear. */
const PAGE = 25
/** Height of the headings, about. */
const ROOM_PX = 72

interface TableProps {
  readonly couverture: Couverture
  readonly onChoisir: (code: string) => void
}

/** Zones and their residents, worst first. The rows and the map point at each other. */
export const TableZones = memo(function TableZones({ couverture: shown, onChoisir }: TableProps) {
  const [tri, setTri] = useState(TRI_INITIAL)
  const [pages, setPages] = useState(1)
  const commune = useShare((s) => s.commune)
  const body = useRef<HTMLTableSectionElement>(null)
  const box = useRef<HTMLElement>(null)
  const { par } = shown
  const lignes = useMemo(() => sortLignes(lignesOf(shown), tri), [shown, tri])
  const chosen = par === 'commune' && commune !== null ? lignes.findIndex((l) => l.code === commune) : -1
  const count = Math.max(pages * PAGE, Math.ceil((chosen + 1) / PAGE) * PAGE)
  const rows = lignes.slice(0, count)
  const colonnes = colonnesOf(shown)
  const isDated = colonnes.includes('premiereDate')

  // Only when another commune is chosen: a slider must not move the page.
  useEffect(() => {
    if (commune === null) return
    const row = body.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(commune)}"]`)
    const frame = box.current
    if (row === null || row === undefined || frame === null) return
    // The box alone: the page stays where the reader is.
    const hidden =
      row.offsetTop < frame.scrollTop + ROOM_PX ||
      row.offsetTop > frame.scrollTop + frame.clientHeight - ROOM_PX
    if (hidden) frame.scrollTop = row.offsetTop - frame.clientHeight / 2
  }, [commune])

  if (lignes.length === 0) return <p>{text.vide[par]}</p>
  return (
    <>
      <p className="note" id="couv-aide-table">
        {text.aide}
      </p>
      <CadreDefilant ref={box} titre={text.titre[par]}>
        <table
          className={isDated ? 'couv-table couv-fige couv-dates' : 'couv-table couv-zones'}
          aria-describedby="couv-aide-table"
        >
          <caption className="invisible">{`${text.titre[par]}. ${text.legende(rows.length, lignes.length)}`}</caption>
          <thead>
            <tr>
              {colonnes.map((colonne) => (
                <th
                  key={colonne}
                  scope="col"
                  data-colonne={colonne}
                  aria-sort={tri.colonne === colonne ? tri.sens : 'none'}
                >
                  <EnTete
                    colonne={colonne}
                    groupe={shown.rapport.groupe}
                    onTri={() => setTri(nextTri(tri, colonne))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((ligne) => (
              <LigneZone
                key={ligne.code}
                ligne={ligne}
                par={par}
                avecInconnue={colonnes.includes('inconnue')}
                avecDate={isDated}
                avecPlaces={colonnes.includes('placesPour1000')}
                choisie={ligne.code === commune && par === 'commune'}
                onChoisir={onChoisir}
              />
            ))}
          </tbody>
        </table>
      </CadreDefilant>
      <p className="note">
        {text.legende(rows.length, lignes.length)}{' '}
        {shown.rapport.groupe === undefined ? text.habitants[par] : groupes.colonnes(shown.rapport.groupe)}{' '}
        {sayCalcul(shown.rapport)}
      </p>
      {rows.length < lignes.length && (
        <Bouton onClick={() => setPages(count / PAGE + 1)}>
          {text.plus(Math.min(PAGE, lignes.length - rows.length))}
        </Bouton>
      )}
    </>
  )
})

interface EnTeteProps {
  readonly colonne: Colonne
  readonly groupe: Groupe | undefined
  readonly onTri: () => void
}

function EnTete({ colonne, groupe = 'tous', onTri }: EnTeteProps) {
  return (
    <button type="button" className="couv-tri" onClick={onTri}>
      {colonne === 'population' && groupe !== 'tous' ? groupes.choix[groupe] : text[colonne]}
      <svg viewBox="0 0 12 16" aria-hidden="true">
        <path className="couv-tri-haut" d="M6 1l5 6H1z" />
        <path className="couv-tri-bas" d="M6 15l5-6H1z" />
      </svg>
    </button>
  )
}
