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

/** Queries for the body that has a case: tracking's members take precedence once they exist. */
final class HandlerQuery {
    private static final String STATE = Paths.byTracking("state");
    private static final String COMPETENT = "competentBody";
    private static final Bson NO_CONFLICT = exists(Paths.HANDLED_BY, false);
    private static final Bson NOT_SUCCEEDED = exists(Paths.RECEIVER, false);

    private HandlerQuery() {}

    /**
     * Cases that one of these bodies received, has to settle or has to decide in triage; if the case complains of the receiving body, its
     * superior counts instead, and for a former body its successor.
     */
    static Bson handledBy(Collection<String> bodies) {
        return or(
                and(in(Paths.RECEIVING_BODY, bodies), NO_CONFLICT),
                settledBy(bodies),
                in(Paths.HANDLED_BY, bodies),
                in(Paths.RECEIVER, bodies),
                in(Paths.DECIDER, bodies));
    }

    /** Cases that one of these bodies has to settle. */
    static Bson settledBy(Collection<String> bodies) {
        return byTrackingOrRouting(COMPETENT, path -> in(path, bodies));
    }

    /** Cases that this body has now: the competent body, or the receiving one while none is competent. */
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
