import type { Attendu, Defaut } from '../../domain/scenario/defaut.ts'
import type { CorrectionFichier, LectureFichier } from '../../domain/scenario/fichier.ts'

const ATTENDUS: Readonly<Record<Attendu, string>> = {
  scenario: 'un nom, une liste de lignes, et le plan s’il y en a un',
  nom: 'un texte de 120 caractères au plus',
  ligne: 'une ligne qui commence par a, t, d, f, c ou s',
  identifiant: 'un identifiant de 300 signes au plus, sans espace au bord',
  longitude: 'une longitude de −180 à 180',
  latitude: 'une latitude de −90 à 90',
  commune: 'un code de commune à cinq caractères',
  nature: 'un numéro de 0 à 2',
  places: 'un nombre entier de places',
  jour: 'un jour écrit AAAA-MM-JJ',
  heure: 'une heure écrite HH:MM, ou rien',
  rythme: 'un numéro de 0 à 3',
  nombreDeLignes: '500 lignes au plus',
  heureSeance: 'une heure écrite HH:MM',
  minutes: 'une durée de 1 à 720 minutes',
  semaines: 'toutes les 1, 2 ou 4 semaines',
  dernierJour: 'un dernier jour le premier jour ou après, dans les trois ans',
  conseiller: 'un numéro de conseiller de 0 à 60 (0 : personne)',
  niveau: 'un numéro de niveau de 0 à 2, ou rien',
  vacances: '1 (pas de séance pendant les vacances scolaires) ou 0',
  plan: 'un plan tel que la page l’écrit',
}

const sayDefaut = ({ ou, recu, attendu }: Defaut) =>
  `${ou === '' ? 'fichier' : ou} : reçu « ${recu} », attendu ${ATTENDUS[attendu]}.`

/** Why a file of scenarios was refused: got, wanted, where. */
export function sayLectureFichier(lecture: Exclude<LectureFichier, { readonly ok: true }>): string[] {
  if (lecture.raison === 'contenu') return lecture.defauts.slice(0, 10).map(sayDefaut)
  if (lecture.raison === 'json')
    return [`Le fichier ne se lit pas : reçu « ${lecture.recu} », attendu du JSON.`]
  if (lecture.raison === 'version')
    return [
      `Version du fichier : reçu « ${lecture.recu} », attendu 1, 2 ou 3. Le fichier vient d’une autre version.`,
    ]
  return [`Ce n’est pas un fichier de scénarios : reçu « ${lecture.recu} », attendu « a-portee.scenarios ».`]
}

const MAX_CORRECTIONS = 10

/** What was read otherwise than written, each once, ten lines at most, and how many more. */
export function sayCorrections(corrections: readonly CorrectionFichier[]): string[] {
  const said = corrections.map(({ ou, recu, lu }) => `${ou} : reçu « ${recu} », lu « ${lu} ».`)
  const lines = [...new Set(said)]
  const more = lines.length - MAX_CORRECTIONS
  return [...lines.slice(0, MAX_CORRECTIONS), ...(more > 0 ? [`Et ${more} de plus, lus ainsi.`] : [])]
}
