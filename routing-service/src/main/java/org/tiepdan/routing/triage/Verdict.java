package org.tiepdan.routing.triage;

/** The outcome of a command. */
public sealed interface Verdict {

    record Done(TriageEvent event) implements Verdict {}

    record Refused(Rejection rejection) implements Verdict {}
}
