# Read by each finding: `. "$(dirname "$0")/lib.sh" PACKAGE@VERSION…` gives a folder that goes with the shell, `$dir`, and
# these packages in it. Stops at the first fault.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
[ $# = 0 ] || npm install --prefix "$dir" --no-audit --no-fund --silent "$@"
