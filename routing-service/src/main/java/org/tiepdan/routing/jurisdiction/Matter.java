package org.tiepdan.routing.jurisdiction;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.detail.Details;

/**
 * The facts of a petition on which competence depends. Codes are kept as sent, so that an officer can check one that this version does not
 * know, and the petition is not lost.
 *
 * @param type code of a petition type
 * @param receivingBody code of the body that received it
 * @param receivedAt the moment of receipt; its date in Viet Nam picks the rules
 * @param field code of a field, where one was given
 * @param respondentBody code of the body complained of, or of the body where the person complained of works
 * @param respondentRole code of a role
 * @param decisionKind code of what a complaint contests
 * @param instance 1 or 2 for a complaint; anything else counts as unknown
 * @param petitionerKind code of the kind of petitioner; an unknown one counts as a named petitioner
 * @param findings codes of the findings on reading the paper; an unknown code prevents nothing
 * @param details details that few petitions have
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

    /** A matter without further facts. */
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
