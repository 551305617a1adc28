#!/usr/bin/env bash
# Finding: calcurse imports a moved session of a weekly series as one more session, and a cancelled one as any other.
# An event that carries RECURRENCE-ID (this one of the series takes place at another time) is added beside the series,
# which keeps its own: a person sees the workshop both at the old and at the new hour. STATUS:CANCELLED is not read. The
# report of the import counts nothing as skipped. EXDATE (this one does not take place) is obeyed.
# One would guess that a moved session replaces its former hour, or is told as not understood.
# Seen with calcurse 4.7.1 (Debian). Takes the package apart in a temporary folder; fails if what is described changes.
set -euo pipefail
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq calcurse=4.7.1-1 >/dev/null 2>&1 && dpkg -x calcurse_*.deb .)
calcurse() { TZ=UTC "$dir/usr/bin/calcurse" -D "$dir/agenda" "$@"; }
mkdir "$dir/agenda"
event() { printf 'BEGIN:VEVENT\nUID:%s\nDTSTAMP:20261001T000000Z\n' "$1" && shift && printf '%s\n' "$@" END:VEVENT; }
{
  printf 'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//essai//FR\n'
  event a DTSTART:20261006T070000Z DTEND:20261006T080000Z 'RRULE:FREQ=WEEKLY;COUNT=4' EXDATE:20261013T070000Z SUMMARY:Atelier
  event a RECURRENCE-ID:20261020T070000Z DTSTART:20261021T120000Z DTEND:20261021T130000Z 'SUMMARY:Atelier (moved)'
  event b DTSTART:20261008T070000Z DTEND:20261008T080000Z STATUS:CANCELLED SUMMARY:Cancelled
  echo END:VCALENDAR
} >"$dir/essai.ics"
calcurse -i "$dir/essai.ics"
seen=$(calcurse -Q --from 10/01/2026 --days 40 --format-apt '%S %m\n' --format-recur-apt '%S %m\n' | sed '/^$/d')
echo "$seen"
known='10/06/26:
07:00 Atelier
10/08/26:
07:00 Cancelled
10/20/26:
07:00 Atelier
10/21/26:
12:00 Atelier (moved)
10/27/26:
07:00 Atelier
11/03/26:
07:00 Atelier'
if [ "$seen" = "$known" ]; then echo 'as described'; else echo 'CHANGED: describe it again'; exit 1; fi
