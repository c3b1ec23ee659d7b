#!/usr/bin/env bash
# What: poi-tl fills Word templates: {{name}} becomes the value of "name". It finds Chinese names, so we expected it to find names in any script, as
#       docxtemplater does. It finds only those of ASCII and Chinese letters. {{ngày}}, {{nội_dung}} and {{Lê}} are not tags to it: they stay in the
#       decision that is sent, braces included, and nothing is logged or thrown, although a tag without a value is removed. Names without marks work,
#       so name the fields of such a template ngay and noi_dung. Our own forms are not made with it.
# Versions: com.deepoove:poi-tl 1.12.2, JDK 17 and 25
# Seen: ngay > filled, noi_dung > filled, 日期 > filled, ngày > left, nội_dung > left, Lê > left, unknown > removed
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency><groupId>com.deepoove</groupId><artifactId>poi-tl</artifactId><version>1.12.2</version></dependency></dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib" >/dev/null 2>&1
cat >Fill.java <<'JAVA'
import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

public class Fill {
    public static void main(String[] arguments) throws Exception {
        var names = List.of("ngay", "noi_dung", "\u65e5\u671f", "ng\u00e0y", "n\u1ed9i_dung", "L\u00ea");
        var template = new XWPFDocument();
        names.forEach(name -> template.createParagraph().createRun().setText("{{" + name + "}}"));
        template.createParagraph().createRun().setText("{{unknown}}");
        var bytes = new ByteArrayOutputStream();
        template.write(bytes);
        var filled = new ByteArrayOutputStream();
        XWPFTemplate.compile(new ByteArrayInputStream(bytes.toByteArray()))
                .render(names.stream().collect(Collectors.toMap(Function.identity(), name -> "filled")))
                .write(filled);
        var paragraphs = new XWPFDocument(new ByteArrayInputStream(filled.toByteArray())).getParagraphs();
        var seen = new StringJoiner(", ");
        for (int i = 0; i < names.size(); i++) {
            seen.add(names.get(i) + " > " + (paragraphs.get(i).getText().equals("{{" + names.get(i) + "}}") ? "left" : paragraphs.get(i).getText()));
        }
        seen.add("unknown > " + (paragraphs.stream().anyMatch(paragraph -> paragraph.getText().contains("unknown")) ? "left" : "removed"));
        new PrintStream(System.out, true, "UTF-8").println(seen);
    }
}
JAVA
seen=$("$java" -cp "lib/*" Fill.java 2>/dev/null)
echo "$seen"
[ "$seen" = 'ngay > filled, noi_dung > filled, 日期 > filled, ngày > left, nội_dung > left, Lê > left, unknown > removed' ] || { echo "The behaviour has changed."; exit 1; }
