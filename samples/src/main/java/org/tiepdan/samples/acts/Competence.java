package org.tiepdan.samples.acts;

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

/** What will become of a petition by the law pack's tables, as far as the acts that follow depend on it. */
public final class Competence {
    private static final String PROVINCE = "19-ubnd";
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
        var respondent = petition.respondent();
        if (respondent == null || petition.type() == PetitionType.MIXED) {
            return new Triage();
        }
        var decision = petition.decision();
        return rule(petition, respondent, decision == null ? null : decision.kind(), petition.instance())
                .<Expected>map(rule -> by(rule, petition, respondent.body()))
                .orElseGet(Triage::new);
    }

    /** Who settles it once the gaps are filled in the likelier way; a ministry where the field leaves several. */
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
            case PRIME_MINISTER -> throw new IllegalStateException("Expected no gap where the Prime Minister settles.");
        };
    }

    /** Findings end the matter; the one exception is what names an offender with evidence (LTC 25.2). */
    public static boolean isEligible(SamplePetition petition) {
        if (petition.petitioner().kind() == PetitionerKind.ANONYMOUS) {
            return petition.findings().contains(Finding.CONCRETE_EVIDENCE);
        }
        return petition.findings().isEmpty() && Boolean.TRUE.equals(petition.signed());
    }

    /** What an officer decides for whoever settles it. */
    public Outcome outcome(SamplePetition petition, String competent) {
        return law.jurisdiction()
                .outcome(
                        petition.type(),
                        law.bodies().relation(petition.receivingBody(), competent),
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

    private String ministry(SamplePetition petition) {
        return law.jurisdiction()
                .ministriesOf(petition.field(), petition.receivedOn())
                .getFirst();
    }

    private Expected by(JurisdictionRule rule, SamplePetition petition, String respondent) {
        return switch (rule.settler()) {
            case RESPONDENT_BODY -> handled(petition, respondent);
            case PROVINCE -> handled(petition, PROVINCE);
            case PRIME_MINISTER -> new Ended();
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
        return outcome == Outcome.GUIDE ? new Ended() : new Handled(body, outcome);
    }

    private static boolean conduct(PetitionType type) {
        return type == PetitionType.COMPLAINT || type == PetitionType.DENUNCIATION;
    }
}
