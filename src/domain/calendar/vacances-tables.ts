/** Zones of the school calendar. Overseas, each académie sets its own, named here by its département. */
export const ZONES_SCOLAIRES = [
  'A',
  'B',
  'C',
  'Corse',
  '971',
  '972',
  '973',
  '974',
  '975',
  '976',
  '977',
  '978',
] as const
export type ZoneScolaire = (typeof ZONES_SCOLAIRES)[number]

/**
 * School holidays, as published: [day after whose classes the holidays begin, day classes begin again].
 *
 * Covered, and from where (producer: ministère de l'Éducation nationale, education.gouv.fr/calendrier-scolaire-100148):
 * - zones A, B, C: 2024-2025 and 2025-2026, arrêté du 7 décembre 2022 (JO of 8 December 2022); 2026-2027,
 *   arrêté du 22 octobre 2025 (JORFTEXT000052416058); 2027-2028, arrêté du 21 juillet 2026 (JORFTEXT000054457294),
 *   to 30 June 2028: when the summer after it ends is not published;
 * - Corse: 2024-2025 and 2025-2026, académie de Corse, to 31 August 2026;
 * - La Réunion (974): 2024-2025, 2025-2026 and 2026-2027, académie de La Réunion, to 30 April 2027: beyond
 *   that day the published versions differ.
 * Every other académie overseas: not covered, hence unknown. So is any day outside `du` to `au`.
 * The Friday after Ascension without classes is not a holiday period of these texts and is not counted.
 */
type Dates = readonly [string, string]
export type CalendrierScolaire = {
  readonly du: string
  readonly au: string
  readonly vacances: readonly Dates[]
}

/** What the three zones of the mainland have in common, year by year: autumn, Christmas, summer. */
const MAINLAND: readonly CalendrierScolaire[] = [
  {
    du: '2024-09-02',
    au: '2025-08-31',
    vacances: [
      ['2024-10-19', '2024-11-04'],
      ['2024-12-21', '2025-01-06'],
      ['2025-07-05', '2025-09-01'],
    ],
  },
  {
    du: '2025-09-01',
    au: '2026-08-31',
    vacances: [
      ['2025-10-18', '2025-11-03'],
      ['2025-12-20', '2026-01-05'],
      ['2026-07-04', '2026-09-01'],
    ],
  },
  {
    du: '2026-09-01',
    au: '2027-09-01',
    vacances: [
      ['2026-10-17', '2026-11-02'],
      ['2026-12-19', '2027-01-04'],
      ['2027-07-03', '2027-09-02'],
    ],
  },
  {
    du: '2027-09-02',
    au: '2028-06-30',
    vacances: [
      ['2027-10-23', '2027-11-08'],
      ['2027-12-18', '2028-01-03'],
    ],
  },
]

/** The years with winter and spring of one zone. */
const mainland = (winterSpring: readonly [Dates, Dates][]): CalendrierScolaire[] =>
  MAINLAND.map((year, i) => ({ ...year, vacances: [...year.vacances, ...winterSpring[i]!] }))

export const CALENDRIERS: Readonly<Partial<Record<ZoneScolaire, readonly CalendrierScolaire[]>>> = {
  A: mainland([
    [
      ['2025-02-22', '2025-03-10'],
      ['2025-04-19', '2025-05-05'],
    ],
    [
      ['2026-02-07', '2026-02-23'],
      ['2026-04-04', '2026-04-20'],
    ],
    [
      ['2027-02-13', '2027-03-01'],
      ['2027-04-10', '2027-04-26'],
    ],
    [
      ['2028-02-19', '2028-03-06'],
      ['2028-04-22', '2028-05-09'],
    ],
  ]),
  B: mainland([
    [
      ['2025-02-08', '2025-02-24'],
      ['2025-04-05', '2025-04-22'],
    ],
    [
      ['2026-02-14', '2026-03-02'],
      ['2026-04-11', '2026-04-27'],
    ],
    [
      ['2027-02-20', '2027-03-08'],
      ['2027-04-17', '2027-05-03'],
    ],
    [
      ['2028-02-05', '2028-02-21'],
      ['2028-04-08', '2028-04-24'],
    ],
  ]),
  C: mainland([
    [
      ['2025-02-15', '2025-03-03'],
      ['2025-04-12', '2025-04-28'],
    ],
    [
      ['2026-02-21', '2026-03-09'],
      ['2026-04-18', '2026-05-04'],
    ],
    [
      ['2027-02-06', '2027-02-22'],
      ['2027-04-03', '2027-04-19'],
    ],
    [
      ['2028-02-12', '2028-02-28'],
      ['2028-04-15', '2028-05-02'],
    ],
  ]),
  // Classes begin a day later than on the mainland: Tuesday 3 September 2024, Tuesday 2 September 2025.
  Corse: [
    {
      du: '2024-09-03',
      au: '2025-09-01',
      vacances: [
        ['2024-10-19', '2024-11-04'],
        ['2024-12-21', '2025-01-06'],
        ['2025-02-15', '2025-03-03'],
        ['2025-04-12', '2025-04-28'],
        ['2025-07-05', '2025-09-02'],
      ],
    },
    {
      du: '2025-09-02',
      au: '2026-08-31',
      vacances: [
        ['2025-10-18', '2025-11-03'],
        ['2025-12-20', '2026-01-05'],
        ['2026-02-14', '2026-03-02'],
        ['2026-04-11', '2026-04-27'],
        ['2026-07-04', '2026-09-01'],
      ],
    },
  ],
  '974': [
    {
      du: '2024-08-19',
      au: '2027-04-30',
      vacances: [
        ['2024-10-12', '2024-10-28'],
        ['2024-12-19', '2025-01-21'],
        ['2025-03-01', '2025-03-17'],
        ['2025-05-03', '2025-05-19'],
        ['2025-07-05', '2025-08-19'],
        ['2025-10-11', '2025-10-27'],
        ['2025-12-19', '2026-01-21'],
        ['2026-02-28', '2026-03-16'],
        ['2026-05-02', '2026-05-18'],
        ['2026-07-04', '2026-08-18'],
        ['2026-10-10', '2026-10-26'],
        ['2026-12-19', '2027-02-01'],
        ['2027-03-16', '2027-03-30'],
      ],
    },
  ],
}
