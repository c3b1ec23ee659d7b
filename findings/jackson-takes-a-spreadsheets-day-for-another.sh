#!/usr/bin/env bash
# What: JSON represents a date as text, and for a LocalDate Jackson refuses text that is not a date: 2026-02-30, 20260701 in quotation marks, a moment
#       with +07:00. We expected it to refuse numbers as well. It reads a number as days since 1970: 46204, the number of 01/07/2026 in a spreadsheet
#       and in programs that pass on its cell, becomes 02/07/2096, seventy years and a day later, and 20260701 becomes a day of the year 57441. It
#       reads a moment in UTC as the date there: midnight of 01/07/2026 in Viet Nam, as JavaScript writes it, becomes 30/06, the day before a change
#       of law. None of these cases causes an error. Our RequestReader accepts only text, explains the number of a spreadsheet, and refuses a moment
#       in place of a date.
# Versions: tools.jackson.core:jackson-databind 3.1.7, Temurin 25
# Seen: "2026-07-01" 2026-07-01 | 46204 2096-07-02 | 20260701 +57441-12-01 | "20260701" refused | "2026-06-30T17:00:00.000Z" 2026-06-30 | "2026-07-01T00:00:00+07:00" refused
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cat >pom.xml <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>f</groupId><artifactId>f</artifactId><version>1</version>
<dependencies>
<dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>3.1.7</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work" >/dev/null 2>&1
cat >Days.java <<'JAVA'
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

public class Days {
    public static void main(String[] arguments) {
        System.out.println(List.of("\"2026-07-01\"", "46204", "20260701", "\"20260701\"", "\"2026-06-30T17:00:00.000Z\"", "\"2026-07-01T00:00:00+07:00\"").stream()
                .map(json -> json + " " + day(json))
                .collect(Collectors.joining(" | ")));
    }

    static String day(String json) {
        try {
            return JsonMapper.builder().build().readValue(json, LocalDate.class).toString();
        } catch (JacksonException e) {
            return "refused";
        }
    }
}
JAVA
seen=$("$java" -cp "*:." Days.java 2>/dev/null)
echo "$seen"
[ "$seen" = '"2026-07-01" 2026-07-01 | 46204 2096-07-02 | 20260701 +57441-12-01 | "20260701" refused | "2026-06-30T17:00:00.000Z" 2026-06-30 | "2026-07-01T00:00:00+07:00" refused' ] || { echo "The behaviour has changed."; exit 1; }
