/** What leads to the plan from a view beside it. */
export const versPlan = {
  intro: 'Vous avez des conseillers et des demi-journées, pas des bâtiments ?',
  lien: 'Planifier avec mes moyens',
} as const
