/** What a box to type in says where it finds nothing. */
export const rienTrouve = {
  aucun: 'Aucun territoire de ce nom dans les données.',
  /** Names are known in the Latin alphabet only. */
  autreEcriture: 'Écrivez le nom avec les lettres A, B, C…, ou le code postal.',
} as const
