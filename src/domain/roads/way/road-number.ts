/** « D 941 », « A20 », « D 51b », « T20 »: a road's number, which stands for its name where it has none. */
const NUMBER = /^[ACDEMNT] ?\d+[A-Za-z0-9]*$/

export const isRoadNumber = (name: string): boolean => NUMBER.test(name)
