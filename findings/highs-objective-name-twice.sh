#!/usr/bin/env bash
# Finding: in an LP text, HiGHS adds up a variable that stands twice in a constraint, but in the objective keeps the
# last of its coefficients: "2 x + 5 x" is 7x in a row and 5x in the goal. The answer is called Optimal. Models written term by
# term (costs of a place gathered from several lists) come out wrong, without a warning.
# One would guess the same rule on both sides, as in the format's description. Seen with highs 1.15.3 (WebAssembly).
# Installs a pinned package in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent highs@1.15.3
cat >"$dir/essai.cjs" <<'JS'
const load = require('highs')
load().then((highs) => {
  const solve = (goal, row) => {
    const { Status, ObjectiveValue, Columns } = highs.solve(
      `Maximize\n obj: ${goal}\nSubject To\n c: ${row}\nBounds\n x <= 10\nEnd\n`,
    )
    return `${Status}, goal ${ObjectiveValue}, x ${Columns.x.Primal}`
  }
  const inRow = solve('x', 'x + x <= 4')
  const inGoal = solve('x + x', 'x <= 4')
  const unlike = solve('2 x + 5 x', 'x <= 4')
  console.log('x + x <= 4:', inRow)
  console.log('maximize x + x, x <= 4:', inGoal)
  console.log('maximize 2 x + 5 x, x <= 4:', unlike)
  const asSeen = inRow === 'Optimal, goal 2, x 2' && inGoal === 'Optimal, goal 4, x 4' && unlike === 'Optimal, goal 20, x 4'
  console.log(asSeen ? 'as described' : 'CHANGED: describe it again')
  process.exit(asSeen ? 0 : 1)
})
JS
node "$dir/essai.cjs"
