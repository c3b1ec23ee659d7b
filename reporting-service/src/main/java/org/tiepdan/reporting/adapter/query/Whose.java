package org.tiepdan.reporting.adapter.query;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.util.Collection;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.tiepdan.reporting.adapter.Paths;

/** Which body a case is with, as its document is asked: tracking's word counts once it has spoken. */
final class Whose {
    private static final String STATE = Paths.byTracking("state");
    private static final String COMPETENT = "competentBody";
    private static final Bson NO_CONFLICT = exists(Paths.HANDLED_BY, false);
    private static final Bson NOT_SUCCEEDED = exists(Paths.RECEIVER, false);

    private Whose() {}

    /**
     * Cases that one of these bodies received, is to settle or has to decide about in triage; in place of a body that the case
     * complains of, the one above, and with one that ended, its successor.
     */
    static Bson handledBy(Collection<String> bodies) {
        return or(
                and(in(Paths.RECEIVING_BODY, bodies), NO_CONFLICT),
                settledBy(bodies),
                in(Paths.HANDLED_BY, bodies),
                in(Paths.RECEIVER, bodies),
                in(Paths.DECIDER, bodies));
    }

    /** Cases that one of these bodies is to settle. */
    static Bson settledBy(Collection<String> bodies) {
        return byTrackingOrRouting(COMPETENT, path -> in(path, bodies));
    }

    /** Cases that this body has now: the competent one, as long as nobody is competent the one that received it. */
    static Bson heldBy(String body) {
        return byTrackingOrRouting(
                COMPETENT,
                path -> or(
                        eq(path, body),
                        and(
                                exists(path, false),
                                or(
                                        eq(Paths.RECEIVER, body),
                                        and(NOT_SUCCEEDED, eq(Paths.HANDLED_BY, body)),
                                        and(NOT_SUCCEEDED, NO_CONFLICT, eq(Paths.RECEIVING_BODY, body))))));
    }

    static Bson byTrackingOrRouting(String member, Function<String, Bson> condition) {
        return or(
                and(exists(STATE), condition.apply(Paths.byTracking(member))),
                and(exists(STATE, false), condition.apply(Paths.byRouting(member))));
    }
}
