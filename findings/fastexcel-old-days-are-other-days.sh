#!/usr/bin/env bash
# What: fastexcel accepts any LocalDate. It silently writes a date before 1900 as the number -1: all of them become the same day, 29 December 1899 in
#       LibreOffice and "-1" in POI. It counts dates in January and February 1900 as Excel does, which has a 29 February 1900: LibreOffice shows the
#       day before. From 1 March 1900 on, all agree.
# Versions: org.dhatim:fastexcel 0.19.0 (com.github.rzymek:opczip 1.2.0), libreoffice-calc 7.4.7 (Debian 12), from the path or from $SOFFICE
# Seen: 1850-05-01 > 1899-12-29, 1899-12-31 > 1899-12-29, 1900-01-15 > 1900-01-14, 1900-03-01 > 1900-03-01
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
for library in org.dhatim:fastexcel:0.19.0 com.github.rzymek:opczip:1.2.0; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=$library -DoutputDirectory="$work"
done
cat >Days.java <<'JAVA'
import java.io.FileOutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;

public class Days {
    public static void main(String[] days) throws Exception {
        try (var out = new FileOutputStream("days.xlsx"); var book = new Workbook(out, "x", null)) {
            var sheet = book.newWorksheet("s");
            for (int row = 0; row < days.length; row++) {
                sheet.value(row, 0, LocalDate.parse(days[row]));
                sheet.style(row, 0).format("yyyy-mm-dd").set();
            }
        }
    }
}
JAVA
days=(1850-05-01 1899-12-31 1900-01-15 1900-03-01)
java -cp "fastexcel-0.19.0.jar:opczip-1.2.0.jar" Days.java "${days[@]}"
office=${SOFFICE:-soffice}
"$office" "-env:UserInstallation=file://$work/profile" --headless --convert-to "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033" days.xlsx >/dev/null 2>&1
"$office" --version | head -n 1
seen=$(printf '%s\n' "${days[@]}" | paste -d'>' - days.csv | sed 's/>/ > /' | paste -sd',' | sed 's/,/, /g')
echo "$seen"
[ "$seen" = '1850-05-01 > 1899-12-29, 1899-12-31 > 1899-12-29, 1900-01-15 > 1900-01-14, 1900-03-01 > 1900-03-01' ] ||
    { echo "The behaviour has changed."; exit 1; }
