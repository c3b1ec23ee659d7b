package org.tiepdan.routing.triage.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.completion.CompletedFacts;
import org.tiepdan.routing.detail.Details;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.Matter;

/**
 * The facts of a petition that every event about it repeats, so that its readers need no other event; nothing about the writer.
 *
 * @param respondent null for none
 * @param registerNumber số đến in the register of the receiving body, of the year {@code registerYear}
 * @param decision for a complaint, its subject; null if not recorded
 * @param parent for a matter, id of the petition from which it was split; null for a petition
 */
public record PetitionFacts(
        String type,
        @Nullable Integer instance,
        String channel,
        String receivingBody,
        Instant receivedAt,
        String subject,
        @Nullable String field,
        @Nullable Place place,
        @Nullable Respondent respondent,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        @Nullable Contested decision,
        @Nullable String parent) {
    public PetitionFacts(
            String type,
            @Nullable Integer instance,
            String channel,
            String receivingBody,
            Instant receivedAt,
            String subject,
            @Nullable String field,
            @Nullable Place place,
            @Nullable Respondent respondent,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable Contested decision) {
        this(
                type,
                instance,
                channel,
                receivingBody,
                receivedAt,
                subject,
                field,
                place,
                respondent,
                registerNumber,
                registerYear,
                decision,
                null);
    }

    /** @param entered by an officer, replacing or completing the petition's facts */
    PetitionFacts with(CompletedFacts entered) {
        var whom = entered.respondent();
        return new PetitionFacts(
                type,
                entered.instance() == null ? instance : entered.instance(),
                channel,
                receivingBody,
                receivedAt,
                subject,
                entered.field() == null ? field : entered.field().name(),
                entered.commune() == null ? place : new Place(entered.commune()),
                whom == null ? respondent : whom.or(respondent),
                registerNumber,
                registerYear,
                contested(entered),
                parent);
    }

    /**
     * The facts for the rules.
     *
     * @param petitionerKind code of the kind of petitioner; null if unknown
     * @param findings codes of the findings on the paper
     */
    public Matter matter(@Nullable String petitionerKind, List<String> findings, Details details) {
        return new Matter(
                type,
                receivingBody,
                receivedAt,
                field,
                respondent == null ? null : respondent.body(),
                respondent == null ? null : respondent.role(),
                decision == null ? null : decision.kind(),
                instance,
                petitionerKind,
                findings,
                details);
    }

    private @Nullable Contested contested(CompletedFacts entered) {
        var kind = entered.decisionKind();
        var receivedOn = entered.decisionReceivedOn();
        if (kind == null && receivedOn == null) {
            return decision;
        }
        return new Contested(
                kind != null ? kind.name() : decision == null ? null : decision.kind(),
                receivedOn != null ? receivedOn : decision == null ? null : decision.receivedOn());
    }

    /**
     * The subject of a complaint, without the number of the decision, which would identify people.
     *
     * @param kind code of a kind of decision; null if the petition does not say
     * @param receivedOn when the complainant received the decision or learnt of the act; null likewise
     */
    public record Contested(@Nullable String kind, @Nullable LocalDate receivedOn) {}
}
