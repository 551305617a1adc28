import * as fr from '../../fr/agenda.ts'
import { deNom } from '../../fr/orientation/elision.ts'
import { faireJour, faireLignes, type MotsDuJour } from '../../langue/faire/agenda.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dire } from '../socle/format.ts'
import { confianceCourte, plage } from '../socle/quand.ts'
import catalogue from './agenda.json' with { type: 'json' }
import { seance, statutDe } from './seance.ts'

const jour = dire<typeof catalogue.jour, MotsDuJour>(catalogue.jour)
const textes = dire<typeof catalogue.agenda, typeof fr.agenda>(catalogue.agenda)

export const agenda = {
  ...fr.agenda,
  ...textes,
  depuis: (libelle: string) => `Vous partez ${deNom(libelle)}.`,
  abonnement: {
    ...fr.agenda.abonnement,
    ...textes.abonnement,
    abonnerA: (nom: string) => `Mettre toutes les dates ${deNom(nom)} dans votre agenda`,
    fichierDe: (nom: string) => `Garder le fichier des dates ${deNom(nom)}`,
    rssDe: (nom: string) => `Suivre les dates ${deNom(nom)} dans une autre application`,
    pageDe: (nom: string) => `Page facile à imprimer ${deNom(nom)}`,
  },
  jourCompte: faireJour({ ...jour, annules: textes.annulees }, ' : '),
} satisfies Traduction<typeof fr.agenda>

export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: fr.sayJours,
  ...{ plage, statutDe, confianceCourte, seance },
  prevu: 'cette date n’est pas encore sûre',
  deuxPoints: ' : ',
})
