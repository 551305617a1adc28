import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/hors-ligne.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, nombre, pluriel, unChiffre } from '../../socle/format.ts'

const MB = 1_000_000
/** "2.4 MB", "34 MB", "1.2 GB". */
const size = (octets: number): string => {
  const mb = octets / MB
  if (mb < 0.1) return 'less than 0.1 MB'
  if (mb >= 1000) return `${unChiffre(mb / 1000)} GB`
  return `${mb < 10 ? unChiffre(mb) : nombre(Math.round(mb))} MB`
}

export const horsLigne = {
  titre: 'Keep a département offline',
  aide: 'The page already keeps what you opened, if the device has space. A département kept here stays whole, even without a network: places, dates, figures and simple pages. Calendars to download need the network.',
  chargement: 'Working out the size…',
  sansReseau: 'Keeping this département needs the network, which did not answer.',
  sansCache: 'This browser cannot keep a département. The page works with the network.',
  sansDepartement: 'First choose an area of one or two départements: all of France is too large.',
  ici: 'The area shown',
  autres: 'Also kept on this device',
  garder: (nom: string, octets: number) => `Keep offline: ${nom} (${size(octets)})`,
  avance: (fait: number, total: number) => `${pluriel(fait, 'file', 'files')} out of ${nombre(total)}`,
  arreter: 'Stop',
  garde: (nom: string, construitLe: string, octets: number) =>
    `${nom}: kept offline. Data from ${dateLongue(jourDe(construitLe))}, ${size(octets)}.`,
  pages: (nom: string) => `The simple pages, without a map: ${nom} (in French)`,
  retirer: (nom: string) => `Remove from the device: ${nom}`,
  retire: (nom: string) => `${nom}: removed from the device.`,
  nouveau: 'New data are ready. The ones before are used until all the new ones are there.',
  mettreAJour: (nom: string, octets: number) => `Update: ${nom} (${size(octets)})`,
  place: (octets: number) => `Free space for this page: about ${size(octets)}.`,
  ephemere:
    'The browser may still delete what it keeps if space runs short. Installing the page on the device often prevents it.',
  plein: 'The device does not have enough space. Nothing changed: what was kept is still kept.',
  echec: (detail: string) => `Not everything came (${detail}). Nothing changed: what was kept is still kept.`,
  arrete: 'Stopped. Nothing changed.',
} satisfies Traduction<typeof fr.horsLigne>
