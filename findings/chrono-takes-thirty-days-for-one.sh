#!/usr/bin/env bash
# What: chrono-node finds dates in prose and has a module for Vietnamese. It reads dates in figures correctly: 01/07/2026, ngày 20 tháng 11 năm 2026.
#       We expected it to pass over what it does not know. But where it does not know the beginning of a phrase, it reads the rest. Ba mươi ngày sau,
#       thirty days later, becomes tomorrow: only numbers up to ten are known as words, and laws write limits in words. Bảy means Saturday and seven:
#       thứ Bảy tuần trước, Saturday of last week, becomes seven weeks ago, though thứ Bảy alone is a Saturday, and the English module reads "Saturday
#       last week". Tháng 11 năm trước, last November, becomes eleven years ago. Nothing distinguishes such an answer from a correct one. OfficeTime
#       refuses all these.
# Versions: npm chrono-node 2.10.3, Node.js 20
# Seen: On 15/07/2026: 30 ngày sau 14/08/2026 | ba mươi ngày sau 16/07/2026 | bốn mươi lăm ngày sau 16/07/2026 | thứ Bảy 18/07/2026 | thứ Bảy tuần trước 27/05/2026 | tháng 11 năm trước 15/07/2015 | Saturday last week 11/07/2026
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts chrono-node@2.10.3 >/dev/null 2>&1
cat >read.mjs <<'JS'
import {en, vi} from 'chrono-node';
const wednesday = new Date(2026, 6, 15, 9);
const day = (language, text) => {
    const read = language.parseDate(text, wednesday);
    return `${text} ${read === null ? 'nothing' : new Intl.DateTimeFormat('en-GB').format(read)}`;
};
console.log('On 15/07/2026: ' + [
    ...['30 ngày sau', 'ba mươi ngày sau', 'bốn mươi lăm ngày sau', 'thứ Bảy', 'thứ Bảy tuần trước', 'tháng 11 năm trước'].map(text => day(vi, text)),
    day(en, 'Saturday last week'),
].join(' | '));
JS
seen=$(TZ=Asia/Ho_Chi_Minh node read.mjs)
echo "$seen"
[ "$seen" = "On 15/07/2026: 30 ngày sau 14/08/2026 | ba mươi ngày sau 16/07/2026 | bốn mươi lăm ngày sau 16/07/2026 | thứ Bảy 18/07/2026 | thứ Bảy tuần trước 27/05/2026 | tháng 11 năm trước 15/07/2015 | Saturday last week 11/07/2026" ] || { echo "The behaviour has changed."; exit 1; }
