/**
 * A sheet prints alone by a rule of `app.css` that asks what an element holds. Firefox knows `:has()` from 121 on only:
 * before, what stands around the sheet is left out while one prints.
 */
export function printAlone(target: Document): void {
  if (CSS.supports('selector(:has(*))')) return
  const left: HTMLElement[] = []
  const leaveOut = (around: Element, sheets: readonly Element[]) => {
    for (const one of around.children) {
      if (sheets.includes(one) || !(one instanceof HTMLElement)) continue
      if (sheets.some((sheet) => one.contains(sheet))) leaveOut(one, sheets)
      else {
        one.style.setProperty('display', 'none', 'important')
        left.push(one)
      }
    }
  }
  addEventListener('beforeprint', () => {
    const sheets = [...target.querySelectorAll('.app-panneau .a-imprimer:not([hidden] *)')]
    for (const panel of sheets.length === 0 ? [] : target.querySelectorAll('.app-panneau'))
      leaveOut(panel, sheets)
  })
  addEventListener('afterprint', () => {
    for (const one of left.splice(0)) one.style.removeProperty('display')
  })
}
