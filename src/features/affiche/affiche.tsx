import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import {
  type BlocAffiche,
  cleLieuAffiche,
  lieuxAffiche,
  mainTelephone,
  sharedContact,
} from '../../domain/orientation/affiche.ts'
import type { Rendezvous, SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { isPrevue } from '../../domain/sessions/prevue.ts'
import type { Site } from '../../state/ui/ui-store.ts'
import {
  arretDuBloc,
  capital,
  doutesDuBloc,
  joursDuBloc,
  marqueDuBloc,
  plageDuBloc,
  sansTelephone,
  affiche as text,
} from '../../text/affiche.ts'
import { telephoneLisible } from '../../text/fr/format.ts'
import { contactCourt } from '../../text/fr/orientation/contact.ts'
import { adresseDe, chequesDe, coutDe, inscriptionDe, seance as seanceText } from '../../text/fr/seance.ts'
import { QrCode } from '../../ui/qr-code.tsx'

const PlanAutour = lazy(async () => ({
  default: (await import('../chemin/plan-autour.tsx')).PlanAutour,
}))
/** Units of its map on each paper, the tallest that has room: 13 of them are 14 points there. */
const PLANS = {
  a4: [
    [486, 285],
    [486, 210],
    [486, 136],
    [486, 100],
  ],
  a5: [
    [345, 190],
    [345, 105],
  ],
} as const
const MM_PER_UNIT = 0.3827
/** The line below the map. */
const CAPTION_MM = 8

interface AfficheProps {
  readonly manifest: Manifest
  /** Who publishes, in which colour; null: the configuration says nothing. */
  readonly site: Site | null
  readonly format: 'a4' | 'a5'
  readonly nom: string
  readonly sousTitre: string
  readonly blocs: readonly BlocAffiche[]
  /** To be typed, and the same with the whole question for the code. */
  readonly lien: string
  readonly qr: string
}

/**
 * A page of paper in its true size, shown smaller on the screen, with a map of where to go. What does not fit is
 * counted, and found at the address: nothing is cut without a word.
 */
export function Affiche({ manifest, site, format, nom, sousTitre, blocs, lien, qr }: AfficheProps) {
  const list = useRef<HTMLOListElement>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(NONE)
  const [counted, setCounted] = useState(false)
  const [serre, setSerre] = useState(false)
  const places = useMemo(() => lieuxAffiche(blocs), [blocs])
  const lieux = useMemo(() => [...places.values()], [places])
  const [essai, setEssai] = useState(0)
  const plans = PLANS[format]
  const plan = lieux.length === 0 ? undefined : plans[essai]
  useLayoutEffect(() => {
    // A lower map first; then smaller letters, never under 14 points; then no map; then fewer blocks. The line that
    // counts the others takes room too, so it comes first. Measured again until nothing is cut.
    const measure = () => {
      const cut = findCut(
        list.current,
        blocs.map(({ cle }) => left.has(cle)),
      ).flatMap((i) => blocs[i]?.cle ?? [])
      if (cut.length === 0) return
      if (plan !== undefined && essai < plans.length - 1) setEssai(essai + 1)
      else if (!serre && format === 'a4') setSerre(true)
      else if (plan !== undefined) setEssai(plans.length)
      else if (!counted) setCounted(true)
      else setLeft((before) => new Set([...before, ...cut]))
    }
    measure()
    // The type arrives after the first list, and a reader may space the letters out: the blocks get higher. What comes
    // above them late (the configuration) leaves them less room.
    const watch = new ResizeObserver(measure)
    for (const part of [list.current, ...(list.current?.children ?? [])])
      if (part !== null) watch.observe(part)
    return () => watch.disconnect()
  }, [blocs, left, counted, serre, plan, plans, essai, format])
  const numbers = plan !== undefined && lieux.length > 1 ? [...places.keys()] : NO_NUMBER
  const telephone = mainTelephone(blocs)
  const marks = new Set(blocs.flatMap(({ seances }) => seances.map(marqueDe)))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the page of paper may be wider than the panel, and scrolls
    <section className="affiche-cadre" aria-label={text.apercu} tabIndex={0}>
      <article className="affiche pile a-imprimer" data-format={format} data-serre={serre}>
        {site !== null && <Editeur site={site} />}
        <header style={site?.accent ? { background: site.accent } : undefined}>
          <p className="affiche-accroche">{text.accroche}</p>
          <h3>{nom}</h3>
          <p className="affiche-mois">{sousTitre}</p>
          <p className="affiche-telephone">
            {telephone === '' ? (
              sansTelephone(sharedContact(blocs))
            ) : (
              <>
                {text.appelez} <b>{telephoneLisible(telephone)}</b>
              </>
            )}
          </p>
        </header>
        <ol ref={list} className="affiche-blocs pile">
          {blocs.map((bloc) => (
            <Bloc
              key={bloc.cle}
              bloc={bloc}
              telephone={telephone}
              numbers={numbers}
              visible={!left.has(bloc.cle)}
            />
          ))}
        </ol>
        {counted && <p className="affiche-autres">{text.autres(left.size)}</p>}
        {plan !== undefined && (
          // The same height before the map is there: what fits is measured once.
          <div className="affiche-plan" style={{ blockSize: `${plan[1] * MM_PER_UNIT + CAPTION_MM}mm` }}>
            <Suspense>
              <PlanAutour manifest={manifest} lieux={lieux} taille={plan} />
            </Suspense>
          </div>
        )}
        <footer>
          <QrCode texte={qr} titre={text.qr} />
          <p>
            {text.retrouver}
            <br />
            <span className="affiche-lien">{lien.replace(/^https?:\/\//, '')}</span>
            {LEGENDES.map(([marque, legende]) =>
              marks.has(marque) ? (
                <span key={marque} className="affiche-legende">
                  {legende}
                </span>
              ) : null,
            )}
          </p>
        </footer>
      </article>
    </section>
  )
}

/** Who puts the poster up: the name of the publication, its body where it says another one, and its logo. */
function Editeur({ site: { nom, organisme, logo, accent } }: { readonly site: Site }) {
  return (
    <div className="affiche-editeur" style={accent === '' ? undefined : { color: accent }}>
      {logo !== null && <img src={logo} alt="" />}
      <p>
        <b>{nom}</b>
        {organisme !== '' && organisme !== nom && <span>{organisme}</span>}
      </p>
    </div>
  )
}

const NONE: ReadonlySet<string> = new Set()
const NO_NUMBER: readonly string[] = []

/** What a session that nobody has published as real is marked with; empty for the others. */
const marqueDe = ({ seance: { confiance, atelierId } }: SeanceSituee): string =>
  confiance !== 'exemple' ? '' : isPrevue(atelierId) ? text.prevue : text.exemple

const isExemple = ({ seance }: SeanceSituee): boolean => seance.confiance === 'exemple'

const LEGENDES = [
  [text.exemple, text.exemples],
  [text.prevue, text.prevues],
] as const

interface BlocProps {
  readonly bloc: BlocAffiche
  /** Keys of the places, in the order of their numbers on the map; empty where they have none. */
  readonly numbers: readonly string[]
  /** Said once at the top: a block repeats only another one. */
  readonly telephone: string
  readonly visible: boolean
}

function Bloc({ bloc, numbers, telephone, visible }: BlocProps) {
  const [situee] = bloc.seances
  if (situee === undefined) return null
  const { seance, serie, ou } = situee
  const marquer = marqueDuBloc(bloc)
  // Whom to ask of this block, unless it stands at the top: its number, or the town hall of each stop of a round.
  const isAtTop = ou.telephone !== '' && ou.telephone === telephone
  const isEachHall = bloc.tournee && ou.contacts.at(-1)?.lien === 'mairie'
  const own =
    isAtTop || isEachHall || ou.contacts.length === 0 ? null : text.contact(contactCourt(ou.contacts))
  const facts = [coutDe(serie), chequesDe(serie), inscriptionDe(serie), own].filter((f) => f !== null)
  return (
    <li data-visible={visible} aria-hidden={!visible}>
      <p className="affiche-dates">
        {joursDuBloc(bloc.seances, bloc.tournee ? undefined : marquer)}
        {!bloc.tournee && <span>{plageDuBloc(bloc)}</span>}
      </p>
      <div>
        <h4>{seance.titre || seanceText.titreVide}</h4>
        {bloc.tournee ? (
          <ul>
            {bloc.seances.map((s) => (
              <li key={s.seance.uid}>
                <Numero ou={s.ou} numbers={numbers} />
                {arretDuBloc(s, marquer)}
              </li>
            ))}
          </ul>
        ) : (
          <p>
            <Numero ou={ou} numbers={numbers} />
            {adresseDe(ou)}
          </p>
        )}
        <p>
          {capital(facts.join(', '))}. {bloc.seances.every(isExemple) && marqueDe(situee)}
          {doutesDuBloc(bloc)}
        </p>
      </div>
    </li>
  )
}

/** The number of a place on the map of the poster. */
function Numero({ ou, numbers }: { readonly ou: Rendezvous } & Pick<BlocProps, 'numbers'>) {
  const rank = numbers.indexOf(cleLieuAffiche(ou) ?? '')
  if (rank === -1) return null
  return (
    <>
      <span className="invisible">{text.numero}</span>
      <b className="affiche-numero">{rank + 1}</b>{' '}
    </>
  )
}

/**
 * Which blocks end below the bottom of their list, once those before them that do are left out: a long one leaves its room to
 * the next.
 */
function findCut(list: HTMLOListElement | null, isLeft: readonly boolean[]): number[] {
  if (list === null) return []
  const { bottom } = list.getBoundingClientRect()
  const shown = [...list.children].flatMap((item, i) =>
    isLeft[i] ? [] : [{ i, box: item.getBoundingClientRect() }],
  )
  let freed = 0
  return shown.flatMap(({ i, box }, rank) => {
    if (box.bottom - freed <= bottom + 1) return []
    freed += (shown[rank + 1]?.box.top ?? box.bottom) - box.top
    return [i]
  })
}
