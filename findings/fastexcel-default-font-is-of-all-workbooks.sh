#!/usr/bin/env bash
# What: Workbook.setGlobalDefaultFont of fastexcel is a method of one workbook, but also changes the others in the process: a workbook that is open at
#       that moment then has two default fonts, one for plain cells and one for styled cells, and a workbook created later starts with the new font.
# Versions: org.dhatim:fastexcel 0.19.0 (com.github.rzymek:opczip 1.2.0), Temurin 17 and 25
# Seen: changed Courier New; open meanwhile Calibri, Courier New; made later Courier New, Courier New
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
for library in org.dhatim:fastexcel:0.19.0 com.github.rzymek:opczip:1.2.0; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=$library -DoutputDirectory="$work"
done
cat >Fonts.java <<'JAVA'
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

public class Fonts {
    public static void main(String[] arguments) throws Exception {
        var open = new Workbook(new FileOutputStream("open.xlsx"), "x", null);
        var changed = new Workbook(new FileOutputStream("changed.xlsx"), "x", null);
        changed.setGlobalDefaultFont("Courier New", 20);
        changed.newWorksheet("s").value(0, 0, "a");
        bold(open);
        var later = new Workbook(new FileOutputStream("later.xlsx"), "x", null);
        bold(later);
        for (var book : new Workbook[] {open, changed, later}) {
            book.finish();
        }
        System.out.println("changed " + fonts("changed") + "; open meanwhile " + fonts("open") + "; made later " + fonts("later"));
    }

    static void bold(Workbook book) {
        var sheet = book.newWorksheet("s");
        sheet.value(0, 0, "a");
        sheet.style(0, 0).bold().set();
    }

    static String fonts(String file) throws Exception {
        try (var zip = new ZipFile(file + ".xlsx")) {
            var styles = new String(zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("<name val=\"([^\"]*)\"").matcher(styles).results().map(found -> found.group(1)).collect(Collectors.joining(", "));
        }
    }
}
JAVA
seen=$(java -cp "fastexcel-0.19.0.jar:opczip-1.2.0.jar" Fonts.java)
echo "$seen"
[ "$seen" = 'changed Courier New; open meanwhile Calibri, Courier New; made later Courier New, Courier New' ] ||
    { echo "The behaviour has changed."; exit 1; }
