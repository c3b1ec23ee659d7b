#!/usr/bin/env bash
# What: LibreOffice, Excel, Apache POI and java.util.zip.ZipFile, which all read the directory at the end, open workbooks written by fastexcel.
#       java.util.zip.ZipInputStream, the JDK's own streaming reader, refuses the first entry: the sizes after the data are in the long form of ZIP64,
#       but the entry is not marked as ZIP64. Files of the JDK's own ZipOutputStream can be read both ways.
# Versions: org.dhatim:fastexcel 0.19.0 (com.github.rzymek:opczip 1.2.0), Temurin 17 and 25
# Seen: ZipFile 9 parts; ZipInputStream ZipException: invalid entry size
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
for library in org.dhatim:fastexcel:0.19.0 com.github.rzymek:opczip:1.2.0; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=$library -DoutputDirectory="$work"
done
cat >Book.java <<'JAVA'
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;

public class Book {
    public static void main(String[] arguments) throws Exception {
        try (var out = new FileOutputStream("book.xlsx"); var book = new Workbook(out, "x", null)) {
            book.newWorksheet("s").value(0, 0, "a");
        }
        try (var zip = new ZipFile("book.xlsx")) {
            System.out.print("ZipFile " + zip.size() + " parts; ZipInputStream ");
        }
        try (var zip = new ZipInputStream(new FileInputStream("book.xlsx"))) {
            int parts = 0;
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
                parts++;
            }
            System.out.println(parts + " parts");
        } catch (ZipException e) {
            System.out.println("ZipException: " + e.getMessage().replaceAll(" \\(.*", ""));
        }
    }
}
JAVA
seen=$(java -cp "fastexcel-0.19.0.jar:opczip-1.2.0.jar" Book.java)
echo "$seen"
[ "$seen" = 'ZipFile 9 parts; ZipInputStream ZipException: invalid entry size' ] || { echo "The behaviour has changed."; exit 1; }
