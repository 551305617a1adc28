/** Hands a text to the person as a file. Nothing leaves the device. */
export function telecharger(nom: string, type: string, texte: string): void {
  const url = URL.createObjectURL(new Blob([texte], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = nom
  link.click()
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
