/**
 * Invented sentences whose words restrict a schedule, after the forms in use in several territories, with the
 * sessions of December 2026 worked out by hand (1 December is a Tuesday; ISO weeks 49 to 53; 25 December is a
 * holiday): days and hours, in order of the series. Empty: no dated session, and a flag says why.
 */
export const PHRASES_LIMITES: readonly (readonly [sentence: string, decembre: readonly string[]])[] = [
  // Ranks in the month
  ['Atelier numérique le samedi : 9h-12h30 (uniquement les 2 premiers samedis du mois)', ['5 12 9:00-12:30']],
  ['Ateliers le samedi de 9h à 12h, uniquement le premier du mois', ['5 9:00-12:00']],
  ['Atelier les deux premiers mardis du mois de 14h à 16h', ['1 8 14:00-16:00']],
  ['Atelier les trois derniers jeudis du mois, 10h-12h', ['17 24 31 10:00-12:00']],
  ['Atelier les 2 derniers mercredis de chaque mois à 10h', ['23 30 10:00-?']],
  ['Atelier le vendredi 14h-17h (1er et 3e du mois)', ['4 18 14:00-17:00']],
  ['Permanence numérique le mercredi matin (dernier du mois)', ['30 matin']],
  ['Permanence numérique le mercredi matin (le dernier mercredi du mois)', ['30 matin']],
  ['Atelier lundi 9h-12h (3e lundi du mois seulement)', ['21 9:00-12:00']],
  [
    'Ateliers mardi et samedi 9h-12h (uniquement les 2 premiers samedis)',
    ['1 8 15 22 29 9:00-12:00', '5 12 9:00-12:00'],
  ],
  ['Atelier le jeudi 14h-16h (1er, 3e et 5e jeudis)', ['3 17 31 14:00-16:00']],
  ['Atelier le 2ème et le 4ème lundi du mois à 14h', ['14 28 14:00-?']],
  ['Ateliers les 1ers mardis de chaque mois, 14h00-15h30', ['1 14:00-15:30']],
  ['Atelier chaque premier samedi du mois (10h-12h)', ['5 10:00-12:00']],
  ['Atelier tous les 2e jeudis du mois 10h-12h', ['10 10:00-12:00']],
  ['Atelier les 1er & 3e mercredis : 14h-16h30', ['2 16 14:00-16:30']],
  ['Ateliers le jeudi 10h-12h (2e et 4e du mois), gratuit', ['10 24 10:00-12:00']],
  ['Atelier dimanche (2e dimanche du mois uniquement) : 14h-17h30', ['13 14:00-17:30']],
  [
    'Ateliers le mardi 14h-16h et le 1er samedi du mois 10h-12h',
    ['1 8 15 22 29 14:00-16:00', '5 10:00-12:00'],
  ],
  ['Atelier samedi 10h-12h (2e et 4e)', ['12 26 10:00-12:00']],
  ['Atelier le dernier et l’avant-dernier jeudi, 9h-11h', ['24 31 9:00-11:00']],
  // Odd and even weeks, of a day or of a slot
  [
    'Ateliers le mercredi : 14h-16h (semaine paire) ou 16h-18h (semaine impaire)',
    ['9 23 14:00-16:00', '2 16 30 16:00-18:00'],
  ],
  [
    'Ateliers le jeudi : 9h-12h (semaine impaire) / 14h-17h (semaine paire)',
    ['3 17 31 9:00-12:00', '10 24 14:00-17:00'],
  ],
  ['Ateliers mercredi 9h-12h ; 14h-17h (semaine paire)', ['2 9 16 23 30 9:00-12:00', '9 23 14:00-17:00']],
  [
    'Ateliers lundi : 10h-12h ; 14h-16h (semaine impaire) ou 16h-18h (semaine paire) -- Samedi : 13h-15h',
    ['7 14 21 28 10:00-12:00', '14 28 14:00-16:00', '7 21 16:00-18:00', '5 12 19 26 13:00-15:00'],
  ],
  [
    'Ateliers mardi et jeudi de 14h à 16h (le jeudi : semaines impaires)',
    ['1 8 15 22 29 14:00-16:00', '3 17 31 14:00-16:00'],
  ],
  ['Ateliers le mardi de 14h à 16h les semaines impaires seulement', ['1 15 29 14:00-16:00']],
  ['Permanence numérique 1 lundi sur 2 (semaines paires) de 9h à 12h', ['7 21 9:00-12:00']],
  ['Ateliers le lundi 14h-16h (semaine A)', []],
  ['Ateliers le jeudi 14h-16h, semaine B', []],
  // Weeks by their number
  ['Ateliers le lundi, semaines 49, 51 et 53, de 9h à 12h', ['14 28 9:00-12:00']],
  ['Atelier le jeudi 14h-16h (semaines 48 à 51)', ['3 10 17 14:00-16:00']],
  ['Ateliers S50 et S52 le mardi de 10h à 12h', ['8 22 10:00-12:00']],
  ['Ateliers le mardi de 10h à 12h en semaine 50', ['8 10:00-12:00']],
  ['Atelier le mercredi matin, sem. 49/51', ['2 16 matin']],
  // Hours of one day among several
  [
    'Ateliers du lundi au vendredi de 9h à 17h (16h le vendredi)',
    ['1 2 3 7 8 9 10 14 15 16 17 21 22 23 24 28 29 30 31 9:00-17:00', '4 11 18 9:00-16:00'],
  ],
  [
    'Ateliers du mardi au jeudi de 9h à 12h (jusqu’à 11h30 le mercredi)',
    ['1 3 8 10 15 17 22 24 29 31 9:00-12:00', '2 9 16 23 30 9:00-11:30'],
  ],
  [
    'Ateliers jeudi et vendredi 14h-18h (vendredi 15h-19h)',
    ['3 10 17 24 31 14:00-18:00', '4 11 18 15:00-19:00'],
  ],
  ['Ateliers du jeudi au samedi 14h-18h (sauf samedi 10h-12h)', ['3 4 10 11 17 18 24 31 14:00-18:00']],
  [
    'Lundi : atelier 9h-12h ; 13h30-16h30. Mardi : atelier 9h-12h',
    ['7 14 21 28 9:00-12:00', '7 14 21 28 13:30-16:30', '1 8 15 22 29 9:00-12:00'],
  ],
  [
    'Atelier mardi 10h-12h ; 14h-16h ; jeudi 14h-16h',
    ['1 8 15 22 29 10:00-12:00', '1 8 15 22 29 14:00-16:00', '3 10 17 24 31 14:00-16:00'],
  ],
  // Rhythms without their first date: no session is dated
  ['Permanence numérique 2 jeudis après-midi par mois', []],
  ['3 mardis par mois de 10h à 12h : atelier', []],
  ['Atelier 1 samedi matin par mois', []],
  ['Atelier un mercredi après-midi par mois', []],
  ['Ateliers 2 lundis après-midi dans le mois', []],
  ['Atelier deux fois par mois le jeudi de 9h à 11h', []],
  ['Atelier le mardi de 14h à 16h, 2 séances par mois', []],
  ['Atelier le samedi matin, deux par trimestre', []],
  ['Atelier samedi 10h-12h (1 sur 2)', []],
  ['Ateliers 1 jeudi sur 3 de 14h à 16h', []],
  ['Ateliers le lundi 14h-16h une semaine sur trois', []],
  ['Atelier le mercredi 14h-16h (toutes les deux semaines)', []],
  ['Ateliers un mardi sur quatre 9h-12h', []],
  ['Ateliers certains lundis de 14h à 16h', []],
  ['Ateliers 4 mardis entre octobre et décembre, 14h-16h', []],
  // Numbers that no rule takes, beside a slot
  ['Atelier le lundi de 14h à 16h, le 5 du mois', []],
  ['Ateliers le jeudi de 14h à 16h pendant 6 semaines', []],
  ['Ateliers le mardi 14h-16h, 1er trimestre', []],
  ['Atelier le mardi 18h30-20h : 4, 11, 18 et 25 novembre', []],
  ['Atelier mardi 3 et 17 novembre 2026 de 14h à 16h', []],
  ['Atelier le 15 de chaque mois à 14h', []],
  // Numbers that limit nothing
  ['Ateliers le mardi de 9h à 11h, salle 3, 2e étage', ['1 8 15 22 29 9:00-11:00']],
  ['Ateliers le mardi de 9h à 11h, 8 personnes maximum', ['1 8 15 22 29 9:00-11:00']],
  ['Ateliers le jeudi de 14h à 16h, à partir de 60 ans', ['3 10 17 24 31 14:00-16:00']],
  ['Atelier le mardi de 14h à 16h au 2 place de la Mairie', ['1 8 15 22 29 14:00-16:00']],
  [
    'Atelier niveau 1 : mardi 10h-12h ; niveau 2 : jeudi 10h-12h',
    ['1 8 15 22 29 10:00-12:00', '3 10 17 24 31 10:00-12:00'],
  ],
  ['Premiers pas sur ordinateur : atelier mardi 14h-16h', ['1 8 15 22 29 14:00-16:00']],
  ['Atelier premiers clics le lundi 10h-12h', ['7 14 21 28 10:00-12:00']],
  ['Ateliers uniquement sur rendez-vous le lundi 10h-12h', ['7 14 21 28 10:00-12:00']],
  // More of each kind
  [
    'Ateliers lundi semaines paires 9h-12h, semaines impaires 14h-17h',
    ['7 21 9:00-12:00', '14 28 14:00-17:00'],
  ],
  ['Ateliers samedi matin (le premier et le troisième de chaque mois)', ['5 19 matin']],
  ['Ateliers jeudi : 14h-17h, samedi (un sur deux) : 10h-12h', ['3 10 17 24 31 14:00-17:00']],
  ['Ateliers lundi 14h-18h (17h en juillet et août)', []],
  ['Ateliers mardi 14h-17h (18h l’été)', []],
  // Weeks 49 to 53 of 2026: Tuesdays 1, 8, 15, 22 and 29 December
  ['Ateliers tous les mardis de 14h à 16h sauf semaine 52', ['1 8 15 29 14:00-16:00']],
  ['Ateliers le mardi 14h-16h, sauf les semaines 51 et 52', ['1 8 29 14:00-16:00']],
  ['Ateliers le mardi 14h-16h, sauf semaines 50 à 52', ['1 29 14:00-16:00']],
  ['Ateliers le mardi et le jeudi 14h-16h hors semaine 53', ['1 3 8 10 15 17 22 24 14:00-16:00']],
  ['Ateliers le mardi 14h-16h sauf semaines paires', ['1 15 29 14:00-16:00']],
  ['Ateliers le mardi des semaines paires de 14h à 16h, sauf semaine 52', ['8 14:00-16:00']],
  ['Atelier premier et dernier mercredi du mois, 14h', ['2 30 14:00-?']],
  // Plain forms of a month, an evening or a parity, as lists of several territories write them
  ['Permanence numérique le mardi de 13 h 30 à 16 h 30', ['1 8 15 22 29 13:30-16:30']],
  ['Ateliers informatiques : vendredi 10h - 12h', ['4 11 18 10:00-12:00']],
  ['Atelier numérique le 3e mercredi du mois de 9h à 11h30', ['16 9:00-11:30']],
  ['Atelier tablette chaque jeudi, 15h-17h', ['3 10 17 24 31 15:00-17:00']],
  ['Ateliers le premier lundi de chaque mois de 10h à 12h', ['7 10:00-12:00']],
  ['Atelier le dernier mardi du mois, 14h-16h', ['29 14:00-16:00']],
  ['Ateliers les samedis des semaines impaires, 10h-12h', ['5 19 10:00-12:00']],
  ['Ateliers le lundi des semaines paires de 14h à 17h', ['7 21 14:00-17:00']],
  ['Permanence numérique le 2e et le 3e jeudi du mois : 9h-12h', ['10 17 9:00-12:00']],
]
