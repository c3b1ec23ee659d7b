package org.tiepdan.benchmarks.engines.process;

/** The job as a process, the same for both BPMN engines. */
final class Bpmn {
    static final String KEY = "petition";
    /** Counts the cases whose timer set {@code overdue}. */
    static final String OVERDUE = "select count(*) from act_ru_variable where name_ = 'overdue'";

    private static final String PROCESS =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:engine="NAMESPACE" targetNamespace="petitions">
              <process id="petition" isExecutable="true">
                <startEvent id="received"/>
                <sequenceFlow id="to-route" sourceRef="received" targetRef="route"/>
                <serviceTask id="route" engine:delegateExpression="${route}"/>
                <sequenceFlow id="to-settle" sourceRef="route" targetRef="settle"/>
                <userTask id="settle" engine:candidateGroups="${agency}"/>
                <sequenceFlow id="to-closed" sourceRef="settle" targetRef="closed"/>
                <endEvent id="closed"/>
                <boundaryEvent id="late" attachedToRef="settle" cancelActivity="false">
                  <timerEventDefinition><timeDate>${due}</timeDate></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="to-escalate" sourceRef="late" targetRef="escalate"/>
                <serviceTask id="escalate" engine:delegateExpression="${escalate}"/>
                <sequenceFlow id="to-escalated" sourceRef="escalate" targetRef="escalated"/>
                <endEvent id="escalated"/>
              </process>
            </definitions>
            """;

    private Bpmn() {}

    /** @param namespace of the engine's own attributes */
    static String process(String namespace) {
        return PROCESS.replace("NAMESPACE", namespace);
    }
}
