#!/usr/bin/env bash
# What: feelin runs FEEL in JavaScript, for instance in forms and in editors of DMN decisions. FEEL's date() takes the day from a date with a time; we
#       expected the day that is written there, as Drools and Camunda answer. feelin converts to UTC first: half past midnight of 1 July in Ha Noi is
#       30 June, on the day on which the law changed. A date with a time but without an offset is also the day before if the machine is in Viet Nam,
#       and right on a server in UTC. Its own .day, "day of year" and "month of year" of the same value are those of 1 July. "years and months
#       duration" counts whole months in the others; feelin's has days, hours and fractions of a second, and its .months are 0.84.
# Versions: npm @bpmn-io/feelin 6.1.1, Node.js 20; org.kie:kie-dmn-feel 10.2.0, JDK 17 and 25
# Seen: feelin +07:00 2026-06-30, day 1, without an offset 2026-06-30 (in UTC 2026-07-01), 20/07 to 15/08 P25DT3H52M15.484S | Drools +07:00 2026-07-01, day 1, without an offset 2026-07-01, 20/07 to 15/08 P0M
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
string(date(date and time("2026-07-01T00:30:00+07:00")))
string(date and time("2026-07-01T00:30:00+07:00").day)
string(date(date and time("2026-07-01T00:30:00")))
string(years and months duration(date("2026-07-20"), date("2026-08-15")))
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
mapfile -t feelin < <(TZ=Asia/Ho_Chi_Minh node feelin.mjs)
mapfile -t utc < <(TZ=UTC node feelin.mjs)
mapfile -t drools < <("$java" -cp "lib/*" Drools.java 2>/dev/null)
seen="feelin +07:00 ${feelin[0]}, day ${feelin[1]}, without an offset ${feelin[2]} (in UTC ${utc[2]}), 20/07 to 15/08 ${feelin[3]}"
seen+=" | Drools +07:00 ${drools[0]}, day ${drools[1]}, without an offset ${drools[2]}, 20/07 to 15/08 ${drools[3]}"
echo "$seen"
[ "$seen" = 'feelin +07:00 2026-06-30, day 1, without an offset 2026-06-30 (in UTC 2026-07-01), 20/07 to 15/08 P25DT3H52M15.484S | Drools +07:00 2026-07-01, day 1, without an offset 2026-07-01, 20/07 to 15/08 P0M' ] || { echo "The behaviour has changed."; exit 1; }
