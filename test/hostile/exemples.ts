import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIGURATION_VIDE } from '../../src/dataset/configuration/configuration.ts'
import { type ImportGarde, packImport, SAISIES } from '../../src/dataset/mine/mine-file.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { writeFichier } from '../../src/domain/scenario/fichier.ts'
import { readAteliers } from '../../src/domain/sessions/table/table.ts'
import { FORMAT_COPIE } from '../../src/worker/imports/copie/read-copie.ts'
import { PILOTE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { filled, withLeaf } from './feuilles.ts'

const SCENARIOS = (
  JSON.parse(readFileSync(join(ROOT, 'test/fixtures/scenarios-v3.json'), 'utf8')) as {
    scenario: Parameters<typeof writeFichier>[0][number]
  }[]
).map(({ scenario }) => ({ ...scenario, modifications: scenario.modifications.slice(0, 4) }))

const LUS = {
  lieux: readLieux([
    {
      ...{ id: 'm1__m2', nom: 'Salle une', commune: 'Montluçon', code_insee: '03185', code_postal: '03100' },
      ...{ latitude: '46.34', longitude: '2.6', adresse: '8 rue Haute', telephone: '0470000001' },
      ...{
        courriels: 'a@b.fr',
        site_web: 'https://b.fr/',
        horaires: 'Mo 09:00-12:00',
        date_maj: '2026-11-02',
      },
      ...{ typologie: 'BIB', services: 'Aides aux démarches administratives', frais_a_charge: 'Gratuit' },
      ...{
        prise_rdv: 'https://b.fr/rdv',
        sources_fusionnees: 'a|b',
        services_supposes: '1',
        qpv: 'QN00304M',
      },
      ...{ position: 'approximative', confiance: 'exemple', autres_formations_labels: 'Label' },
      ...{ equipement_tablettes: '4', equipement_wifi: 'oui', equipement_source: 'la mairie' },
    },
    { id: 'm3', nom: 'Salle trois', latitude: '46.3', longitude: '2.61' },
  ]).lieux,
  ateliers: readAteliers([
    {
      ...{ id: 's1', type: 'atelier', titre: 'Premiers pas', lieu_id: 'm3', debut: '2027-01-05T14:00' },
      ...{ duree_min: '60', rrule: 'FREQ=WEEKLY;COUNT=3', exdate: '2027-01-12', places: '8' },
      ...{ thematiques: 'mail', publics: 'seniors', telephone: '0470000001', lien: 'https://b.fr/' },
      ...{ courriel: 'a@b.fr', valide_au: '2027-06-30', fuseau: 'Europe/Paris', date_maj: '2026-11-02' },
      ...{ latitude: '46.3', longitude: '2.61', jours_feries: 'ferme', champs_exemple: 'places' },
    },
    { id: 's1', rdate: '2027-01-19T14:00', statut: 'annulee', motif: 'travaux' },
  ]).ateliers,
}
/** A copy of one's own data as the page gives it, two places, a series, one of its sessions, two corrections. */
const COPIE = {
  ...FORMAT_COPIE,
  imports: [
    packImport('mairie.csv', 5, LUS.lieux, LUS.ateliers),
    {
      ...packImport(SAISIES, 6, [], []),
      corrections: [
        {
          ...{ genre: 'lieu', id: 'm3', champ: 'nom', ancien: 'Salle trois', nouveau: 'Salle 3' },
          ...{ date: '2026-11-20', nom: 'Salle trois', codeInsee: '03185', source: 'x' },
        },
        {
          ...{ genre: 'atelier', id: 's1', champ: 'places', ancien: '8', nouveau: '6' },
          ...{ date: '2026-11-20', nom: 'Premiers pas', codeInsee: '03185', source: 'x' },
        },
      ],
    },
  ],
}

/** What is right of each kind of JSON that others write or answer: a test changes one field of it. */
export const EXEMPLES = {
  copie: JSON.parse(JSON.stringify(COPIE)) as { readonly imports: readonly ImportGarde[] },
  /** Every field, a list of one where it may hold several. */
  configuration: withLeaf(filled(CONFIGURATION_VIDE), 'integration/ancetres/0', 'https://ville.example'),
  scenarios: JSON.parse(writeFichier(SCENARIOS)) as {
    readonly scenarios: readonly [string, unknown[][]][]
  },
  adresses: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [2.6, 46.34] },
        properties: { label: '8 rue Haute', citycode: '03185', score: 0.9, type: 'housenumber', name: 'x' },
      },
    ],
  },
  manifeste: JSON.parse(readFileSync(join(PILOTE_DIR, 'manifest.json'), 'utf8')) as unknown,
  moyens: {
    conseillers: [{ id: 'Ana', h: 1, base: 'commune:03185', creneaux: ['lundi-matin'], repos: ['mardi'] }],
    bus: { h: 10, G: 2, depot: 'commune:03185', arrets: ['commune:03101'], conseiller: true },
    ...{ minutes: 20, taux: 0.1, W: 10, C: 2, q: 8, budget: 1000 },
  },
} as const
