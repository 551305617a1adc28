/** How many elements of one kind are named before they are only counted. */
const EXAMPLES = 3

/** What was wrong in road files and was left out or mended: file, reason, elements (the first few, and a count). */
export class RemarquesRoutes {
  readonly #found = new Map<string, { fichier: string; raison: string; nombre: number; exemples: string[] }>()

  /** `element` names one thing of the file: « chemin 123 », « ligne 12 ». */
  add(fichier: string, raison: string, element: string): void {
    const key = `${fichier}\n${raison}`
    const known = this.#found.get(key) ?? { fichier, raison, nombre: 0, exemples: [] }
    known.nombre++
    if (known.exemples.length < EXAMPLES) known.exemples.push(element)
    this.#found.set(key, known)
  }

  /** One sentence per file and reason. */
  phrases(): string[] {
    return [...this.#found.values()].map(
      ({ fichier, raison, nombre, exemples }) =>
        `${fichier} : ${raison} (${nombre} fois : ${exemples.join(', ')}${nombre > exemples.length ? '…' : ''})`,
    )
  }

  /** How often something was noted. */
  get nombre(): number {
    return [...this.#found.values()].reduce((sum, { nombre }) => sum + nombre, 0)
  }
}
