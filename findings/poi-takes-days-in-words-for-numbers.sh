#!/usr/bin/env bash
# What: A program that reads registers with Apache POI asks it whether a cell is a date, or for the text that Excel shows. We expected POI to
#       recognise the custom format of Vietnamese documents, "ngày" dd "tháng" mm "năm" yyyy, as a date format, since quoted words are not format
#       characters. It does not: the cell is the number 46346.385, as with any quoted word that contains a letter other than d, h, m, s and y. If the
#       only quoted letter is one of those, as in 8h30, the cell is a date, but its text has the hour in place of the letter, with the quotation
#       marks: 09"9"14. dd/mm/yyyy is right, and so is the Chinese 年. Our import reads CSV, into which the spreadsheet writes the text it shows, and
#       refuses a bare number by name (spreadsheet-date-number).
# Versions: org.apache.poi:poi 5.5.1, Temurin 17 and 25
# Seen: dd/mm/yyyy 20/11/2026 true | "ngày" dd "tháng" mm "năm" yyyy 46346.385 false | "ngay" dd/mm/yyyy 46346.385 false | hh"h"mm 09"9"14 true | hh"g"mm 46346.385 false
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null 2>&1
cat >Shown.java <<'JAVA'
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

public class Shown {
    public static void main(String[] arguments) {
        var formatter = new DataFormatter(Locale.ROOT);
        System.out.println(List.of("dd/mm/yyyy", "\"ng\u00e0y\" dd \"th\u00e1ng\" mm \"n\u0103m\" yyyy", "\"ngay\" dd/mm/yyyy", "hh\"h\"mm", "hh\"g\"mm").stream()
                .map(format -> format + " " + formatter.formatRawCellContents(46346.385, -1, format) + " " + DateUtil.isADateFormat(-1, format))
                .collect(Collectors.joining(" | ")));
    }
}
JAVA
seen=$("$java" -Dstdout.encoding=UTF-8 -cp "lib/*" Shown.java 2>/dev/null | tail -n 1)
echo "$seen"
[ "$seen" = 'dd/mm/yyyy 20/11/2026 true | "ngày" dd "tháng" mm "năm" yyyy 46346.385 false | "ngay" dd/mm/yyyy 46346.385 false | hh"h"mm 09"9"14 true | hh"g"mm 46346.385 false' ] || { echo "The behaviour has changed."; exit 1; }
