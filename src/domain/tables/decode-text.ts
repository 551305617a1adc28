export interface TexteDecode {
  readonly texte: string
  readonly encodage: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly probleme?: string
}

/** What is said of a text whose encoding was guessed: nothing when it is UTF-8 or says what it is. */
export const remarksOnEncoding = (encodage: string): readonly string[] =>
  encodage === 'windows-1252' ? ['lu en Windows-1252, faute d’être en UTF-8 : vérifiez les accents'] : []

/**
 * Well-formed accented letters for each bad byte: as many, and the bad ones are damage, not another encoding
 * (letters of Windows-1252 hardly ever stand so that they look like UTF-8).
 */
const GOOD_PER_BAD = 1

/**
 * Text of a file: UTF-8 with or without a mark, UTF-16, else Windows-1252 (which holds Latin-1), as old
 * spreadsheets save. A UTF-8 file with a few broken bytes stays UTF-8, each shown as `�`.
 */
export function decodeText(bytes: Uint8Array): TexteDecode {
  const utf16 = utf16Of(bytes)
  if (utf16) return { texte: new TextDecoder(utf16).decode(bytes), encodage: utf16 }
  try {
    return { texte: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encodage: 'utf-8' }
  } catch {
    return decodeDamaged(bytes)
  }
}

/** UTF-16 by its mark, or by a zero in every other of the first bytes. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? 'utf-16be' : null
}

function decodeDamaged(bytes: Uint8Array): TexteDecode {
  const texte = new TextDecoder('utf-8').decode(bytes)
  let bad = 0
  let good = 0
  for (let i = 0; i < texte.length; i++) {
    const code = texte.charCodeAt(i)
    if (code === 0xfffd) bad++
    else if (code > 0x7f) good++
  }
  if (good >= bad * GOOD_PER_BAD) {
    return { texte, encodage: 'utf-8', probleme: `${bad} octets illisibles en UTF-8, remplacés par « � »` }
  }
  const latin = new TextDecoder('windows-1252').decode(bytes)
  return { texte: windowsSigns(latin), encodage: 'windows-1252' }
}

/** What bytes 0x80 to 0x9F mean in Windows-1252; five of them mean nothing and stay. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Control characters U+0080 to U+009F turned into the Windows-1252 signs they come from. Some decoders
 * (that of Node 20 among them) read Windows-1252 as Latin-1 and leave them so; some files hold them.
 */
export const windowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (c) => SIGNS[c.charCodeAt(0) - 0x80] ?? c)
