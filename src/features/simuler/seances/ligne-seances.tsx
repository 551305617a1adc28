import { type FormEvent, useRef, useState } from 'react'
import { formatIsoDate, parseIsoDate } from '../../../domain/calendar/civil-date.ts'
import { readNombre } from '../../../domain/common/chiffres.ts'
import { isHeure, isSeats, isWhole } from '../../../domain/scenario/read-valeurs.ts'
import type { Commande } from '../../../domain/scenario/scenario.ts'
import {
  dayOf,
  joursPrevus,
  MAX_CONSEILLER,
  MAX_JOURS,
  MAX_MINUTES,
  RYTHMES_SEMAINES,
  type SeancesPrevues,
} from '../../../domain/scenario/seances/prevues.ts'
import { NIVEAUX as RANGS } from '../../../domain/sessions/table/table-values.ts'
import { useBrouillon } from '../../../state/brouillons/use-brouillon.ts'
import { jourLongAvecAnnee } from '../../../text/fr/quand.ts'
import { NIVEAUX } from '../../../text/fr/seance-mots.ts'
import { seancesPlan as text } from '../../../text/simuler/seances.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { ChampListe, ChampSaisie, Refus } from '../../../ui/champ.tsx'

/** Where sessions may be held: by key, what it is called and what the line then says. */
export interface Endroit {
  readonly cle: string
  readonly nom: string
  readonly ou: Pick<SeancesPrevues, 'lieu' | 'at' | 'commune' | 'nom'>
}

interface LigneProps {
  readonly m: SeancesPrevues
  readonly cle: string
  readonly endroits: readonly Endroit[]
  /** It is no line of the scenario yet: `m` is what the form begins with. */
  readonly neuve?: boolean
  readonly onCommande: (commande: Commande) => void
}

/** A line of sessions, added or changed by hand: as a whole, or one of its days. Another round of the form follows each change. */
export function LigneSeances({ m, cle, endroits, neuve = false, onCommande }: LigneProps) {
  const [saisie, setSaisie] = useBrouillon(`seances.${neuve ? 'neuve' : m.id}`, {
    ...{ ou: cle, debut: m.debut, heure: m.heure, fin: m.fin, semaines: String(m.semaines) },
    ...{ minutes: String(m.minutes), places: String(m.places), conseiller: String(m.conseiller) },
    niveau: m.niveau ?? ('' as const),
  })
  const [erreur, setErreur] = useState('')
  const root = useRef<HTMLDivElement>(null)
  /** The form goes with what it changed: the focus stays on what opened it. */
  const send = (commande: Commande) => {
    const own = root.current?.closest('details')
    const stays = commande.type === 'retrait' ? own?.parentElement?.closest('details') : own
    stays?.querySelector('summary')?.focus()
    onCommande(commande)
  }
  const draft = (change: Partial<typeof saisie>) => setSaisie((known) => ({ ...known, ...change }))
  const field = (name: 'debut' | 'heure' | 'fin' | 'minutes' | 'places' | 'conseiller', type: string) => (
    <ChampSaisie
      etiquette={LABELS[name]}
      type={type}
      inputMode={type === 'text' ? 'numeric' : undefined}
      value={saisie[name]}
      onValeur={(value) => draft({ [name]: value })}
    />
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readSaisie(m, saisie, endroits)
    setErreur(typeof read === 'string' ? read : '')
    if (typeof read !== 'string') send(read)
  }
  return (
    <div className="pile ecart-2" ref={root}>
      <form className="pile ecart-2" onSubmit={submit} noValidate>
        <ChampListe
          etiquette={text.ouLabel}
          valeurs={endroits.map((one) => one.cle)}
          texte={(_cle, i) => endroits[i]?.nom ?? ''}
          choisie={saisie.ou}
          onChange={(ou) => draft({ ou: ou ?? saisie.ou })}
        />
        <div className="scen-deux">
          {field('debut', 'date')}
          {field('heure', 'time')}
          {field('fin', 'date')}
          <ChampListe
            etiquette={text.rythme}
            valeurs={RYTHMES_SEMAINES.map(String)}
            texte={(_n, i) => text.rythmes[RYTHMES_SEMAINES[i] ?? 1]}
            choisie={saisie.semaines}
            onChange={(semaines) => draft({ semaines: semaines ?? '1' })}
          />
          {field('minutes', 'text')}
          {field('places', 'text')}
          {field('conseiller', 'text')}
          <ChampListe
            etiquette={text.niveau}
            aucune={text.sansNiveau}
            valeurs={RANGS}
            texte={(niveau) => NIVEAUX[niveau]}
            choisie={saisie.niveau}
            onChange={(niveau) => draft({ niveau: niveau ?? '' })}
          />
        </div>
        <Refus texte={erreur} />
        <Bouton type="submit" genre="plein">
          {neuve ? text.validerAjout : text.valider}
        </Bouton>
      </form>
      {!neuve && (
        <>
          <UneDate m={m} onCommande={send} />
          <Bouton onClick={() => send({ type: 'retrait', cle: `seances:${m.id}` })}>{text.retirer}</Bouton>
        </>
      )}
    </div>
  )
}

const LABELS = {
  ...{ debut: text.premier, heure: text.heure, fin: text.dernier, minutes: text.minutes },
  ...{ places: text.places, conseiller: text.numero },
} as const

/** One day of a line that has several: changed apart, or taken away. */
function UneDate({ m, onCommande }: Pick<LigneProps, 'm' | 'onCommande'>) {
  const jours = joursPrevus(m).map(formatIsoDate)
  const [chosen, setChosen] = useState('')
  if (jours.length < 2) return null
  const jour = jours.includes(chosen) ? chosen : (jours[0] ?? '')
  const detach = (retire: boolean) => onCommande({ type: 'detachement', id: m.id, jour, retire })
  return (
    <>
      <ChampListe
        etiquette={text.uneDate}
        valeurs={jours}
        texte={(iso) => jourLongAvecAnnee(dayOf(iso))}
        choisie={jour}
        onChange={(iso) => setChosen(iso ?? '')}
      />
      <div className="rangee">
        <Bouton onClick={() => detach(false)}>{text.detacher}</Bouton>
        <Bouton onClick={() => detach(true)}>{text.retirerDate}</Bouton>
      </div>
    </>
  )
}

interface Saisie {
  readonly ou: string
  readonly debut: string
  readonly heure: string
  readonly fin: string
  readonly semaines: string
  readonly minutes: string
  readonly places: string
  readonly conseiller: string
  readonly niveau: SeancesPrevues['niveau'] | ''
}

/** The line that the form says, or why it is none. Another first day alone takes the last one with it. */
function readSaisie(
  m: SeancesPrevues,
  saisie: Saisie,
  endroits: readonly Endroit[],
): SeancesPrevues | string {
  const debut = parseIsoDate(saisie.debut)
  const asked = parseIsoDate(saisie.fin)
  if (debut === null || asked === null) return text.erreur.jours
  const fin = saisie.fin === m.fin ? asked + debut - dayOf(m.debut) : asked
  if (fin < debut || fin > debut + MAX_JOURS) return text.erreur.jours
  const heure = saisie.heure.slice(0, 5)
  if (!isHeure(heure)) return text.erreur.heure
  const [minutes, places, conseiller] = [saisie.minutes, saisie.places, saisie.conseiller].map(
    (n) => readNombre(n) ?? Number.NaN,
  )
  if (!isWhole(minutes, 1, MAX_MINUTES) || !isSeats(places) || !isWhole(conseiller, 0, MAX_CONSEILLER))
    return text.erreur.nombres
  return {
    ...m,
    ...(endroits.find(({ cle }) => cle === saisie.ou)?.ou ?? {}),
    ...{ debut: saisie.debut, heure, minutes, places, conseiller, fin: formatIsoDate(fin) },
    semaines: RYTHMES_SEMAINES.find((n) => String(n) === saisie.semaines) ?? m.semaines,
    niveau: saisie.niveau === '' ? null : saisie.niveau,
  }
}
