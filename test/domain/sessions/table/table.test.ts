import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../../src/domain/calendar/civil-date.ts'
import type { Atelier } from '../../../../src/domain/sessions/atelier.ts'
import { COLONNES_ATELIERS } from '../../../../src/domain/sessions/table/columns.ts'
import { readAteliers } from '../../../../src/domain/sessions/table/table.ts'
import {
  CONFIANCES,
  FRAIS,
  INSCRIPTIONS,
  MOMENTS,
  NIVEAUX,
  PUBLICS,
  RESERVES,
  STATUTS,
  THEMATIQUES,
  TYPES_ATELIER,
} from '../../../../src/domain/sessions/table/table-values.ts'
import { writeAtelier } from '../../../../src/domain/sessions/table/table-write.ts'
import { parseTable } from '../../../../src/domain/tables/parse-table.ts'
import { seededRandom } from '../../../support/draw/random.ts'
import { atelierExemple, localTime } from '../../../support/examples/atelier-exemple.ts'

/** A line that is read without any remark; a test breaks one cell of it. */
const GOOD = writeAtelier(atelierExemple({ titre: 'Premiers pas', rrule: 'FREQ=WEEKLY;BYDAY=MO' }))

function randomAtelier(random: () => number, index: number): Atelier {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const maybe = <T>(value: T): T | null => (random() < 0.5 ? value : null)
  const some = <T>(values: readonly T[]): T[] => values.filter(() => random() < 0.2)
  const number = (max: number): number => Math.floor(random() * max)
  const texts = [
    '',
    'Café « numérique »',
    'Atelier, avec "guillemets"',
    'Deux\nlignes',
    "L'été à Éguzon ; suite",
    'عربي 日本',
  ]
  const minute = maybe(number(1440))
  return atelierExemple({
    id: `id-${index}`,
    lieuId: pick(['', 'lieu-1', 'a__b']),
    ordre: maybe(1 + number(20)),
    type: pick(TYPES_ATELIER),
    titre: pick(texts),
    thematiques: some(THEMATIQUES),
    niveau: maybe(pick(NIVEAUX)),
    publics: some(PUBLICS),
    langues: some(['fr', 'ar', 'en']),
    accessibilite: some(['PMR', 'boucle magnétique', 'LSF']),
    fraisACharge: some(FRAIS),
    chequesNumeriques: maybe(pick(['oui', 'non'] as const)),
    places: maybe(10 + number(20)),
    placesPrises: maybe(number(10)),
    materiel: some(['Ordinateur', 'Imprimante']),
    inscription: some(INSCRIPTIONS),
    telephone: pick(['', '05 55 00 00 00', '+33555000000']),
    courriel: pick(['', 'contact@exemple.fr']),
    lien: pick(['', 'https://exemple.fr/rdv?a=1&b=2']),
    adresse: pick(texts),
    latitude: 45 + number(100_000) / 100_000,
    longitude: -number(100_000) / 100_000,
    fuseau: pick(['', 'Europe/Paris', 'Indian/Reunion']),
    debut: { date: civilDate(2026, 1, 1) + number(400), minute },
    dureeMin: maybe(1 + number(300)),
    moment: minute === null ? maybe(pick(MOMENTS)) : null,
    rrule: pick(['', 'FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231T225959Z']),
    rdate: some([localTime('2026-02-14T10:30'), localTime('2026-02-15')]),
    exdate: some([localTime('2026-02-16T00:00'), localTime('2026-12-31')]),
    valideDu: maybe(civilDate(2026, 1, 1)),
    valideAu: maybe(civilDate(2027, 12, 31)),
    joursFeries: maybe(pick(['ouvert', 'ferme'] as const)),
    vacancesScolaires: maybe(pick(['ouvert', 'ferme'] as const)),
    zoneScolaire: maybe(pick(['A', 'Corse', '974'] as const)),
    statut: pick(STATUTS),
    motif: pick(texts),
    dateMaj: maybe(civilDate(2026, 5, 1)),
    confiance: pick(CONFIANCES),
    texteSource: pick(texts),
    champsExemple: some(['debut', 'titre']),
    reserves: some(RESERVES),
  })
}

describe('table des ateliers', () => {
  it('reads back what it writes, on 1,000 seeded lines', () => {
    const random = seededRandom(42)
    const ateliers = Array.from({ length: 1000 }, (_, index) => randomAtelier(random, index))
    const read = readAteliers(ateliers.map(writeAtelier))
    expect(read.rejects).toEqual([])
    expect(read.ateliers).toEqual(ateliers)
  })

  it('writes the columns of the table, in their order', () => {
    expect(Object.keys(writeAtelier(atelierExemple()))).toEqual([...COLONNES_ATELIERS])
  })

  it('holds the thirty themes of the Coop, nineteen digital ones first', () => {
    expect(new Set(THEMATIQUES).size).toBe(30)
    expect(THEMATIQUES.indexOf('AideAuxDemarchesAdministratives')).toBe(18)
  })

  it.each([
    ['id', '', 'identifiant manquant'],
    ['id', 'identifiant-'.repeat(17), 'plus de 200 caractères'],
    ['type', 'cours', 'attendu : atelier, permanence, individuel'],
    ['fuseau', 'Europe/Limoges', 'fuseau inconnu'],
    ['debut', '2026-02-30T14:00', 'attendu une date'],
    ['debut', '31/02/2026 14h', 'attendu une date'],
    ['debut', '2026-01-05T24:00', 'attendu une date'],
    ['debut', '1492-01-05', 'attendu une date des années 1970 à 2199'],
    ['debut', '', 'série sans début'],
    ['rrule', 'FREQ=SECONDLY', 'non prise en charge'],
    ['rrule', 'FREQ=WEEKLY;BYDAY=LU', 'jour inconnu'],
    ['rdate', '2026-01-05T14:00|lundi', 'attendu une date'],
    ['exdate', '2026-13-01', 'attendu une date'],
    ['valide_du', '2026', 'attendu une date AAAA-MM-JJ'],
    ['statut', 'supprimee', 'attendu : prevue'],
  ])('leaves out a line whose %s is "%s", and says where and why', (field, value, reason) => {
    const { ateliers, rejects } = readAteliers([GOOD, { ...GOOD, [field]: value }])
    expect(ateliers).toHaveLength(1)
    expect(rejects).toHaveLength(1)
    expect(rejects[0]).toMatchObject({ line: 3, field })
    expect(rejects[0]?.reason).toContain(reason)
  })

  it.each([
    ['thematiques', 'Email|Jardinage', { thematiques: ['Email'] }],
    ['publics', 'Seniors|Retraités', { publics: ['Seniors'] }],
    ['langues', 'fr|anglais', { langues: ['fr'] }],
    ['courriel', 'pas une adresse', { courriel: '' }],
    ['lien', 'javascript:alert(1)', { lien: '' }],
    ['telephone', 'appelez-nous', { telephone: '' }],
    ['code_insee', '870850', { codeInsee: '' }],
    ['date_maj', 'hier', { dateMaj: null }],
    ['niveau', 'Expert', { niveau: null }],
    ['ordre', 'premier', { ordre: null }],
    ['places', '-3', { places: null }],
    ['places_prises', 'six', { placesPrises: null }],
    ['duree_min', '0', { dureeMin: null }],
    ['moment', 'midi', { moment: null }],
    ['cheques_numeriques', 'parfois', { chequesNumeriques: null }],
    ['jours_feries', 'non', { joursFeries: null, reserves: ['dates_a_verifier'] }],
    ['vacances_scolaires', 'ça dépend', { vacancesScolaires: null, reserves: ['dates_a_verifier'] }],
    ['zone_scolaire', 'D', { zoneScolaire: null }],
    ['confiance', 'sûr', { confiance: 'fait' }],
    ['latitude', '45,83', { latitude: null, longitude: null }],
    ['moment', 'matin', { moment: null }],
    ['titre', '', { titre: '' }],
    ['type', '', { type: 'atelier' }],
    ['debut', '2026-01-06T14:00', { debut: localTime('2026-01-06T14:00') }],
    ['statut', 'reportee', { statut: 'reportee' }],
  ])('keeps a line whose %s is "%s", with a warning', (field, value, expected) => {
    const { ateliers, rejects, warnings } = readAteliers([{ ...GOOD, [field]: value }], [17])
    expect(rejects).toEqual([])
    expect(ateliers[0]).toMatchObject(expected)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatchObject({ line: 17, field })
  })

  it('names every bad cell of a line, unknown columns once, and more seats taken than there are', () => {
    const bad = { ...GOOD, places: '6', places_prises: '8', couleur: 'bleu', statut: 'x', rrule: 'y' }
    const { rejects, warnings } = readAteliers([bad, bad])
    expect(rejects.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '2 rrule',
      '2 statut',
      '3 rrule',
      '3 statut',
    ])
    expect(warnings.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '1 couleur',
      '2 places_prises',
      '3 places_prises',
    ])
  })

  it('lets a series without dates stand only when a reserve says why', () => {
    const undated = {
      ...GOOD,
      debut: '',
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA',
      reserves: 'phase_inconnue',
    }
    expect(readAteliers([undated]).rejects).toEqual([])
    expect(readAteliers([{ ...undated, reserves: '' }]).rejects).toHaveLength(1)
  })

  it('takes the numbers and lists of a JSON file, and no hidden character', () => {
    const row = {
      ...GOOD,
      places: 6,
      thematiques: ['Email', 'Sante'],
      titre: 'Pre\u202emiers pas',
      motif: null,
    }
    const { ateliers, rejects } = readAteliers([row])
    expect(rejects).toEqual([])
    expect(ateliers[0]).toMatchObject({
      places: 6,
      thematiques: ['Email', 'Sante'],
      titre: 'Premiers pas',
      motif: '',
    })
  })

  it('reads a file as a town hall saves it: semicolons, a mark, Windows line ends', () => {
    const text = `\ufeffid;type;titre;debut;duree_min;rrule\r\na1;atelier;"Mail ; suite";2026-01-05T14:00;120;"FREQ=WEEKLY;BYDAY=MO"\r\n`
    const table = parseTable(new TextEncoder().encode(text), 'agenda.csv')
    const { ateliers, rejects } = readAteliers(table.rows, table.numeros)
    expect(rejects).toEqual([])
    expect(ateliers[0]).toMatchObject({ titre: 'Mail ; suite', rrule: 'FREQ=WEEKLY;BYDAY=MO', dureeMin: 120 })
  })

  it.each([
    ['statut', 'Annulée', { statut: 'annulee' }],
    ['statut', 'ANNULÉ', { statut: 'annulee' }],
    ['statut', 'complète', { statut: 'complete' }],
    ['statut', 'à vérifier', { statut: 'a_verifier' }],
    ['type', 'Ateliers', { type: 'atelier' }],
    ['niveau', 'Débutants', { niveau: 'Debutant' }],
    ['moment', 'Après-midi', { moment: 'apres-midi' }],
    ['cheques_numeriques', 'OUI', { chequesNumeriques: 'oui' }],
    ['cheques_numeriques', 'VRAI', { chequesNumeriques: 'oui' }],
    ['cheques_numeriques', '0', { chequesNumeriques: 'non' }],
    ['jours_feries', 'Fermé', { joursFeries: 'ferme' }],
    ['thematiques', 'email, Santé', { thematiques: ['Email', 'Sante'] }],
    ['publics', 'seniors;Jeune', { publics: ['Seniors', 'Jeunes'] }],
    ['places', '6 places', { places: 6 }],
    ['duree_min', '1h30', { dureeMin: 90 }],
    ['duree_min', '90 min', { dureeMin: 90 }],
    ['code_insee', '3216', { codeInsee: '03216' }],
    ['code_insee', '2a004', { codeInsee: '2A004' }],
    ['date_maj', '20/11/2026', { dateMaj: 20777 }],
    ['valide_au', '30 juin 2027', { valideAu: 20999 }],
    [
      'exdate',
      '28/12/2026 14:00;04/01/2027',
      { exdate: [localTime('2026-12-28T14:00'), localTime('2027-01-04')] },
    ],
    ['telephone', '05\u00a055\u202f00\u00a000\u00a000', { telephone: '05 55 00 00 00' }],
    ['telephone', '05‑55‑00‑00‑00', { telephone: '05-55-00-00-00' }],
    ['telephone', '555000000', { telephone: '0555000000' }],
    ['telephone', '05 55 00 00 00 (accueil)', { telephone: '+33555000000' }],
    ['telephone', "'0555000000", { telephone: '0555000000' }],
  ])('reads %s « %s » as places do, without a word of reproach', (field, value, expected) => {
    const row = { ...GOOD, ...(field === 'moment' ? { debut: '2026-01-05' } : {}), [field]: value }
    const { ateliers, rejects, warnings } = readAteliers([row])
    expect([rejects, warnings]).toEqual([[], []])
    expect(ateliers[0]).toMatchObject(expected)
  })

  it('reads headings whatever their case and accents, and keeps the first of two telephone numbers', () => {
    const { ateliers, warnings } = readAteliers([
      {
        ID: 'a',
        Type: 'atelier',
        Titre: 'Mail',
        Début: '07/12/2026 14h',
        'Code INSEE': '23096',
        Téléphone: '05 55 00 00 00 / 05 55 11 11 11',
      },
    ])
    expect(ateliers[0]).toMatchObject({
      id: 'a',
      titre: 'Mail',
      debut: localTime('2026-12-07T14:00'),
      codeInsee: '23096',
      telephone: '+33555000000',
    })
    expect(warnings.map(({ field }) => field)).toEqual(['telephone'])
  })

  it('leaves a session to be checked when its correction is refused, and the series when no session is named', () => {
    const serie = { ...GOOD, rrule: 'FREQ=WEEKLY' }
    const correct = (cells: object) =>
      readAteliers([serie, { id: GOOD.id, rdate: '2026-01-12T14:00', ...cells }])
    expect(correct({ statut: 'supprimee' }).ateliers[1]).toMatchObject({
      statut: 'a_verifier',
      rdate: [localTime('2026-01-12T14:00')],
    })
    expect(correct({ places: 'aucune' }).ateliers[1]?.statut).toBe('a_verifier')
    expect(correct({ statut: 'annulee', date_maj: 'hier' }).ateliers[1]?.statut).toBe('annulee')
    const lost = correct({ rdate: 'lundi prochain', statut: 'annulee' })
    expect(lost.ateliers.map(({ statut }) => statut)).toEqual(['a_verifier'])
    expect(lost.warnings.at(-1)?.reason).toContain('toute la série')
  })
})
