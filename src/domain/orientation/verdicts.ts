import { weekday } from '../calendar/civil-date.ts'
import { instantToLocal } from '../calendar/fuseau.ts'
import type { Lieu } from '../places/lieu.ts'
import { PRISES_EN_CHARGE, SERVICES } from '../places/vocabulaire.ts'
import type { Thematique } from '../sessions/table/table-values.ts'
import type { Besoin } from './besoins.ts'
import type { Acces, Cout, DemiJournee, FiltresSeances, Langue, PublicVise } from './filtres-seances.ts'
import { answerPublics } from './publics.ts'
import type { SeanceSituee } from './seance-situee.ts'

export type Critere = keyof FiltresSeances
export type Reponse = 'oui' | 'non' | 'inconnu'
export interface Verdict {
  readonly critere: Critere
  readonly reponse: Reponse
}

/** How each thing asked is answered by a session or a place; null: nothing is asked. */
type Lecteurs<T> = { readonly [C in Critere]: (filtres: FiltresSeances, of: T) => Reponse | null }

/** What each need of a person stands for: themes of workshops, services of places. Here alone: a link is read without it. */
interface Contenu {
  readonly thematiques: readonly Thematique[]
  /** Ids of SERVICES in domain/lieux/vocabulaire.ts. */
  readonly services: readonly string[]
}

const CONTENUS: Readonly<Record<Besoin, Contenu>> = {
  debuter: {
    thematiques: ['DiagnosticNumerique', 'PrendreEnMainDuMateriel', 'MaintenanceDeMateriel'],
    services: ['outils'],
  },
  internet: {
    thematiques: ['NavigationSurInternet', 'Email', 'ReseauxSociaux'],
    services: ['outils'],
  },
  demarches: {
    thematiques: [
      'AideAuxDemarchesAdministratives',
      'PapiersElectionsCitoyennete',
      'SocialSante',
      'Sante',
      'Logement',
      'TransportsMobilite',
      'ArgentImpots',
      'Justice',
      'EtrangersEurope',
    ],
    services: ['demarches'],
  },
  emploi: {
    thematiques: ['InsertionProfessionnelle', 'TravailFormation', 'Entrepreneuriat'],
    services: ['insertion'],
  },
  securite: { thematiques: ['SecuriteNumerique', 'BanqueEtAchatsEnLigne'], services: ['securite'] },
  famille: {
    thematiques: ['Parentalite', 'ScolariteEtNumerique', 'FamilleScolarite'],
    services: ['parentalite'],
  },
  documents: { thematiques: ['Bureautique', 'GereSesContenusNumeriques'], services: ['outils'] },
  decouvrir: {
    thematiques: [
      'CreerAvecLeNumerique',
      'CultureNumerique',
      'IntelligenceArtificielle',
      'LoisirsSportsCulture',
      'Associations',
    ],
    services: ['loisirs', 'comprendre'],
  },
}

const VALEURS_ACCES = new Map<string, string>(PRISES_EN_CHARGE.map((t) => [t.id, t.valeur]))

/** An empty audience of a series means everyone, as its table says; elsewhere nothing said is unknown. */
const LECTEURS: Lecteurs<SeanceSituee> = {
  besoins: (f, { serie }) =>
    asks(f.besoins, serie.thematiques.length === 0 ? null : (b) => hasTheme(b, serie.thematiques)),
  niveaux: (f, { serie }) => asks(f.niveaux, serie.niveau === null ? null : (n) => n === serie.niveau),
  publics: (f, { serie }) => {
    const named: readonly PublicVise[] = serie.publics
    return asks(f.publics, (p) => named.length === 0 || named.includes(p))
  },
  jours: (f, { seance }) => asks(f.jours, (j) => j === weekday(seance.date)),
  moments: (f, situee) => {
    const known = demiJournees(situee)
    return asks(f.moments, known === null ? null : (m) => known.includes(m))
  },
  couts: (f, { serie }) => {
    const known = coutsDe(serie.fraisACharge, serie.chequesNumeriques === 'oui')
    return asks(f.couts, known.length === 0 ? null : (c) => known.includes(c))
  },
  langues: (f, { serie, ou }) => readLangues(f.langues, serie.langues, ou.prisesEnCharge),
  acces: (f, { serie, ou }) =>
    readAcces(f.acces, [...serie.accessibilite, ...ou.prisesEnCharge], ou.ficheAccesLibre),
  places: (f, { seance }) => {
    if (!f.places) return null
    if (seance.statut === 'complete' || seance.statut === 'annulee') return 'non'
    return seance.placesRestantes === null ? 'inconnu' : seance.placesRestantes > 0 ? 'oui' : 'non'
  },
}
const CRITERES = Object.keys(LECTEURS) as readonly Critere[]

/** What a session answers to each thing asked. */
export const verdictsOf = (filtres: FiltresSeances, situee: SeanceSituee): Verdict[] =>
  listVerdicts(LECTEURS, filtres, situee)

/** The answers to all that is asked, in one order. */
function listVerdicts<T>(lecteurs: Lecteurs<T>, filtres: FiltresSeances, of: T): Verdict[] {
  return CRITERES.flatMap((critere) => {
    const reponse = lecteurs[critere](filtres, of)
    return reponse === null ? [] : [{ critere, reponse }]
  })
}

const VALEURS_SERVICES = new Map<string, string>(SERVICES.map((t) => [t.id, t.valeur]))

/** A place, and what its opening hours answer to the days and half-days asked. */
interface LieuOuvert {
  readonly lieu: Lieu
  readonly horaires: Reponse
}

/** What is asked of levels and of seats is unknown of a place: to be asked for. */
const LECTEURS_LIEU: Lecteurs<LieuOuvert> = {
  besoins: (f, { lieu: { services } }) =>
    asks(f.besoins, services.length === 0 ? null : (b) => offers(services, CONTENUS[b].services)),
  niveaux: (f) => asks(f.niveaux, null),
  publics: (f, { lieu }) => (f.publics.length === 0 ? null : answerPublics(lieu, f.publics)),
  jours: (f, { horaires }) => (f.jours.length === 0 ? null : horaires),
  moments: (f, { horaires }) => (f.moments.length === 0 ? null : horaires),
  couts: (f, { lieu: { frais } }) => {
    const couts = coutsDe(frais, false)
    return asks(f.couts, couts.length === 0 ? null : (c) => couts.includes(c))
  },
  langues: (f, { lieu: { prisesEnCharge } }) => readLangues(f.langues, [], prisesEnCharge),
  acces: (f, { lieu: { prisesEnCharge, ficheAccesLibre } }) =>
    readAcces(f.acces, prisesEnCharge, ficheAccesLibre),
  places: (f) => (f.places ? 'inconnu' : null),
}

/** What a place without dated session answers to each thing asked; `horaires`: what its hours do. */
export const verdictsOfLieu = (filtres: FiltresSeances, lieu: Lieu, horaires: Reponse): Verdict[] =>
  listVerdicts(LECTEURS_LIEU, filtres, { lieu, horaires })

function offers(services: readonly string[], ids: readonly string[]): boolean {
  return ids.some((id) => services.includes(VALEURS_SERVICES.get(id) ?? ''))
}

export interface Tri {
  readonly kept: readonly SeanceSituee[]
  /** Left out only because they do not say: shown as a number, never as a yes. */
  readonly inconnues: number
}

/** Sessions that are known to answer yes to all that is asked. */
export function filterSeances(seances: readonly SeanceSituee[], filtres: FiltresSeances): Tri {
  const kept: SeanceSituee[] = []
  let inconnues = 0
  for (const situee of seances) {
    const verdicts = verdictsOf(filtres, situee)
    if (verdicts.every((v) => v.reponse === 'oui')) kept.push(situee)
    else if (verdicts.every((v) => v.reponse !== 'non')) inconnues++
  }
  return { kept, inconnues }
}

/** Half-days a session covers; null when neither the hour nor the half-day is known. */
function demiJournees({ seance }: Pick<SeanceSituee, 'seance'>): readonly DemiJournee[] | null {
  if (seance.debut !== null) {
    const { minute } = instantToLocal(seance.debut, seance.zone)
    return [minute < 720 ? 'matin' : minute < 1080 ? 'apres-midi' : 'soir']
  }
  if (seance.moment === null) return null
  return seance.moment === 'journee' ? ['matin', 'apres-midi'] : [seance.moment]
}

/** Costs of the national schema, as ids; empty: not said. */
function coutsDe(frais: readonly string[], cheques: boolean): Cout[] {
  return [
    ...(frais.includes('Gratuit') ? (['gratuit'] as const) : []),
    ...(frais.includes('Gratuit sous condition') ? (['sous-condition'] as const) : []),
    ...(frais.includes('Payant') ? (['payant'] as const) : []),
    ...(cheques ? (['cheques'] as const) : []),
  ]
}

/** yes when the series or the place says so; no when the series lists other languages only. */
function readLangues(
  wanted: readonly Langue[],
  langues: readonly string[],
  prises: readonly string[],
): Reponse | null {
  if (wanted.length === 0) return null
  if (wanted.some((l) => langues.includes(l))) return 'oui'
  if (wanted.includes('en') && prises.includes('Langues étrangères (anglais)')) return 'oui'
  return langues.length > 0 && !prises.includes('Langues étrangères (autres)') ? 'non' : 'inconnu'
}

/** Nothing says that a place refuses someone: what is not announced is unknown, to be asked. */
function readAcces(wanted: readonly Acces[], said: readonly string[], fiche: string): Reponse | null {
  if (wanted.length === 0) return null
  const holds = (acces: Acces) =>
    said.includes(VALEURS_ACCES.get(acces) ?? '') ||
    (acces === 'handicaps-moteurs' && (fiche !== '' || said.includes('PMR'))) ||
    (acces === 'surdite' && (said.includes('LSF') || said.includes('boucle magnétique')))
  // Each need of the person must be met, unlike the other families.
  return wanted.every(holds) ? 'oui' : 'inconnu'
}

/** Whether one of the values wanted holds; null when none is, `inconnu` when nothing is said of them. */
function asks<T>(wanted: readonly T[], holds: ((value: T) => boolean) | null): Reponse | null {
  if (wanted.length === 0) return null
  if (holds === null) return 'inconnu'
  return wanted.some(holds) ? 'oui' : 'non'
}

function hasTheme(besoin: Besoin, thematiques: readonly string[]): boolean {
  return CONTENUS[besoin].thematiques.some((t) => thematiques.includes(t))
}
