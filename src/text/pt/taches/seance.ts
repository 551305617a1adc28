import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import type { Inscription } from '../../../domain/sessions/table/table-values.ts'
import type * as fr from '../../fr/seance.ts'
import { faireSeance, type MotsDeSeance } from '../../langue/faire-seance.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { pluriel, telephoneLisible } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'

const vagas = (n: number): string => pluriel(n, 'vaga', 'vagas')

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = {
  libre: 'sem marcação',
  telephone: 'por telefone',
  courriel: 'por e-mail',
  lien: 'pela internet',
}
export function inscriptionDe({ inscription }: Pick<Atelier, 'inscription'>): string {
  if (inscription.length === 0) return 'pergunte se é preciso inscrever-se'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return `inscrição ${inscription.map((i) => INSCRIPTIONS[i]).join(' ou ')}`
}

const mots: MotsDeSeance = {
  titreVide: 'Oficina digital',
  ...{ annulee: 'cancelada', complete: 'sem vagas', placesInconnues: 'número de vagas desconhecido' },
  enTout: (places) => `${vagas(places)} no total, não se sabe quantas restam`,
  reste: (restantes) => pluriel(restantes, 'vaga livre', 'vagas livres'),
  sur: (reste, places) => `${reste} em ${places}`,
  couts: {
    gratuit: 'gratuito',
    condition: 'gratuito para algumas pessoas',
    payant: 'pago',
    inconnu: 'pergunte o preço',
  },
  cheques: 'cheques digitais aceites',
  accueil: {
    inscription: 'inscrição obrigatória, diz o lugar',
    'rendez-vous': 'com marcação, diz o lugar',
  },
  prevue: 'Data de um cenário: prevista, ainda não confirmada.',
  exemple: 'Exemplo: estas datas mostram a forma, não são reais.',
  deduit: (annee) => `Deduzido de uma frase${annee === null ? '' : ` de ${annee}`}: a confirmar.`,
  vacances: 'As férias escolares desta data ainda não foram publicadas: a confirmar.',
  statuts: {
    annulee: 'Cancelada.',
    complete: 'Sem vagas.',
    a_verifier: 'Confirme antes de ir: não foi possível ler uma correção.',
    reportee: 'A hora mudou.',
  },
  deplacee: (jour) => `A data mudou. Antes era: ${jour}.`,
  avant: { annulee: 'Cancelada', prevue: 'Prevista' },
  aVerifier: 'a confirmar',
  pastilles: {
    matin: 'manhã',
    'apres-midi': 'tarde',
    journee: 'dia',
    soir: 'noite',
    inconnue: '?',
  },
}
const dit = faireSeance(mots, { jourLong, quandComplet, confianceCourte, inscriptionDe, heure: heureDebut })
export const {
  placesDe,
  coutDe,
  chequesDe,
  faitsDeSeance,
  accueilDe,
  confianceDe,
  enUneLigne,
  statutDe,
  adresseDe,
} = dit

export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'na sua localidade, ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
  fichierAgenda: (nom: string) =>
    `O ficheiro “${nom}” foi guardado. Abra-o se não se abrir sozinho: o seu calendário acrescenta a data.`,
  tournee: (rang: number) => `Paragem ${rang} do percurso`,
  phraseSource: 'A frase de origem (em francês)',
  appeler: (numero: string) => `Telefonar para o ${telephoneLisible(numero)}`,
  ecrire: 'Escrever um e-mail',
  inscrire: 'Inscrever-se',
  ajouter: 'Juntar ao meu calendário',
  ajouterAide: (titre: string) => `Juntar ao meu calendário: ${titre}`,
  itineraire: 'Ver o trajeto (outro site)',
  sujets: (liste: string) => `Assunto: ${liste}.`,
  niveau: (n: string) => `nível ${n}`,
  publics: (liste: string) => `para: ${liste}`,
  positionCommune: 'Pergunte o sítio exato.',
  vacances: mots.vacances,
} satisfies Traduction<typeof fr.seance>
