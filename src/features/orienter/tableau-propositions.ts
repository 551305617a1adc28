import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import type { Tableau } from '../../domain/tables/tableau.ts'
import { telephoneLisible } from '../../text/format.ts'
import { contactEnTexte } from '../../text/orientation/contact.ts'
import { datesSuivantes, quandDe, raisonDuRang, titreProposition } from '../../text/orienter.ts'
import { accueilDe, confianceDe, coutDe, inscriptionDe } from '../../text/seance.ts'
import { EN_TETES_DATES, type EnTeteDates, tableurDates as text } from '../../text/tableur/tableur-dates.ts'
import { colonneDate, trajetCells } from '../../ui/export/colonnes-dates.ts'

const NOMS: readonly EnTeteDates[] = [
  'rang',
  'proposition',
  'surete',
  'titre',
  'quand',
  'date',
  'suite',
  'lieu',
  'adresse',
  'commune',
  'code_insee',
  'contact',
  'telephone',
  'courriel',
  'cout',
  'inscription',
  'confiance',
  'raison',
  'date_maj',
]
const TRAJET: readonly EnTeteDates[] = ['distance_m', 'trajet_minutes', 'trajet_mode', 'trajet_calcul']

interface PropositionsEmportees {
  readonly propositions: readonly Proposition[]
  /** How many there are, and from where, in words. Nothing of the person. */
  readonly question: string
  readonly sources: Tableau['sources']
}

/** Proposals for a spreadsheet, in their order, each with the reason of its rank and whom to call. */
export function propositionsTableau({ propositions, question, sources }: PropositionsEmportees): Tableau {
  const hasStart = propositions.some(({ trajet }) => trajet !== null)
  const lignes = propositions.map((p, i) => ({ rang: i + 1, ...cellsOf(p), ...trajetCells(p.trajet) }))
  const last = lignes
    .map(({ date_maj: day }) => String(day ?? ''))
    .sort()
    .at(-1)
  return {
    titre: text.feuilles.propositions,
    colonnes: [...NOMS, ...(hasStart ? TRAJET : [])].map(colonneDate),
    lignes,
    apropos: [
      { nom: 'question', titre: EN_TETES_DATES.question, valeur: question },
      { nom: 'date_donnees', titre: EN_TETES_DATES.date_donnees, genre: 'jour', valeur: last ?? '' },
    ],
    sources,
  }
}

function cellsOf(p: Proposition): Partial<Record<EnTeteDates, string | number>> {
  const ou = p.type === 'seance' ? p.situee.ou : p.lieu
  const own = p.contacts.find(({ lien }) => lien === 'propre')
  return {
    proposition: text[p.type],
    surete: text.surete[p.surete],
    titre: titreProposition(p),
    quand: quandDe(p),
    suite: datesSuivantes(p),
    lieu: ou.nom,
    adresse: ou.adresse,
    commune: ou.commune,
    code_insee: ou.codeInsee,
    contact: contactEnTexte(p.contacts),
    telephone: telephoneLisible(own?.telephone ?? ''),
    courriel: own?.courriel ?? '',
    raison: raisonDuRang(p),
    ...(p.type === 'seance' ? ofSession(p) : ofPlace(p)),
  }
}

function ofSession({ situee: { seance, serie } }: Extract<Proposition, { type: 'seance' }>) {
  return {
    date: formatIsoDate(seance.date),
    cout: coutDe(serie),
    inscription: inscriptionDe(serie),
    confiance: confianceDe(seance) ?? '',
    date_maj: seance.dateMaj === null ? '' : formatIsoDate(seance.dateMaj),
  }
}

const ofPlace = ({ lieu }: Extract<Proposition, { type: 'lieu' }>) => ({
  cout: coutDe({ fraisACharge: lieu.frais }),
  inscription: accueilDe(lieu).join(', '),
  date_maj: lieu.dateMaj,
})
