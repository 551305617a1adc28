import { isCodeQpv } from '../codes.ts'
import type { Lieu } from '../lieu.ts'
import type { Releve } from './anomalie.ts'
import type { ColonneLieu } from './colonnes.ts'
import type { Lecture } from './corrections.ts'
import { fixCodeInsee, fixCodePostal, fixDate, fixPivot } from './fix-codes.ts'
import { fixMails, fixSites } from './fix-contact.ts'
import { fixPhone } from './fix-phone.ts'
import { readPosition } from './fix-position.ts'
import { cleanText, plainText } from './fix-text.ts'
import { readListe, splitValeurs } from './match-vocabulaire.ts'
import { readEquipement } from './read-equipement.ts'
import type { Cellules } from './read-row.ts'
import { TYPOLOGIES } from './typologies.ts'
import * as vocabulaire from './vocabulaire.ts'

/** Fields the schema asks for; a place without one is kept, and its producer told. */
const ATTENDUS = ['nom', 'commune', 'code_postal', 'adresse', 'pivot', 'date_maj'] as const
const RESUME_MAX = 280

type Lecteur = ReturnType<typeof ouvrirLecteur>

/** The place a row describes, or null when it is rejected; whatever is odd goes to the report. */
export function readCells(cellules: Cellules, releve: Releve): Lieu | null {
  const lecteur = ouvrirLecteur(cellules, releve)
  const id = lecteur.texte('id')
  const position = readPosition(
    cleanText(cellules.texte('latitude')).valeur,
    cleanText(cellules.texte('longitude')).valeur,
  )
  if (id === '') releve.rejeter('id', cellules.texte('id'), 'identifiant manquant')
  if (position.position === null) releve.rejeter(position.champ, position.valeur, position.raison)
  if (id === '' || position.position === null) return null
  for (const colonne of cellules.illisibles) {
    releve.avertir(colonne, '', 'valeur composée (objet) au lieu d’un texte : laissée de côté')
  }
  const lieu = {
    ...position.position,
    ...readIdentite(id, lecteur),
    ...readOffre(lecteur),
    ...readSuivi(lecteur),
  }
  const coordonnees = `${cellules.texte('latitude')}, ${cellules.texte('longitude')}`
  releve.corriger('latitude', coordonnees, position.corrections)
  if (position.avertissement !== undefined) releve.avertir('latitude', coordonnees, position.avertissement)
  for (const champ of ATTENDUS) {
    if (cellules.texte(champ).trim() === '') releve.avertir(champ, '', 'champ attendu par le schéma, vide')
  }
  return lieu
}

function ouvrirLecteur(cellules: Cellules, releve: Releve) {
  /** Applies a fix to the cleaned text of a column and reports what it did. */
  const lire = <T>(champ: ColonneLieu, fix: (text: string) => Lecture<T>): T => {
    const brut = cellules.texte(champ)
    const propre = cleanText(brut)
    const lecture = fix(propre.valeur)
    releve.corriger(champ, brut, [...propre.corrections, ...lecture.corrections])
    if (propre.avertissement !== undefined) releve.avertir(champ, brut, propre.avertissement)
    if (lecture.avertissement !== undefined) releve.avertir(champ, brut, lecture.avertissement)
    return lecture.valeur
  }
  const texte = (champ: ColonneLieu) => lire(champ, (valeur) => ({ valeur, corrections: [] }))
  return {
    lire,
    texte,
    /** Long texts: HTML becomes plain text. */
    presentation: (champ: ColonneLieu): string => {
      const brut = cellules.texte(champ)
      const { valeur, corrections, avertissement } = plainText(brut)
      releve.corriger(champ, brut, corrections)
      if (avertissement !== undefined) releve.avertir(champ, brut, avertissement)
      return valeur
    },
    liste: (champ: ColonneLieu) =>
      lire(champ, (text) => {
        const { valeurs, corrections } = splitValeurs(text)
        return { valeur: valeurs, corrections }
      }),
    vocabulaire: (champ: ColonneLieu, termes: readonly vocabulaire.Terme[]) =>
      lire(champ, (text) => {
        const { valeurs, corrections, inconnues } = readListe(text, termes)
        if (inconnues.length === 0) return { valeur: valeurs, corrections }
        const avertissement = `valeur hors du schéma national, gardée : « ${inconnues.join(' », « ')} »`
        return { valeur: valeurs, corrections, avertissement }
      }),
    /** One web address. */
    site: (champ: ColonneLieu) =>
      lire(champ, (text) => {
        const { valeur, ...reste } = fixSites(text)
        const [premier = '', ...autres] = valeur
        const avertissement = `une seule adresse attendue : laissé de côté « ${autres.join(' ')} »`
        return { valeur: premier, ...reste, ...(autres.length > 0 && { avertissement }) }
      }),
    ouiNon: (champ: ColonneLieu) => /^(?:1|true|vrai|oui|yes)$/i.test(cellules.texte(champ).trim()),
    releve,
    cellules,
  }
}

function readIdentite(id: string, lecteur: Lecteur) {
  const alias = id.split(/\||__/).filter((part) => part !== '')
  if (alias.length > 1) lecteur.releve.corriger('id', id, ['identifiant-fusionne'])
  return {
    id,
    alias: alias.length > 1 ? alias : [],
    pivot: lecteur.lire('pivot', fixPivot),
    nom: lecteur.presentation('nom'),
    commune: lecteur.texte('commune'),
    codePostal: lecteur.lire('code_postal', fixCodePostal),
    codeInsee: lecteur.lire('code_insee', fixCodeInsee),
    adresse: lecteur.presentation('adresse'),
    complementAdresse: lecteur.presentation('complement_adresse'),
    telephone: lecteur.lire('telephone', fixPhone),
    courriels: lecteur.lire('courriels', fixMails),
    sitesWeb: lecteur.lire('site_web', fixSites),
    structureParente: lecteur.texte('structure_parente'),
  }
}

function readOffre(lecteur: Lecteur) {
  const presentationResume = lecteur.presentation('presentation_resume')
  if (presentationResume.length > RESUME_MAX) {
    const raison = `résumé de ${presentationResume.length} caractères : attendu ${RESUME_MAX} au plus, gardé entier`
    lecteur.releve.avertir('presentation_resume', presentationResume, raison)
  }
  return {
    presentationResume,
    presentationDetail: lecteur.presentation('presentation_detail'),
    horaires: lecteur.texte('horaires'),
    typologies: lecteur.vocabulaire('typologie', TYPOLOGIES),
    itinerance: lecteur.vocabulaire('itinerance', vocabulaire.ITINERANCES),
    services: lecteur.vocabulaire('services', vocabulaire.SERVICES),
    publics: lecteur.vocabulaire('publics_specifiquement_adresses', vocabulaire.PUBLICS),
    prisesEnCharge: lecteur.vocabulaire('prise_en_charge_specifique', vocabulaire.PRISES_EN_CHARGE),
    frais: lecteur.vocabulaire('frais_a_charge', vocabulaire.FRAIS),
    dispositifs: lecteur.vocabulaire('dispositif_programmes_nationaux', vocabulaire.DISPOSITIFS),
    formationsLabels: lecteur.vocabulaire('formations_labels', vocabulaire.FORMATIONS_LABELS),
    modalitesAcces: lecteur.vocabulaire('modalites_acces', vocabulaire.MODALITES_ACCES),
    modalitesAccompagnement: lecteur.vocabulaire(
      'modalites_accompagnement',
      vocabulaire.MODALITES_ACCOMPAGNEMENT,
    ),
    autresLabels: readLabels(lecteur),
    ficheAccesLibre: lecteur.site('fiche_acces_libre'),
    priseRdv: lecteur.site('prise_rdv'),
  }
}

function readLabels(lecteur: Lecteur): string[] {
  const labels = lecteur.liste('autres_formations_labels')
  if (labels.some((label) => label.toUpperCase() === 'ZRR')) {
    const raison = 'classement ZRR remplacé par FRR le 1er juillet 2024 : gardé comme ancien label'
    lecteur.releve.avertir('autres_formations_labels', labels.join('|'), raison)
  }
  return labels
}

function readSuivi(
  lecteur: Lecteur,
): Pick<
  Lieu,
  | 'source'
  | 'dateMaj'
  | 'servicesSupposes'
  | 'sourcesFusionnees'
  | 'position'
  | 'confiance'
  | 'qpv'
  | 'equipement'
> {
  const confiance = lecteur.texte('confiance').toLowerCase()
  const qpv = lecteur.texte('qpv').toUpperCase()
  return {
    source: lecteur.texte('source'),
    dateMaj: lecteur.lire('date_maj', fixDate),
    servicesSupposes: lecteur.ouiNon('services_supposes'),
    sourcesFusionnees: lecteur.liste('sources_fusionnees'),
    position: /^approx/i.test(lecteur.texte('position')) ? 'approximative' : 'exacte',
    confiance: confiance === 'exemple' ? 'exemple' : /^d[ée]duit$/.test(confiance) ? 'deduit' : 'fait',
    qpv: isCodeQpv(qpv) ? qpv : null,
    equipement: readEquipement(lecteur.cellules, lecteur.releve),
  }
}
