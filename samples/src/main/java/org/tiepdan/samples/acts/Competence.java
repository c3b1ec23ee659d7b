package org.tiepdan.samples.acts;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.jurisdiction.JurisdictionRule;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.samples.petitions.SamplePetition;

/** The outcome of a petition by the law pack's tables, as far as later acts depend on it. */
public final class Competence {
    private static final String PROVINCE = "19-ubnd";
    /** The report's field names no ministry: most of its matters belong to this one. */
    private static final String MINISTRY = "bo-noi-vu";

    private final LawPack law;

    public Competence(LawPack law) {
        this.law = law;
    }

    public sealed interface Expected {}

    /** A body of the province has it now. */
    public record Handled(String body, Outcome outcome) implements Expected {}

    /** An officer has to decide. */
    public record Triage() implements Expected {}

    /** It ends at once: filed, guided or passed on to a body outside the province. */
    public record Ended() implements Expected {}

    public Expected of(SamplePetition petition) {
        if (!isEligible(petition)) {
            return new Ended();
        }
        if (isSpecial(petition)) {
            return new Ended();
        }
        var respondent = petition.respondent();
        if (respondent == null || petition.type() == PetitionType.MIXED) {
            return new Triage();
        }
        var decision = petition.decision();
        return rule(petition, respondent, decision == null ? null : decision.kind(), petition.instance())
                .<Expected>map(rule -> by(rule, petition, respondent.body()))
                .orElseGet(Triage::new);
    }

    /** The settling body after gaps are filled in the likelier way; a ministry if the field leaves several. */
    public String settlerOf(SamplePetition petition) {
        var respondent = petition.respondent();
        if (respondent == null) {
            return "19-" + petition.place().commune();
        }
        var decision = petition.decision();
        var rule = rule(
                        petition,
                        respondent,
                        decision == null ? DecisionKind.ADMINISTRATIVE_ACT : decision.kind(),
                        petition.instance() == null ? Integer.valueOf(1) : petition.instance())
                .orElseThrow();
        return switch (rule.settler()) {
            case RESPONDENT_BODY -> respondent.body();
            case PROVINCE -> PROVINCE;
            case MINISTER_OF_FIELD -> ministry(petition);
            case PRIME_MINISTER, SUPERIOR_BODY, BODY, OFFICER ->
                throw new IllegalStateException("Expected no gap where " + rule.settler() + " settles.");
        };
    }

    /** Findings end the matter; the one exception is a petition that names an offender with evidence (LTC 25.2). */
    public static boolean isEligible(SamplePetition petition) {
        if (petition.petitioner().kind() == PetitionerKind.ANONYMOUS) {
            return petition.findings().contains(Finding.CONCRETE_EVIDENCE);
        }
        return petition.findings().isEmpty() && Boolean.TRUE.equals(petition.signed());
    }

    /** What an officer decides for the settling body. */
    public Outcome outcome(SamplePetition petition, String competent) {
        return law.jurisdiction()
                .outcome(
                        petition.type(),
                        law.bodies().relation(petition.receivingBody(), competent),
                        null,
                        petition.alsoSentTo().stream()
                                .map(law.bodies()::competenceOf)
                                .anyMatch(competent::equals),
                        petition.receivedOn())
                .orElseThrow()
                .outcome();
    }

    private Optional<JurisdictionRule> rule(
            SamplePetition petition,
            SamplePetition.Respondent respondent,
            @Nullable DecisionKind kind,
            @Nullable Integer instance) {
        return law.jurisdiction()
                .rule(
                        petition.type(),
                        law.bodies().find(respondent.body()).orElseThrow().level(),
                        conduct(petition.type()) ? respondent.role() : RespondentRole.BODY,
                        kind,
                        instance,
                        petition.receivedOn());
    }

    /** Petitions outside the competence of the State's administration end here, guided or passed on. */
    private boolean isSpecial(SamplePetition petition) {
        var respondent = petition.respondent();
        var decision = petition.decision();
        return law.specialMatters()
                .first(
                        petition.type(),
                        petition.field(),
                        respondent == null
                                ? null
                                : law.bodies()
                                        .find(respondent.body())
                                        .orElseThrow()
                                        .level(),
                        decision == null ? null : decision.kind(),
                        petition.instance(),
                        false,
                        petition.receivedOn())
                .isPresent();
    }

    private String ministry(SamplePetition petition) {
        return law.jurisdiction().ministriesOf(petition.field(), petition.receivedOn()).stream()
                .findFirst()
                .orElse(MINISTRY);
    }

    private Expected by(JurisdictionRule rule, SamplePetition petition, String respondent) {
        return switch (rule.settler()) {
            case RESPONDENT_BODY -> handled(petition, respondent);
            case PROVINCE -> handled(petition, PROVINCE);
            case SUPERIOR_BODY ->
                handled(
                        petition,
                        law.bodies().above(respondent, petition.receivedOn()).orElseThrow());
            case BODY -> handled(petition, Objects.requireNonNull(rule.body()));
            case PRIME_MINISTER -> new Ended();
            case OFFICER -> new Triage();
            case MINISTER_OF_FIELD ->
                law.jurisdiction()
                                        .ministriesOf(petition.field(), petition.receivedOn())
                                        .size()
                                == 1
                        ? new Ended()
                        : new Triage();
        };
    }

    private Expected handled(SamplePetition petition, String body) {
        var outcome = outcome(petition, body);
        return outcome == Outcome.GUIDE || outcome == Outcome.FILE ? new Ended() : new Handled(body, outcome);
    }

    private static boolean conduct(PetitionType type) {
        return type == PetitionType.COMPLAINT || type == PetitionType.DENUNCIATION;
    }
}
