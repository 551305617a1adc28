import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import { instantToLocal } from '../../domain/calendar/fuseau.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import type { Tableau } from '../../domain/tables/tableau.ts'
import { telephoneLisible } from '../../text/format.ts'
import { contactEnTexte } from '../../text/orientation/contact.ts'
import { heureDebut } from '../../text/quand.ts'
import { confianceDe, coutDe, inscriptionDe, seance as mots } from '../../text/seance.ts'
import { NIVEAUX } from '../../text/seance-mots.ts'
import { EN_TETES_DATES, type EnTeteDates, tableurDates as text } from '../../text/tableur/tableur-dates.ts'
import { colonneDate, trajetCells } from '../../ui/export/colonnes-dates.ts'

const NOMS: readonly EnTeteDates[] = [
  'date',
  'heure',
  'fin',
  'titre',
  'statut',
  'lieu',
  'adresse',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'contact',
  'telephone',
  'courriel',
  'places',
  'places_restantes',
  'cout',
  'inscription',
  'lien',
  'confiance',
  'date_maj',
  'hors_territoire',
]
/** What only sessions of a plan have to say: there where some are listed. */
const PREVUES: readonly EnTeteDates[] = ['niveau', 'conseiller']
const TRAJET: readonly EnTeteDates[] = ['distance_m', 'trajet_minutes', 'trajet_mode', 'trajet_calcul']

interface DatesEmportees {
  readonly seances: readonly SeanceSituee[]
  /** Null without a start. */
  readonly trajetOf: ((seance: SeanceSituee) => Trajet | null) | null
  /** What the list answers, in words. */
  readonly question: string
  readonly sources: Tableau['sources']
}

/** Dates for a spreadsheet, one line a session, in the order given; with the way to each from a start, and whose those of a plan are. */
export function datesTableau({ seances, trajetOf, question, sources }: DatesEmportees): Tableau {
  const hasPrevues = seances.some(({ conseiller }) => conseiller !== undefined)
  const noms = [...NOMS, ...(hasPrevues ? PREVUES : []), ...(trajetOf === null ? [] : TRAJET)]
  const days = seances.flatMap(({ seance }) => seance.dateMaj ?? []).sort((a, b) => a - b)
  const last = days.at(-1)
  return {
    titre: text.feuilles.dates,
    colonnes: noms.map(colonneDate),
    lignes: seances.map((situee) => ({ ...cellsOf(situee), ...trajetCells(trajetOf?.(situee) ?? null) })),
    apropos: [
      { nom: 'question', titre: EN_TETES_DATES.question, valeur: question },
      {
        nom: 'date_donnees',
        titre: EN_TETES_DATES.date_donnees,
        genre: 'jour',
        valeur: last === undefined ? '' : formatIsoDate(last),
      },
    ],
    sources,
  }
}

function cellsOf({
  seance,
  serie,
  ou,
  conseiller,
}: SeanceSituee): Partial<Record<EnTeteDates, string | number | null>> {
  return {
    date: formatIsoDate(seance.date),
    heure: seance.debut === null ? heureDebut(seance) : clock(seance.debut, seance.zone),
    fin: seance.fin === null ? '' : clock(seance.fin, seance.zone),
    titre: seance.titre || mots.titreVide,
    statut: text.statuts[seance.statut],
    lieu: ou.nom,
    adresse: ou.adresse,
    commune: ou.commune,
    code_insee: ou.codeInsee,
    latitude: ou.position === 'exacte' ? ou.lat : null,
    longitude: ou.position === 'exacte' ? ou.lon : null,
    contact: contactEnTexte(ou.contacts),
    telephone: telephoneLisible(ou.telephone),
    courriel: ou.courriel,
    places: seance.places,
    places_restantes: seance.placesRestantes,
    cout: coutDe(serie),
    inscription: inscriptionDe(serie),
    lien: serie.lien,
    confiance: confianceDe(seance) ?? '',
    date_maj: seance.dateMaj === null ? '' : formatIsoDate(seance.dateMaj),
    hors_territoire: ou.dansTerritoire ? 'non' : 'oui',
    niveau: serie.niveau === null ? '' : NIVEAUX[serie.niveau],
    conseiller: conseiller ?? null,
  }
}

/** "14:30" on the clock of the place. */
function clock(instantMs: number, zone: string): string {
  const { minute } = instantToLocal(instantMs, zone)
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
