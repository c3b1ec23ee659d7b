#!/usr/bin/env bash
# What: The points of a Vietnamese law have the letters of the Vietnamese alphabet: a, b, c, d, đ, e, g, h, i, k, l. pandoc reads a line that begins
#       with "a)" as a point of a list, and its manual says that it preserves the kind of marker and the first number. It counts on in English
#       letters: point g becomes f, h becomes g, k becomes i. The new letters occur in the law too, so a reference to point h now leads to another
#       rule, and the page looks in order. In Markdown đ is no letter, so that point becomes a paragraph; in commonmark_x it becomes e. "gfm", and
#       Markdown without the extension fancy_lists, keep all letters: convert laws only in this way.
# Versions: pandoc 2.17.1.1 (Debian 12)
# Seen: markdown g>f h>g i>h k>i l>j | commonmark_x đ>e e>f k>j l>k | markdown without fancy_lists  | gfm 
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
apt-get download -q pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" .; done
points=(a b c d đ e g h i k l)
for letter in "${points[@]}"; do printf '%s) điểm %s;\n\n' "$letter" "$letter"; done >law.md
as() {
  LD_LIBRARY_PATH=$(dirname usr/lib/*/liblua5.3.so.0) usr/bin/pandoc --data-dir usr/share/pandoc/data -f "$1" -t plain law.md |
    sed -n 's/^\(.*\)) *điểm \(.*\);$/\2:\1/p' | awk -F: '$1 != $2 { print $1 ">" $2 }' | paste -sd' '
}
seen="markdown $(as markdown) | commonmark_x $(as commonmark_x) | markdown without fancy_lists $(as markdown-fancy_lists) | gfm $(as gfm)"
echo "$seen"
[ "$seen" = "markdown g>f h>g i>h k>i l>j | commonmark_x đ>e e>f k>j l>k | markdown without fancy_lists  | gfm " ] || { echo "The behaviour has changed."; exit 1; }
