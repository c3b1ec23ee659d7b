package org.tiepdan.samples;

import java.util.List;
import java.util.Map;

/** The states in which the services accept an act. */
final class AllowedActs {
    private static final Map<String, List<String>> ALLOWED_IN = Map.of(
            "acceptance", List.of("ROUTED"),
            "refusal", List.of("ROUTED"),
            "transfer", List.of("ROUTED"),
            "objection", List.of("ROUTED"),
            "answer", List.of("ROUTED", "ACCEPTED"),
            "withdrawal", List.of("ROUTED", "ACCEPTED"),
            "decision", List.of("ACCEPTED"),
            "closure", List.of("DECIDED"),
            "triage-decision", List.of("TRIAGE"));
    private static final List<String> PAPERS = List.of("notification", "publication", "execution");

    private AllowedActs() {}

    static boolean in(String state, String act) {
        return PAPERS.contains(act)
                ? !state.equals("TRIAGE")
                : ALLOWED_IN.getOrDefault(act, List.of()).contains(state);
    }
}
