package org.tiepdan.routing.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.routing.detail.Details;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.Matter;

/**
 * Facts entered by an officer: codes and days only, since they stay on the log permanently. A null member changes nothing.
 *
 * @param respondent a body, a role or both; its officers are never entered here
 * @param decisionKind what a complaint contests
 * @param decisionReceivedOn when the complainant received the decision or learnt of the act
 * @param instance of a complaint: 1 or 2
 * @param commune code of the commune where the matter is
 * @param fieldBody code of the body in charge of the field
 * @param resolved findings that no longer hold: the writer signed, handed in a translation or a legible letter
 * @param found new findings of the officer
 */
public record CompletedFacts(
        @Nullable Respondent respondent,
        @Nullable Field field,
        @Nullable DecisionKind decisionKind,
        @Nullable LocalDate decisionReceivedOn,
        @Nullable Integer instance,
        @Nullable String commune,
        @Nullable String fieldBody,
        @Nullable List<Finding> resolved,
        @Nullable List<Finding> found) {
    public CompletedFacts {
        resolved = orNull(resolved);
        found = orNull(found);
    }

    public List<Finding> noLongerFound() {
        return resolved == null ? List.of() : resolved;
    }

    public List<Finding> alsoFound() {
        return found == null ? List.of() : found;
    }

    boolean saysNothing() {
        return Stream.of(
                        respondent,
                        field,
                        decisionKind,
                        decisionReceivedOn,
                        instance,
                        commune,
                        fieldBody,
                        resolved,
                        found)
                .allMatch(Objects::isNull);
    }

    /** @return the matter with these facts */
    public Matter in(Matter matter) {
        return new Matter(
                matter.type(),
                matter.receivingBody(),
                matter.receivedAt(),
                field == null ? matter.field() : field.name(),
                or(respondent == null ? null : respondent.body(), matter.respondentBody()),
                or(respondent == null ? null : respondent.role(), matter.respondentRole()),
                decisionKind == null ? matter.decisionKind() : decisionKind.name(),
                instance == null ? matter.instance() : instance,
                matter.petitionerKind(),
                findings(matter.findings()),
                details(matter.details()));
    }

    private List<String> findings(List<String> before) {
        var gone = noLongerFound().stream().map(Enum::name).toList();
        return Stream.concat(
                        before.stream().filter(code -> !gone.contains(code)),
                        alsoFound().stream().map(Enum::name))
                .distinct()
                .toList();
    }

    private Details details(Details before) {
        return new Details(
                before.unit(),
                before.unitRole(),
                before.moved(),
                before.formerBody(),
                before.formerRole(),
                or(fieldBody, before.fieldBody()),
                decisionReceivedOn == null ? before.contestedOn() : decisionReceivedOn,
                before.people(),
                before.mandated(),
                before.alsoSentTo());
    }

    private static @Nullable String or(@Nullable String entered, @Nullable String before) {
        return entered == null ? before : entered;
    }

    private static @Nullable List<Finding> orNull(@Nullable List<Finding> findings) {
        return findings == null || findings.isEmpty() ? null : List.copyOf(findings);
    }
}
