#!/usr/bin/env bash
# What: A BPMN timer of one week, P1W, is a valid ISO 8601 duration. Flowable deploys the process and then refuses to start any instance of it:
#       "couldn't resolve duedate". P7D works. Operaton, an engine with the same ancestry, accepts both. So a process moved from Operaton to Flowable
#       deploys without an error, and fails at its first case.
# Versions: org.flowable:flowable-engine 7.2.0, org.operaton.bpm:operaton-engine 1.0.3, JDK 25
# Seen: flowable deployed P1W: couldn't resolve duedate P7D: 2026-02-07T01:00:00Z | operaton deployed P1W: 2026-02-07T01:00:00Z P7D: 2026-02-07T01:00:00Z
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# $1 group, $2 artifact, $3 version, $4 package of its classes, $5 its clock, $6 how its timers are asked for
engine() {
    mkdir "$2"
    cat >"$2/pom.xml" <<POM
<project><modelVersion>4.0.0</modelVersion><groupId>f</groupId><artifactId>f</artifactId><version>1</version><dependencies>
<dependency><groupId>$1</groupId><artifactId>$2</artifactId><version>$3</version></dependency>
<dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.3.232</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
POM
    mvn -q -B -f "$2/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/$2" >/dev/null 2>&1
    cat >"$2/Weeks.java" <<JAVA
import $4.impl.cfg.StandaloneInMemProcessEngineConfiguration;

public class Weeks {
    public static void main(String[] arguments) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:weeks;DB_CLOSE_DELAY=-1");
        var engine = configuration.buildProcessEngine();
        $5(java.util.Date.from(java.time.Instant.parse("2026-01-31T01:00:00Z")));
        var said = new StringBuilder("deployed");
        for (var duration : new String[] {"P1W", "P7D"}) {
            engine.getRepositoryService().createDeployment().addString(duration + ".bpmn20.xml", """
                    <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="weeks"
                        xmlns:operaton="http://operaton.org/schema/1.0/bpmn">
                      <process id="%1\$s" isExecutable="true" operaton:historyTimeToLive="P1D">
                        <startEvent id="start"/><sequenceFlow id="one" sourceRef="start" targetRef="wait"/>
                        <intermediateCatchEvent id="wait">
                          <timerEventDefinition><timeDuration>%1\$s</timeDuration></timerEventDefinition>
                        </intermediateCatchEvent>
                        <sequenceFlow id="two" sourceRef="wait" targetRef="end"/><endEvent id="end"/>
                      </process>
                    </definitions>""".formatted(duration)).deploy();
            said.append(' ').append(duration).append(": ");
            try {
                var process = engine.getRuntimeService().startProcessInstanceByKey(duration).getId();
                said.append(engine.getManagementService().$6().processInstanceId(process).singleResult().getDuedate().toInstant());
            } catch (RuntimeException e) {
                said.append(e.getMessage().split(":")[0]);
            }
        }
        System.out.print(said);
        System.exit(0);
    }
}
JAVA
    "$java" -cp "$2/*" "$2/Weeks.java" 2>/dev/null
}
seen="flowable $(engine org.flowable flowable-engine 7.2.0 org.flowable.engine \
    configuration.getClock\(\).setCurrentTime createTimerJobQuery)"
seen+=" | operaton $(engine org.operaton.bpm operaton-engine 1.0.3 org.operaton.bpm.engine \
    org.operaton.bpm.engine.impl.util.ClockUtil.setCurrentTime createJobQuery)"
echo "$seen"
[ "$seen" = "flowable deployed P1W: couldn't resolve duedate P7D: 2026-02-07T01:00:00Z | operaton deployed P1W: 2026-02-07T01:00:00Z P7D: 2026-02-07T01:00:00Z" ]
