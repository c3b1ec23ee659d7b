package org.tiepdan.routing.jurisdiction;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.detail.Details;

/**
 * The facts of a petition on which competence depends. Codes are kept as sent: an officer looks at one that this
 * version does not know, and the petition is not lost.
 *
 * @param type code of a petition type
 * @param receivingBody code of the body that received it
 * @param receivedAt the moment of receipt; its date in Viet Nam picks the rules
 * @param field code of a field, where one was given
 * @param respondentBody code of the body complained of, or of the body where the person complained of works
 * @param respondentRole code of a role
 * @param decisionKind code of what a complaint contests
 * @param instance 1 or 2 for a complaint; anything else counts as not known
 * @param petitionerKind code of who petitions; one not known counts as somebody with a name
 * @param findings codes of what was found on reading the paper; an unknown code prevents nothing
 * @param details what few petitions say
 */
public record Matter(
        String type,
        String receivingBody,
        Instant receivedAt,
        @Nullable String field,
        @Nullable String respondentBody,
        @Nullable String respondentRole,
        @Nullable String decisionKind,
        @Nullable Integer instance,
        @Nullable String petitionerKind,
        List<String> findings,
        Details details) {

    public Matter {
        Objects.requireNonNull(type);
        Objects.requireNonNull(receivingBody);
        Objects.requireNonNull(receivedAt);
        findings = List.copyOf(findings);
    }

    /** One of which nothing more is known. */
    public Matter(
            String type,
            String receivingBody,
            Instant receivedAt,
            @Nullable String field,
            @Nullable String respondentBody,
            @Nullable String respondentRole,
            @Nullable String decisionKind,
            @Nullable Integer instance,
            @Nullable String petitionerKind,
            List<String> findings) {
        this(
                type,
                receivingBody,
                receivedAt,
                field,
                respondentBody,
                respondentRole,
                decisionKind,
                instance,
                petitionerKind,
                findings,
                Details.NONE);
    }
}
