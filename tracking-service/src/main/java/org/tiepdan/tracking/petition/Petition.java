package org.tiepdan.tracking.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Denounced;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;

/**
 * The known facts of the petition (đơn) behind a case; its writer and its words are not known here.
 *
 * @param instance 1 or 2 for a complaint, once it is known
 * @param procedure null for the ordinary one, and before a decision
 * @param circumstances null before any was found
 * @param respondent null if it names none
 * @param conflict if a body that would handle it is denounced; null for none
 * @param contested the subject of a complaint; null if not recorded
 * @param lineage of a matter, and of a split petition; null for every other
 * @param receivedAt the legal moment of receipt; may be long before it was entered
 * @param openedAt when this system opened the case
 */
public record Petition(
        CaseId caseId,
        PetitionType type,
        @Nullable Integer instance,
        Channel channel,
        String receivingBody,
        Instant receivedAt,
        Instant openedAt,
        @Nullable Procedure procedure,
        @Nullable Circumstances circumstances,
        @Nullable Respondent respondent,
        @Nullable ConflictOfInterest conflict,
        @Nullable Contested contested,
        @Nullable Lineage lineage) {
    public Petition(
            CaseId caseId,
            PetitionType type,
            @Nullable Integer instance,
            Channel channel,
            String receivingBody,
            Instant receivedAt,
            Instant openedAt,
            @Nullable Procedure procedure,
            @Nullable Circumstances circumstances,
            @Nullable Respondent respondent,
            @Nullable ConflictOfInterest conflict,
            @Nullable Contested contested) {
        this(
                caseId,
                type,
                instance,
                channel,
                receivingBody,
                receivedAt,
                openedAt,
                procedure,
                circumstances,
                respondent,
                conflict,
                contested,
                null);
    }

    /** Code of the body that handles it for the receiving side, and owes that side's duties. */
    public String handler() {
        return conflict != null && conflict.body().equals(receivingBody) ? conflict.handledBy() : receivingBody;
    }

    /** @return code of the body that must not see it; empty for none */
    public Optional<String> keptFrom() {
        return respondent == null ? Optional.empty() : Denounced.body(type, respondent.body(), respondent.knownRole());
    }

    public LocalDate receivedOn() {
        return LegalTime.dateOf(receivedAt);
    }

    public boolean isComplex() {
        return circumstances != null && circumstances.complex();
    }

    public boolean isRemote() {
        return circumstances != null && circumstances.remote();
    }

    /** @param decidedInstance null if the decision does not state it */
    public Petition decided(@Nullable Integer decidedInstance, @Nullable Procedure decidedProcedure) {
        return new Petition(
                caseId,
                type,
                decidedInstance == null ? instance : decidedInstance,
                channel,
                receivingBody,
                receivedAt,
                openedAt,
                decidedProcedure,
                circumstances,
                respondent,
                conflict,
                contested,
                lineage);
    }

    public Petition foundComplex(List<ComplexityCriterion> criteria) {
        return new Petition(
                caseId,
                type,
                instance,
                channel,
                receivingBody,
                receivedAt,
                openedAt,
                procedure,
                new Circumstances(true, isRemote(), criteria),
                respondent,
                conflict,
                contested,
                lineage);
    }

    /**
     * @param successor code of the body that takes the receiving side's role; if the receiving body is denounced, the role of its superior
     */
    public Petition handledBy(String successor) {
        var other = conflict != null && conflict.body().equals(receivingBody) ? conflict.handledBy(successor) : null;
        return new Petition(
                caseId,
                type,
                instance,
                channel,
                other == null ? successor : receivingBody,
                receivedAt,
                openedAt,
                procedure,
                circumstances,
                respondent,
                other == null ? conflict : other,
                contested,
                lineage);
    }

    /** @param at when this system opened its case */
    public Petition openedAt(Instant at) {
        return new Petition(
                caseId,
                type,
                instance,
                channel,
                receivingBody,
                receivedAt,
                at,
                procedure,
                circumstances,
                respondent,
                conflict,
                contested,
                lineage);
    }

    public Petition with(Lineage changed) {
        return new Petition(
                caseId,
                type,
                instance,
                channel,
                receivingBody,
                receivedAt,
                openedAt,
                procedure,
                circumstances,
                respondent,
                conflict,
                contested,
                changed);
    }

    /** @return id of the petition from which this matter was split; empty for a petition */
    public Optional<String> parent() {
        return Optional.ofNullable(lineage).map(Lineage::parent);
    }

    /** @return the matters into which it was split; empty for every other */
    public List<Lineage.Matter> matters() {
        return lineage == null ? List.of() : lineage.matters();
    }

    public @Nullable DecisionKind contestedKind() {
        return contested == null ? null : contested.kind();
    }
}
