const OVERSEAS = /^\+(590|594|596|262)(\d{9})$/

/** A number as people read it aloud: "05 55 12 34 56". What is not a French number stays as it is written. */
export function telephoneLisible(telephone: string): string {
  const national =
    /^\+33(\d{9})$/.exec(telephone)?.[1] ?? OVERSEAS.exec(telephone)?.[2] ?? /^0(\d{9})$/.exec(telephone)?.[1]
  return national === undefined ? telephone : `0${national}`.replace(/\d\d(?=\d)/g, '$& ')
}

/** Address of a `tel:` link; null when the text holds no number that can be dialled. */
export function telephoneHref(telephone: string): string | null {
  const digits = telephone.replace(/[\s.\-()]/g, '')
  return /^\+?\d{4,15}$/.test(digits) ? `tel:${digits}` : null
}
