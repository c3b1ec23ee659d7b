#!/usr/bin/env bash
# What: The format of a cell decides whether a workbook's number is a date: d, m, y and h mean day, month, year and hour. A letter after a backslash
#       is shown as it is, and _d leaves a space as wide as a d. exceljs skips text in quotation marks, so we expected it to skip these too. It does
#       not: a parcel 30 m wide, with the format 0\ \m, is 29 January 1900, and so are 30 days with 0\ \d and an amount with #,##0_d. With "m" in
#       quotation marks it is the number 30. read-excel-file and SheetJS are right in each case. Nothing is logged. Our import reads CSV.
# Versions: npm exceljs 4.4.0, read-excel-file 9.3.17, xlsx 0.18.5, Node.js 20
# Seen: 0\ "m": exceljs 30, read-excel-file 30, SheetJS 30 | 0\ \m: exceljs 1900-01-29, read-excel-file 30, SheetJS 30 | 0\ \d: exceljs 1900-01-29, read-excel-file 30, SheetJS 30 | #,##0_d: exceljs 1900-01-29, read-excel-file 30, SheetJS 30
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts exceljs@4.4.0 read-excel-file@9.3.17 xlsx@0.18.5 >/dev/null 2>&1
cat >read.mjs <<'JS'
import ExcelJS from 'exceljs';
import {readSheet} from 'read-excel-file/node';
import XLSX from 'xlsx';
const formats = ['0\\ "m"', '0\\ \\m', '0\\ \\d', '#,##0_d'];
// Written by SheetJS, so that exceljs reads another program's file.
const sheet = XLSX.utils.aoa_to_sheet(formats.map(() => [30]));
formats.forEach((format, i) => { sheet[`A${i + 1}`].z = format; });
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, 'a');
XLSX.writeFile(book, 'book.xlsx');
const shown = value => value instanceof Date ? value.toISOString().slice(0, 10) : value;
const read = new ExcelJS.Workbook();
await read.xlsx.readFile('book.xlsx');
const rows = await readSheet('book.xlsx');
const again = XLSX.readFile('book.xlsx', {cellDates: true, UTC: true}).Sheets.a;
console.log(formats.map((format, i) => `${format}: exceljs ${shown(read.worksheets[0].getCell(`A${i + 1}`).value)}, `
    + `read-excel-file ${shown(rows[i][0])}, SheetJS ${shown(again[`A${i + 1}`].v)}`).join(' | '));
JS
seen=$(node read.mjs)
echo "$seen"
[ "$seen" = '0\ "m": exceljs 30, read-excel-file 30, SheetJS 30 | 0\ \m: exceljs 1900-01-29, read-excel-file 30, SheetJS 30 | 0\ \d: exceljs 1900-01-29, read-excel-file 30, SheetJS 30 | #,##0_d: exceljs 1900-01-29, read-excel-file 30, SheetJS 30' ] || { echo "The behaviour has changed."; exit 1; }
