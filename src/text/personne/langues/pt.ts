import { isoler } from '../../langue/isoler.ts'
import type { MotsPersonne } from '../mots.ts'

/** One hour is singular: "às 9h", but "à 1h". */
const plural = (heure: string): string => (/^1h/.test(heure) ? '' : 's')

export const pt: MotsPersonne = {
  locale: 'pt-PT',
  nom: 'Português',
  sens: 'ltr',
  gsm: false,
  aRelire: 'Tradução ainda por rever por uma pessoa. O texto francês é o que vale.',
  titre: 'Onde encontrar ajuda',
  quand: 'Quando',
  ou: 'Onde',
  trajet: 'Como ir',
  contact: 'Contacto',
  ensuite: 'Datas seguintes',
  virgule: ', ',
  deuxPoints: ': ',
  ouBien: ' ou ',
  heure: (heures, minutes) => (minutes === '00' ? `${heures}h` : `${heures}h${minutes}`),
  plage: (debut, fin) => `da${plural(debut)} ${debut} à${plural(fin)} ${fin}`,
  jours: (premier, dernier) => `de ${premier} a ${dernier}`,
  moments: { matin: 'de manhã', 'apres-midi': 'à tarde', journee: 'durante o dia', soir: 'à noite' },
  heureInconnue: 'pergunte a hora',
  toujours: 'todo o dia',
  ouvert: 'aberto',
  horairesInconnus: 'pergunte o horário',
  lieu: 'Um lugar onde alguém lhe dá ajuda',
  modes: { marche: 'a pé', velo: 'de bicicleta', voiture: 'de carro' },
  minutes: (n) => (n === 1 ? '1 minuto' : `${n} minutos`),
  heures: (n) => (n === 1 ? '1 hora' : `${n} horas`),
  etMinutes: ' e ',
  trajets: {
    aucune: (mode) => `sem caminho conhecido ${mode}`,
    plus: (mode, temps) => `mais de ${temps} ${mode}, por estrada`,
    routes: (mode, temps) => `cerca de ${temps} ${mode}, por estrada`,
    direct: (mode, temps) => `cerca de ${temps} ${mode}, estimativa em linha reta`,
  },
  dansVotreCommune: 'na sua localidade',
  depuis: (depart) => `a partir de ${isoler(depart)}`,
  couts: {
    gratuit: 'gratuito',
    condition: 'gratuito para algumas pessoas',
    payant: 'é preciso pagar',
    inconnu: 'pergunte o preço',
  },
  placesInconnues: 'número de vagas desconhecido',
  places: (n) =>
    n === 1 ? '1 vaga no total, pergunte se está livre' : `${n} vagas no total, pergunte se há livres`,
  restantes: (n) => (n === 1 ? '1 vaga livre' : `${n} vagas livres`),
  inscriptions: {
    libre: 'sem marcação',
    telephone: 'inscrição por telefone',
    courriel: 'inscrição por e-mail',
    lien: 'inscrição pela internet',
    inconnue: 'pergunte se é preciso inscrever-se',
  },
  demandes: {
    inscription: 'inscrição obrigatória, diz o lugar',
    'rendez-vous': 'com marcação, diz o lugar',
  },
  exemple: 'exemplo, não é uma data real',
  aVerifier: 'a confirmar',
  memeAdresse: 'na mesma morada',
  mairie: (commune) => (commune === '' ? 'câmara municipal' : `câmara municipal de ${isoler(commune)}`),
  atelier: 'Oficina digital',
  retrouver: 'Voltar a ver tudo isto',
  informations: (du, au, sansDate) =>
    `Informações de ${au === null ? du : `${du} a ${au}`}${sansDate ? ', ou sem data' : ''}.`,
  dateInconnue: 'Data das informações desconhecida.',
  appelez: 'Telefone antes de ir.',
}
