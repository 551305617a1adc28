import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { faireLieu } from '../../langue/faire-lieu.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { dates } from '../dates.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { pluriel } from '../socle/format.ts'

export const lieu = {
  chargement: 'A ler a ficha…',
  retour: 'Voltar à lista',
  corriger: 'Corrigir esta ficha',
  sansNom: 'Lugar sem nome',
  alias: 'Este link antigo leva a esta ficha, que reúne várias fichas.',
  introuvable: 'Este lugar não está nos dados.',
  introuvableAide: 'O lugar pode ter fechado ou mudado de identificador.',
  proches: 'Os lugares mais próximos',
  autres: 'Outros lugares do território',
  exemple: 'Ficha de exemplo: mostra a forma, não é um lugar confirmado.',
  deduit: 'Uma parte desta ficha foi deduzida de um texto. Confirme antes de ir.',
  approximative: 'Posição aproximada: a morada exata não é conhecida.',
  servicesSupposes: 'Serviços supostos segundo o tipo de lugar, a confirmar.',
  horaires: 'Horário',
  semaineDu: (debut: string, fin: string) => `Semana de ${debut} a ${fin}`,
  semaineCourante: 'Esta semana',
  semaineSuivante: 'Semana seguinte',
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `semana ${parite === 'paire' ? 'par' : 'ímpar'} (número ${numero})`,
  ferme: 'Fechado',
  aVerifier: 'a confirmar',
  ferie: (nom: string) => `feriado: ${nom}`,
  vacances: 'férias escolares',
  regles: 'Regras especiais',
  horairesTexte: 'Horário tal como o lugar o dá:',
  horairesInconnus: 'Horário desconhecido. Informe-se antes de ir.',
  fuseau: 'Horas do lugar, no fuso horário do lugar.',
  surRdv: 'Marcação pela internet possível',
  adresse: 'Morada',
  geo: 'Abrir na aplicação de mapas',
  webDemander: 'Ver o caminho na internet',
  webDit: 'O site openstreetmap.org ficará a saber a posição do lugar, não a sua.',
  webOuvrir: 'Abrir openstreetmap.org',
  qpv: (nom: string, millesime: string) => `No bairro prioritário ${nom} (QPV, ${millesime}).`,
  frr: (commune: string, millesime: string) =>
    `${commune} está em zona France ruralités revitalisation (FRR, ${millesime}).`,
  frrPartiel: (commune: string, millesime: string) =>
    `${commune} está em parte em zona France ruralités revitalisation (FRR, ${millesime}).`,
  contact: 'Contacto',
  telephone: 'Telefone',
  courriel: 'E-mail',
  site: 'Página na internet',
  rdv: 'Fazer marcação',
  acceslibre: 'Acessibilidade do edifício (ficha Acceslibre)',
  pivot: (pivot: string) => `Número oficial (SIRET ou RNA): ${pivot}`,
  offre: 'O que há neste lugar',
  champs: {
    services: 'Serviços',
    accompagnement: 'Forma de ajudar',
    acces: 'Como contactar',
    frais: 'Preço',
    publics: 'Para quem',
    prises: 'Necessidades especiais',
    itinerance: 'Serviço itinerante',
    typologies: 'Tipo de lugar',
    dispositifs: 'Redes e programas',
    formations: 'Formações e selos de qualidade',
    labels: 'Outros selos de qualidade',
    structure: 'Organismo',
    materiel: 'Equipamento',
  },
  materiel: {
    portables: (n: number) => pluriel(n, 'computador portátil', 'computadores portáteis'),
    fixes: (n: number) => pluriel(n, 'computador fixo', 'computadores fixos'),
    tablettes: (n: number) => pluriel(n, 'tablet', 'tablets'),
    telephones: (n: number) => pluriel(n, 'telefone', 'telefones'),
    wifi: 'wifi gratuito',
    sansWifi: 'sem wifi',
    source: (source: string) => `Fonte destes dados sobre o equipamento: ${source}`,
  },
  presentation: 'Apresentação',
  fiche: 'Sobre esta ficha',
  maj: (date: string) => `Atualizada em ${dates.longue(date)}.`,
  informations: (date: string) => `Informações de ${dates.longue(date)}.`,
  majInconnue: 'Data de atualização desconhecida.',
  ancien: 'Não é atualizada há mais de um ano.',
  source: (source: string) => `Fonte: ${source}.`,
  fusion: (sources: string) => `Reunida a partir de: ${sources}.`,
  identifiant: (id: string) => `Identificador: ${id}`,
  imprimer: 'Imprimir',
  pageSimple: 'Os lugares da localidade, em página simples',
  copierLien: 'Copiar o link',
  lienCopie: 'O link foi copiado.',
  copieEchec: 'Não foi possível copiar. Este é o texto a copiar:',
  signaler: 'Assinalar um erro',
  signalerCopie:
    'O texto foi copiado, em francês. Cole-o numa mensagem para o lugar ou para a sua câmara municipal.',
  // Mailed to a French place or town hall: it stays French.
  signalement,
  papier: {
    appelez: 'Telefone para o',
    ecrivez: 'Escreva para',
    cetteSemaine: 'Esta semana',
    semaineProchaine: 'Na próxima semana',
    aide: 'Ajuda',
    prochain: 'Próxima oficina',
    jour: (jour: string, date: number) => `${jour}, ${date}`,
    imprimee: (date: string) => `Impressa em ${date}. A ficha atualizada:`,
    qr: 'Código para fotografar e abrir a ficha',
  },
} satisfies Traduction<typeof fr.lieu>

/** Names of networks, labels and kinds of places stay as they are: they are proper names. */
export const sayValeurs = valeursEn(PLAIN)

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...{ ferme: 'fechado', ouvert: 'aberto', aVerifier: lieu.aVerifier },
    ...{ ferie: lieu.ferie, vacances: lieu.vacances, feries: 'feriados' },
    tousLesJours: 'Todos os dias',
    et: ' e ',
    paires: 'de duas em duas semanas, nas semanas pares',
    impaires: (except53) =>
      `de duas em duas semanas, nas semanas ímpares${except53 ? ' (exceto a semana 53)' : ''}`,
    semaines: (numeros) => `semanas ${numeros}`,
    periode: (du, au) => `de ${du} a ${au}`,
    enAnnee: (annee) => `em ${annee}`,
    enMois: (mois) => `em ${mois}`,
    leJour: (jour) => `no dia ${jour}`,
    duMois: (jour, rang) => {
      const [letra, fim] = /^(?:sábado|domingo)/.test(jour) ? ['º', 'o'] : ['ª', 'a']
      return rang > 0
        ? `${rang}.${letra} ${jour} do mês`
        : `${rang === -1 ? 'últim' : 'penúltim'}${fim} ${jour} do mês`
    },
    acces: {
      'Se présenter': 'indo ao local',
      Téléphoner: 'por telefone',
      'Contacter par mail': 'por e-mail',
      'Prendre un RDV en ligne': 'com marcação pela internet',
      'Envoyer un mail avec une fiche de prescription': 'por e-mail, com uma ficha de encaminhamento',
    },
  },
  dates,
)
