#!/usr/bin/env bash
# What: Workbooks escape characters that XML cannot contain as _xHHHH_, and an underscore that starts no such escape as _x005F_.
#       Apache POI reads the escapes but does not write them: a text that happens to look like one (a code, a file name) is silently read back
#       changed. The same happens to texts written by fastexcel, whose own reader gets them right because it reads no escapes. LibreOffice shows the
#       text unchanged, and shows the intended text if the underscore is escaped; so does POI.
# Versions: org.apache.poi:poi-ooxml 5.5.1, org.dhatim:fastexcel and fastexcel-reader 0.19.0, Temurin 17 and 25
# Seen: _x0041_1: POI > POI A1, POI > fastexcel _x0041_1, fastexcel > POI A1; _x005F_x0041_1: POI > POI _x0041_1, POI > fastexcel _x005F_x0041_1
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.19.0</version></dependency>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.19.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib"
cat >Texts.java <<'JAVA'
import java.io.File;
import java.io.FileOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

public class Texts {
    public static void main(String[] texts) throws Exception {
        poi("_x0041_1");
        fastexcel("_x0041_1");
        String plain = "_x0041_1: POI > POI " + byPoi("poi") + ", POI > fastexcel " + byFastexcel("poi") + ", fastexcel > POI " + byPoi("fast");
        poi("_x005F_x0041_1");
        System.out.println(plain + "; _x005F_x0041_1: POI > POI " + byPoi("poi") + ", POI > fastexcel " + byFastexcel("poi"));
    }

    static void poi(String text) throws Exception {
        try (var out = new FileOutputStream("poi.xlsx"); var book = new XSSFWorkbook()) {
            book.createSheet("s").createRow(0).createCell(0).setCellValue(text);
            book.write(out);
        }
    }

    static void fastexcel(String text) throws Exception {
        try (var out = new FileOutputStream("fast.xlsx"); var book = new Workbook(out, "x", null)) {
            book.newWorksheet("s").value(0, 0, text);
        }
    }

    static String byPoi(String file) throws Exception {
        try (var book = new XSSFWorkbook(new File(file + ".xlsx"))) {
            return book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue();
        }
    }

    static String byFastexcel(String file) throws Exception {
        try (var book = new ReadableWorkbook(new File(file + ".xlsx"))) {
            return book.getFirstSheet().read().get(0).getCell(0).getText();
        }
    }
}
JAVA
seen=$(java -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory -cp "lib/*" Texts.java 2>errors) || { cat errors >&2; exit 1; }
echo "$seen"
[ "$seen" = '_x0041_1: POI > POI A1, POI > fastexcel _x0041_1, fastexcel > POI A1; _x005F_x0041_1: POI > POI _x0041_1, POI > fastexcel _x005F_x0041_1' ] ||
    { echo "The behaviour has changed."; exit 1; }
