package org.tiepdan.routing.triage;

/** What came of a command. */
public sealed interface Verdict {

    record Done(TriageEvent event) implements Verdict {}

    record Refused(Rejection rejection) implements Verdict {}
}
