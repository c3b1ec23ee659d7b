#!/usr/bin/env bash
# What: FastCSV is strict: it refuses rows of unequal length, and a character after a closing quotation mark. But it accepts a quotation mark that is
#       never closed: everything up to the end of the file becomes one cell, and if that is in the last column, no row count or width shows it. A byte
#       order mark is removed only with detectBomHeader; otherwise the name of a quoted first column keeps the mark and its quotation marks.
# Versions: de.siegmar:fastcsv 4.4.0, Temurin 17 and 25
# Seen: uneven refused, after quote refused, never closed read as [a, b] [1, 2 3;4 5;6]; byte order mark [?"a", b]
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=de.siegmar:fastcsv:4.4.0 -DoutputDirectory="$work"
cat >Read.java <<'JAVA'
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

public class Read {
    public static void main(String[] arguments) {
        System.out.println("uneven " + read("a;b\n1\n") + ", after quote " + read("\"a\"b;c\n") + ", never closed read as "
                + read("a;b\n1;\"2\n3;4\n5;6\n") + "; byte order mark " + read("\uFEFF\"a\";b\n").replace('\uFEFF', '?'));
    }

    static String read(String file) {
        var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        try (var rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(bytes)) {
            return rows.stream().map(row -> row.getFields().toString().replace('\n', ' ').replace(" ]", "]")).collect(Collectors.joining(" "));
        } catch (Exception refused) {
            return "refused";
        }
    }
}
JAVA
seen=$(java -cp "fastcsv-4.4.0.jar" Read.java)
echo "$seen"
[ "$seen" = 'uneven refused, after quote refused, never closed read as [a, b] [1, 2 3;4 5;6]; byte order mark [?"a", b]' ] ||
    { echo "The behaviour has changed."; exit 1; }
