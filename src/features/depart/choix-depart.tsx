import { type ReactNode, useEffect, useRef } from 'react'
import { useDepartConnu } from '../../data/depart.ts'
import { useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { ManifestBref } from '../../dataset/cartes/abrege.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { useMapEvent, useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { useSetShare } from '../../state/url/share-context.tsx'
import { depart as text } from '../../text/depart/depart.ts'
import { citer } from '../../text/langue/citer.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { isLarge } from '../../ui/use-media-query.ts'
import { ChampDepart, type ChampDepartProps } from './champ-depart.tsx'
import { citeDepart } from './cite-depart.ts'
import { useChoisirDepart } from './use-choisir-depart.ts'
import './depart.css'

interface ChoixDepartProps extends Pick<ChampDepartProps, 'manifest' | 'etiquette' | 'cherche' | 'large'> {
  /** The start is somebody else's: it stays out of the link, and is never "my position". */
  readonly autrui?: boolean
  /** It stays out of the link. */
  readonly prive?: boolean
  /** The box stays when a start is known: it finds other things too. */
  readonly toujours?: boolean
  readonly onChoisi?: () => void
  readonly children?: ReactNode
}

/**
 * Where a person starts from, the same in every view: a name typed, the device's position, a point of the map. Once it is
 * known, one line that says it, and one tap to change it.
 */
export function ChoixDepart(props: ChoixDepartProps) {
  const { manifest, autrui = false, prive = autrui, toujours = false, onChoisi, children, ...champ } = props
  const connu = useDepartConnu(manifest)
  const { choose, forget, hors } = useChoisirDepart(manifest, { prive })
  const [isChanging, setChanging] = useBrouillon('depart.change', false)
  const changer = useRef<HTMLButtonElement>(null)
  const isOpen = toujours || connu === null || isChanging
  const wasOpened = useRef(false)
  const setUi = useSetUi()
  const take: ChampDepartProps['onChoisir'] = async (...chosen) => {
    const isTaken = await choose(...chosen)
    if (!isTaken) return false
    wasOpened.current = true
    setChanging(false)
    onChoisi?.()
    return true
  }
  const fromMap = async ({ lon, lat }: { readonly lon: number; readonly lat: number }) => {
    // Out of the data, the box says so.
    if (!(await take({ type: 'point', lon, lat }, 'point'))) setUi({ departSurCarte: false, vue: 'liste' })
  }
  const isPicking = useUi((s) => s.departSurCarte)
  // Back from the map without a touch: the next one means what it always does.
  const isLeft = useUi((s) => s.departSurCarte && s.vue === 'liste') && !isLarge()
  useEffect(() => {
    if (isLeft) setUi({ departSurCarte: false })
  }, [isLeft, setUi])
  useMapEvent('point', (at) => void (isPicking && fromMap(at)))
  useMapEvent('appui', (at) => void fromMap(at))
  // Where the box was, the focus finds the line that took its place.
  useEffect(() => {
    if (isOpen || !wasOpened.current) return
    wasOpened.current = false
    if (document.activeElement === document.body) changer.current?.focus({ preventScroll: true })
  }, [isOpen])
  return (
    <div className={connu === null ? 'pile ecart-2' : 'depart-connu pile ecart-2'}>
      {isOpen && (
        <ChampDepart {...champ} manifest={manifest} hors={hors} onChoisir={take} auto={isChanging} />
      )}
      {connu !== null && (
        <p className="depart-ligne bords">
          <strong>
            <Phrase>
              {text.de(
                connu.nature === 'qpv'
                  ? text.quartier(citer(connu.libelle), citer(connu.communeNom))
                  : citeDepart(connu, autrui),
              )}
            </Phrase>
          </strong>
          {isOpen ? (
            <Bouton
              genre="discret"
              onClick={() => {
                setChanging(false)
                forget()
              }}
            >
              {text.oublier}
            </Bouton>
          ) : (
            <Bouton ref={changer} genre="discret" onClick={() => setChanging(true)}>
              {text.changer}
              <span className="invisible"> {text.changerDe}</span>
            </Bouton>
          )}
        </p>
      )}
      {children}
      {connu !== null && <Hors manifest={manifest} connu={connu} />}
    </div>
  )
}

/** The start is not in the territory on show, which somebody chose after it: one tap brings them together. */
function Hors({
  manifest,
  connu,
}: {
  readonly manifest: ManifestBref
  readonly connu: NonNullable<ReturnType<typeof useDepartConnu>>
}) {
  const info = useTerritoire(manifest, useTerritoireCourant(manifest)).data
  const setShare = useSetShare()
  const { commune, communeNom, autour } = connu
  if (info === undefined || info.communes.some(({ code }) => code === commune)) return null
  return (
    <div className="avis pile ecart-2">
      <p>
        <Phrase>{text.hors(citer(communeNom))}</Phrase>
      </p>
      {autour !== null && (
        <Bouton onClick={() => setShare({ territoire: autour })}>
          <Phrase>{text.autour(citer(communeNom))}</Phrase>
        </Bouton>
      )}
    </div>
  )
}
