#!/usr/bin/env bash
# What: Rules of DMN decisions are written in FEEL, where a duration may be multiplied by a number. We expected half of three days to be a day and a
#       half, as Drools answers. Camunda's engine, which Zeebe and others use, cuts the factor to a whole number first: duration("P3D") * 0.5 is no
#       time at all, so a limit that a rule shortens by half ends on the day it began, and duration("P30D") * 1.5 stays 30 days. Nothing is logged.
#       Dividing by 2 is right, and so is a whole factor, so a trial shows nothing. Our limits are counted in Java.
# Versions: org.camunda.feel:feel-engine 1.21.0, org.kie:kie-dmn-feel 10.2.0, JDK 17 and 25
# Seen: P3D * 0.5: Camunda P0D, Drools P1DT12H | P3D / 2: Camunda P1DT12H, Drools P1DT12H | P30D * 1.5: Camunda P30D, Drools P45D | P1Y * 0.5: Camunda P0Y, Drools P6M
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# $1 group, $2 artifact, $3 version; each engine has its own folder, because they need different versions of Jackson
fetch() {
  mkdir "$2"
  cat >"$2/pom.xml" <<POM
<project><modelVersion>4.0.0</modelVersion><groupId>f</groupId><artifactId>f</artifactId><version>1</version>
<dependencies><dependency><groupId>$1</groupId><artifactId>$2</artifactId><version>$3</version></dependency></dependencies></project>
POM
  mvn -q -B -f "$2/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/$2" >/dev/null 2>&1
}
fetch org.camunda.feel feel-engine 1.21.0
fetch org.kie kie-dmn-feel 10.2.0
cat >Camunda.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.feel.FeelEngine;

public class Camunda {
    public static void main(String[] arguments) throws Exception {
        var engine = new FeelEngine.Builder().build();
        for (var rule : Files.readAllLines(Path.of("rules"))) {
            System.out.println(engine.evalExpression(rule, Map.<String, Object>of()).right().get());
        }
    }
}
JAVA
cat >Drools.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import org.kie.dmn.feel.lang.impl.FEELBuilder;

public class Drools {
    public static void main(String[] arguments) throws Exception {
        var engine = FEELBuilder.builder().build();
        for (var rule : Files.readAllLines(Path.of("rules"))) {
            System.out.println(engine.evaluate(rule));
        }
    }
}
JAVA
products=('P3D * 0.5' 'P3D / 2' 'P30D * 1.5' 'P1Y * 0.5')
printf '%s\n' "${products[@]}" | sed 's/\([^ ]*\) \(.*\)/string(duration("\1") \2)/' >rules
mapfile -t camunda < <("$java" -cp "feel-engine/*" Camunda.java 2>/dev/null)
mapfile -t drools < <("$java" -cp "kie-dmn-feel/*" Drools.java 2>/dev/null)
seen=
for i in "${!products[@]}"; do
  seen+="${seen:+ | }${products[i]}: Camunda ${camunda[i]}, Drools ${drools[i]}"
done
echo "$seen"
[ "$seen" = 'P3D * 0.5: Camunda P0D, Drools P1DT12H | P3D / 2: Camunda P1DT12H, Drools P1DT12H | P30D * 1.5: Camunda P30D, Drools P45D | P1Y * 0.5: Camunda P0Y, Drools P6M' ] || { echo "The behaviour has changed."; exit 1; }
