import type * as fr from '../../fr/guide.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { faireGuide } from '../../langue/faire-guide.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { comArtigo, dates, noDia } from '../dates.ts'

export { QUAND, QUOI } from '../../fr/guide.ts'

/** Empty: it is not known of which commune. */
const naCamara = (commune: string): string =>
  commune === '' ? 'Pergunte na câmara municipal.' : `Pergunte na câmara municipal de ${commune}.`

export const guide = {
  titre: 'Ajudar-me a encontrar',
  etape: (rang: number, total: number) => `Pergunta ${rang} de ${total}`,
  retour: 'Pergunta anterior',
  recommencer: 'Recomeçar',
  ou: {
    question: 'Onde mora?',
    aide: 'Escreva o nome da sua localidade. Também pode escrever o código postal.',
    etiquette: 'A sua localidade',
    garder: (nom: string) => `Saio de ${nom}`,
    depart: (nom: string) => `O seu ponto de partida: ${nom}.`,
    changer: 'Mudar o ponto de partida',
  },
  comment: {
    question: 'Como se desloca?',
    choix: { marche: 'A pé', velo: 'De bicicleta', voiture: 'De carro', amene: 'Alguém me leva' },
  },
  quoi: {
    question: 'O que quer fazer?',
    choix: {
      debuter: ['Começar', 'Ligar um computador. Usar um telemóvel.'],
      internet: ['Ir à internet', 'Procurar uma informação. Escrever uma mensagem.'],
      demarches: ['Tratar dos meus papéis', 'Impostos, saúde. Documentos, casa.'],
      securite: ['Evitar armadilhas', 'Pagar pela internet. Escolher uma boa palavra-passe.'],
      emploi: ['Procurar trabalho', 'Fazer um currículo. Responder a um anúncio.'],
      famille: ['Ajudar os meus filhos', 'Acompanhar a escola. Falar dos ecrãs.'],
    },
    tout: ['Ainda não sei', 'Mostramos todas as oficinas.'],
  },
  quand: {
    question: 'Quando está livre?',
    choix: { matin: 'De manhã', 'apres-midi': 'À tarde', soir: 'À noite' },
    tout: 'Tanto faz',
  },
  resultat: {
    titre: 'É isto que propomos',
    nombre: (n: number) => (n === 1 ? 'Encontrámos uma resposta.' : `Encontrámos ${n} respostas.`),
    calcul: 'Estamos a procurar perto de si.',
    loin: 'Não há nada muito perto de si. Este é o mais próximo.',
    rien: (commune: string) => `Não encontrámos nada. ${naCamara(commune)}`,
    elargir: 'Ver todas as oficinas',
    carte: 'Ver no mapa',
    lieu: 'Este lugar pode dar-lhe ajuda.',
    plusPres: (nom: string, trajet: string, surete: string) =>
      `Mais perto: ${nom}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'É preciso inscrever-se pela internet.' : 'É preciso confirmar.'}`,
    enVoiture: 'Procurar de carro',
  },
  papier: {
    titre: 'Ajuda perto de sua casa',
    imprimer: 'Imprimir',
    depart: (libelle: string) => `Partida: ${libelle}.`,
  },
} satisfies Traduction<typeof fr.guide>

const MODES = { marche: 'A pé', velo: 'De bicicleta', voiture: 'De carro' } as const
const minutos = (n: number) => (n === 1 ? '1 minuto' : `${n} minutos`)
const vagas = (n: number) => (n === 1 ? '1 vaga' : `${n} vagas`)

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireGuide(
  {
    date: (jour, heures) => `É ${noDia(jour)}, ${/^\d/.test(heures) ? comArtigo('à', heures) : heures}.`,
    plage: (debut, fin) => `${comArtigo('da', debut)} ${comArtigo('à', fin)}`,
    moments: { matin: 'de manhã', 'apres-midi': 'à tarde', journee: 'durante o dia', soir: 'à noite' },
    heureInconnue: 'pergunte a hora',
    reste: (n) => (n === 1 ? 'Resta 1 vaga.' : `Restam ${n} vagas.`),
    places: (n) => [`Há ${vagas(n)} no total.`, 'Pergunte se ainda há vagas.'],
    placesInconnues: 'Não sabemos quantas vagas há.',
    couts: {
      gratuit: ['É gratuito.'],
      condition: ['Às vezes é gratuito.', 'Pergunte antes de ir.'],
      payant: ['É pago.', 'Pergunte o preço.'],
      inconnu: ['Não sabemos o preço.', 'Pergunte o preço antes de ir.'],
    },
    cheques: 'Os cheques digitais são aceites.',
    inscriptions: {
      libre: 'Vá sem marcação.',
      telephone: 'Telefone antes de ir.',
      courriel: 'Escreva uma mensagem antes de ir.',
      lien: 'É preciso inscrever-se pela internet.',
      autre: 'É preciso inscrever-se.',
      inconnue: 'Pergunte se é preciso inscrever-se.',
    },
    exemple: ['Esta data é um exemplo.', 'Não é real.'],
    aVerifier: 'É preciso confirmar esta data.',
    lieu: guide.resultat.lieu,
    ouvert: (jours) => `Está aberto: ${jours}.`,
    venez: (heures, isFirst) => (isFirst ? `Vá ${heures}.` : `Ou vá ${heures}.`),
    toujours: 'a qualquer hora',
    appelez: 'Telefone para saber os dias.',
    demandez: 'Pergunte quais são os dias.',
    mairie: naCamara,
    voisin: (nom) => ['Na mesma morada, outro lugar responde.', ...(nom === '' ? [] : [`É ${nom}.`])],
    structure: (nom) => `Pergunte a ${nom}.`,
    trajet: (mode, n, isMore) =>
      isMore
        ? `${MODES[mode]}, conte com mais de ${minutos(n)}.`
        : `${MODES[mode]}, conte com cerca de ${minutos(n)}.`,
    sansRoute: 'Não conhecemos nenhum caminho para lá.',
    parLaRoute: 'É o tempo por estrada.',
    estime: 'É uma estimativa em linha reta.',
  },
  dates,
)
