#!/usr/bin/env bash
# What: 8 o'clock in Ha Noi (+07:00) is 1 o'clock in UTC, and FEEL compares dates with times as moments. We expected every engine to say that both
#       are equal. Camunda's says that the first is later, so a rule with <= for the last moment of a limit fails if the other side was written in
#       UTC; yet it finds the moment within a range that begins with it. Drools is right there, but compares times of day by the clock on the wall: 8
#       o'clock in Ha Noi equals 8 o'clock in UTC, and is not earlier than 2 o'clock in UTC. A time without an offset equals any. feelin, for
#       JavaScript, is right in each case. A trial in one zone shows nothing. Our services compare Instants.
# Versions: org.camunda.feel:feel-engine 1.21.0, org.kie:kie-dmn-feel 10.2.0, npm @bpmn-io/feelin 6.1.1, JDK 17 and 25, Node.js 20
# Seen: dates and times =, <, >, <=, in a range: Camunda no no yes no yes, Drools yes no no yes yes, feelin yes no no yes yes | times 08+07 = 08Z, 08+07 = 01Z, 08+07 < 02Z, 08 = 08Z: Camunda no no yes null, Drools yes no no yes, feelin no yes yes no
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
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts @bpmn-io/feelin@6.1.1 >/dev/null 2>&1
here='date and time("2026-07-01T08:00:00+07:00")'
there='date and time("2026-07-01T01:00:00Z")'
cat >rules <<RULES
$here = $there
$here < $there
$here > $there
$here <= $there
$here in [$there..date and time("2026-07-02T01:00:00Z")]
time("08:00:00+07:00") = time("08:00:00Z")
time("08:00:00+07:00") = time("01:00:00Z")
time("08:00:00+07:00") < time("02:00:00Z")
time("08:00:00") = time("08:00:00Z")
RULES
cat >same.mjs <<'JS'
import {readFileSync} from 'node:fs';
import {evaluate} from '@bpmn-io/feelin';
readFileSync('rules', 'utf8').trim().split('\n').forEach(rule => console.log(evaluate(rule, {}).value));
JS
"$java" -cp "feel-engine/*" Camunda.java 2>/dev/null | sed 's/true/yes/; s/false/no/' >camunda
"$java" -cp "kie-dmn-feel/*" Drools.java 2>/dev/null | sed 's/true/yes/; s/false/no/' >drools
node same.mjs | sed 's/true/yes/; s/false/no/' >feelin
part() { # $1 engine, $2 lines
  sed -n "$2p" "$1" | paste -sd ' '
}
seen="dates and times =, <, >, <=, in a range: Camunda $(part camunda 1,5), Drools $(part drools 1,5), feelin $(part feelin 1,5)"
seen+=" | times 08+07 = 08Z, 08+07 = 01Z, 08+07 < 02Z, 08 = 08Z: Camunda $(part camunda 6,9), Drools $(part drools 6,9), feelin $(part feelin 6,9)"
echo "$seen"
[ "$seen" = 'dates and times =, <, >, <=, in a range: Camunda no no yes no yes, Drools yes no no yes yes, feelin yes no no yes yes | times 08+07 = 08Z, 08+07 = 01Z, 08+07 < 02Z, 08 = 08Z: Camunda no no yes null, Drools yes no no yes, feelin no yes yes no' ] || { echo "The behaviour has changed."; exit 1; }
