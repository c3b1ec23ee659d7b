#!/usr/bin/env bash
# What: FEEL has durations of days and time, and durations of years and months; P1W, a week in ISO 8601, is neither, so we expected no value, as Camunda's
#       engine answers, or seven days, as feelin does. Drools accepts it and has both: added to a date it is seven days; written, it is P0M, no month.
#       It equals neither P7D nor P0D (null), so a rule that compares it takes the "else". P1M2D is written P1M, and adds a month and two days.
#       So a letter names another limit than the one that is counted. Nothing is logged. Our law's limits are in days, hours or months, never in weeks.
# Versions: org.kie:kie-dmn-feel 10.2.0, JDK 17 and 25; npm @bpmn-io/feelin 6.1.1, Node.js 20
# Seen: Drools: P1W written P0M, 1 July + P1W 2026-07-08, = P7D null, P1M2D written P1M, 1 July + P1M2D 2026-08-03 | feelin: P1W written P7D, 1 July + P1W 2026-07-08, = P7D true, P1M2D written P1M2D, 1 July + P1M2D 2026-08-03
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts @bpmn-io/feelin@6.1.1 >/dev/null 2>&1
cat >pom.xml <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>f</groupId><artifactId>f</artifactId><version>1</version>
<dependencies><dependency><groupId>org.kie</groupId><artifactId>kie-dmn-feel</artifactId><version>10.2.0</version></dependency></dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib" >/dev/null 2>&1
cat >rules <<'RULES'
string(duration("P1W"))
string(date("2026-07-01") + duration("P1W"))
duration("P1W") = duration("P7D")
string(duration("P1M2D"))
string(date("2026-07-01") + duration("P1M2D"))
RULES
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
cat >feelin.mjs <<'JS'
import {readFileSync} from 'node:fs';
import {evaluate} from '@bpmn-io/feelin';
readFileSync('rules', 'utf8').trim().split('\n').forEach(rule => console.log(evaluate(rule, {}).value));
JS
answers() { # $1 to $5: what the engine answered
  echo "P1W written $1, 1 July + P1W $2, = P7D $3, P1M2D written $4, 1 July + P1M2D $5"
}
mapfile -t drools < <("$java" -cp "lib/*" Drools.java 2>/dev/null)
mapfile -t feelin < <(TZ=UTC node feelin.mjs)
seen="Drools: $(answers "${drools[@]}") | feelin: $(answers "${feelin[@]}")"
echo "$seen"
[ "$seen" = 'Drools: P1W written P0M, 1 July + P1W 2026-07-08, = P7D null, P1M2D written P1M, 1 July + P1M2D 2026-08-03 | feelin: P1W written P7D, 1 July + P1W 2026-07-08, = P7D true, P1M2D written P1M2D, 1 July + P1M2D 2026-08-03' ] || { echo "The behaviour has changed."; exit 1; }
