package org.tiepdan.routing.jurisdiction;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a petition competence depends on. Codes are kept as they came: one that this version does not know is a thing an
 * officer has to look at, not a reason to lose the petition.
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
 * @param findings codes of what was found on reading the paper; one not known stands in nobody's way
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
        List<String> findings) {

    public Matter {
        Objects.requireNonNull(type);
        Objects.requireNonNull(receivingBody);
        Objects.requireNonNull(receivedAt);
        findings = List.copyOf(findings);
    }
}
