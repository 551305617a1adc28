import { isCodeQpv } from '../../geo/codes.ts'
import type { ColonneLieu } from '../colonnes.ts'
import type { Lieu } from '../lieu.ts'
import { TYPOLOGIES } from '../typologies.ts'
import * as vocabulaire from '../vocabulaire.ts'
import type { Lecture, Releve } from './anomalie.ts'
import { fixCodeInsee, fixCodePostal, fixDate, fixPivot } from './fix-codes.ts'
import { fixMails, fixSites } from './fix-contact.ts'
import { fixPhone } from './fix-phone.ts'
import { type Position, readPosition } from './fix-position.ts'
import { cleanText, plainText } from './fix-text.ts'
import { readListe, splitValeurs } from './match-vocabulaire.ts'
import { readEquipement } from './read-equipement.ts'
import type { Cellules } from './read-row.ts'

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
  const lieu = readFields(id, position.position, lecteur)
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

function readFields(id: string, position: Position, lecteur: Lecteur): Lieu {
  const { lire, texte, presentation, liste, site } = lecteur
  const terms = lecteur.vocabulaire
  return {
    id,
    alias: readAlias(id, lecteur),
    pivot: lire('pivot', fixPivot),
    nom: presentation('nom'),
    commune: texte('commune'),
    codePostal: lire('code_postal', fixCodePostal),
    codeInsee: lire('code_insee', fixCodeInsee),
    adresse: presentation('adresse'),
    complementAdresse: presentation('complement_adresse'),
    latitude: position.latitude,
    longitude: position.longitude,
    typologies: terms('typologie', TYPOLOGIES),
    telephone: lire('telephone', fixPhone),
    courriels: lire('courriels', fixMails),
    sitesWeb: lire('site_web', fixSites),
    horaires: texte('horaires'),
    presentationResume: readResume(lecteur),
    presentationDetail: presentation('presentation_detail'),
    source: texte('source'),
    itinerance: terms('itinerance', vocabulaire.ITINERANCES),
    structureParente: texte('structure_parente'),
    dateMaj: lire('date_maj', fixDate),
    services: terms('services', vocabulaire.SERVICES),
    publics: terms('publics_specifiquement_adresses', vocabulaire.PUBLICS),
    prisesEnCharge: terms('prise_en_charge_specifique', vocabulaire.PRISES_EN_CHARGE),
    frais: terms('frais_a_charge', vocabulaire.FRAIS),
    dispositifs: terms('dispositif_programmes_nationaux', vocabulaire.DISPOSITIFS),
    formationsLabels: terms('formations_labels', vocabulaire.FORMATIONS_LABELS),
    autresLabels: readLabels(lecteur),
    modalitesAcces: terms('modalites_acces', vocabulaire.MODALITES_ACCES),
    modalitesAccompagnement: terms('modalites_accompagnement', vocabulaire.MODALITES_ACCOMPAGNEMENT),
    ficheAccesLibre: site('fiche_acces_libre'),
    priseRdv: site('prise_rdv'),
    servicesSupposes: lecteur.ouiNon('services_supposes'),
    sourcesFusionnees: liste('sources_fusionnees'),
    position: readPrecision(texte('position')),
    confiance: readConfiance(texte('confiance')),
    qpv: readQpv(texte('qpv')),
    equipement: readEquipement(lecteur.cellules, lecteur.releve),
  }
}

/** Merged records are named after their sources (`a__b`, `a|b`); each part stays an alias. */
function readAlias(id: string, lecteur: Lecteur): string[] {
  const parts = id.split(/\||__/).filter((part) => part !== '')
  if (parts.length < 2) return []
  lecteur.releve.corriger('id', id, ['identifiant-fusionne'])
  return parts
}

function readResume(lecteur: Lecteur): string {
  const resume = lecteur.presentation('presentation_resume')
  if (resume.length > RESUME_MAX) {
    const raison = `résumé de ${resume.length} caractères : attendu ${RESUME_MAX} au plus, gardé entier`
    lecteur.releve.avertir('presentation_resume', resume, raison)
  }
  return resume
}

function readLabels(lecteur: Lecteur): string[] {
  const labels = lecteur.liste('autres_formations_labels')
  if (labels.some((label) => label.toUpperCase() === 'ZRR')) {
    const raison = 'classement ZRR remplacé par FRR le 1er juillet 2024 : gardé comme ancien label'
    lecteur.releve.avertir('autres_formations_labels', labels.join('|'), raison)
  }
  return labels
}

const readPrecision = (text: string): Lieu['position'] => (/^approx/i.test(text) ? 'approximative' : 'exacte')

function readConfiance(text: string): Lieu['confiance'] {
  if (/^exemple$/i.test(text)) return 'exemple'
  return /^d[eé]duit$/i.test(text) ? 'deduit' : 'fait'
}

const readQpv = (text: string): string | null => (isCodeQpv(text.toUpperCase()) ? text.toUpperCase() : null)
