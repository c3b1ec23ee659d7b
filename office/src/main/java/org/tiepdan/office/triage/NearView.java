package org.tiepdan.office.triage;

import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.triage.SeenPetition.NearRule;
import org.tiepdan.office.words.Display;

/**
 * A rule that would have decided if one fact were different, in words.
 *
 * @param what the fact and the outcome
 * @param why the sentence of the rule
 */
record NearView(String what, String why, String basis, String rule) {
    static NearView of(NearRule near, Display display) {
        var body = near.competentBody();
        var outcome = display.code("triage-outcome", near.outcome());
        return new NearView(
                display.text(
                        "triage.near",
                        display.code("triage-fact", near.fact()),
                        value(near.fact(), near.wouldBe(), display),
                        value(near.fact(), near.was(), display),
                        body == null ? outcome : outcome + ", " + display.body(body)),
                display.language().of(near.vi(), near.en()),
                near.basis(),
                near.ruleId());
    }

    private static String value(String fact, @Nullable String code, Display display) {
        if (code == null) {
            return display.text(fact.equals("findings") ? "triage.not-found" : "triage.unknown");
        }
        return switch (fact) {
            case "instance" -> display.code("triage-instance", code);
            case "decision.kind" -> display.code("triage-decision-kind", code);
            case "respondent.role" -> display.code("triage-role", code);
            case "petitioner.kind" -> display.code("petitioner-kind", code);
            case "findings" -> display.code("finding", code);
            case "field" -> display.code("field", code);
            default -> display.code("type", code);
        };
    }
}
