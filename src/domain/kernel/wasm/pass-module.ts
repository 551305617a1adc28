import { type Built, buildModule, sign } from './build-module.ts'
import { compare } from './compare-module.ts'
import { decideFunctions } from './decide-module.ts'
import { keep } from './keep-module.ts'
import { FEW_SITES, PAGES, STACK_ROOM } from './pass-memory.ts'
import { call, get, int, set, when } from './words.ts'

/** Places in the module, after those of decide-module.ts. */
const [COMPARE, KEEP] = [2, 3] as const
const v = sign(['from', 'to', 'isLeaf', 'start', 'end'], ['at', 'kept'], [], [])
const l = v.local

/** `keep`, then `compare` where a node ends (Workbench.visit). Without room for one run more, all are compared. */
const visit: Built = {
  name: 'visit',
  signature: v,
  hasResult: true,
  body: [
    ...set(l.at, int.and(int.add(get(l.to), int.is(3)), int.is(~3))),
    ...when(
      int.isLess(int.is(STACK_ROOM), int.add(get(l.at), int.subtract(get(l.to), get(l.from)))),
      [...call(COMPARE, get(l.start), get(l.end), get(l.from), get(l.to))],
      [
        ...set(l.kept, call(KEEP, get(l.from), get(l.to), get(l.at))),
        ...when(
          int.or(get(l.isLeaf), int.isAtMost(int.subtract(get(l.kept), get(l.at)), int.is(FEW_SITES))),
          [...call(COMPARE, get(l.start), get(l.end), get(l.at), get(l.kept)), ...set(l.kept, int.is(0))],
        ),
      ],
    ),
    ...get(l.kept),
  ],
}

export interface Compiled {
  readonly memory: ArrayBuffer
  readonly visit: (from: number, to: number, isLeaf: number, start: number, end: number) => number
}

/** Compiles the module (3 kB, at once); null where WebAssembly or its vectors are missing or not allowed. */
export function compilePass(): Compiled | null {
  try {
    const bytes = buildModule([...decideFunctions, compare, keep, visit], PAGES)
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes))
    return {
      memory: (exports.memory as WebAssembly.Memory).buffer,
      visit: exports.visit as Compiled['visit'],
    }
  } catch {
    return null
  }
}
