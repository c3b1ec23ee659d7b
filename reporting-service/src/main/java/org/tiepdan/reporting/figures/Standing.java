package org.tiepdan.reporting.figures;

import java.util.Arrays;
import java.util.List;
import org.bson.Document;

/**
 * How many cases stand alike. Empty text where a log has said nothing.
 *
 * @param type by intake's log; empty when it holds no petition of that case
 * @param routed {@code ROUTED} or {@code IN_TRIAGE} by routing's log
 * @param tracked state by tracking's log
 * @param body that has the case: the competent one, else the receiving one
 */
public record Standing(String type, String routed, String tracked, String closedAs, String body, long count) {

    public static final Document GROUP = new Document("type", orEmpty("$intake.petition.type"))
            .append("routed", orEmpty("$routing.state"))
            .append("tracked", orEmpty("$tracking.state"))
            .append("closedAs", orEmpty("$tracking.closedAs"))
            .append("body", first(byTracking("competentBody"), orEmpty("$intake.petition.receivingBody")));

    public static Standing of(Document group) {
        var by = group.get("_id", Document.class);
        return new Standing(
                by.getString("type"),
                by.getString("routed"),
                by.getString("tracked"),
                by.getString("closedAs"),
                by.getString("body"),
                group.get("count", Number.class).longValue());
    }

    boolean isReceived() {
        return !type.isEmpty();
    }

    boolean isAnswered() {
        return !state().isEmpty();
    }

    /** Tracking's word counts once it has spoken. */
    String state() {
        return tracked.isEmpty() ? routed : tracked;
    }

    /** Tracking's member once it has told a state, whether or not it has the member; until then routing's. */
    public static Document byTracking(String member) {
        return new Document(
                "$cond",
                List.of(
                        new Document("$gt", Arrays.asList("$tracking.state", null)),
                        "$tracking." + member,
                        "$routing." + member));
    }

    public static Document first(Object path, Object otherwise) {
        return new Document("$ifNull", List.of(path, otherwise));
    }

    private static Document orEmpty(String path) {
        return first(path, "");
    }
}
