/** What bytes 0x80 to 0x9F mean in Windows-1252; five of them mean nothing and stay. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Control characters U+0080 to U+009F turned into the Windows-1252 signs they come from. Some decoders
 * (that of Node 20 among them) read Windows-1252 as Latin-1 and leave them so; some files hold them.
 */
export const windowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (c) => SIGNS[c.charCodeAt(0) - 0x80] ?? c)
