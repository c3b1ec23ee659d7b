package org.tiepdan.samples.acts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.Denounced;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.samples.chance.Chance;
import org.tiepdan.samples.petitions.Days;
import org.tiepdan.samples.petitions.SamplePetition;

/** The triage desk: petitions that no rule decides, and those to which a body objects. */
final class Desk {
    private static final String DECISION = "triage-decision";
    private static final List<String> DEPARTMENTS =
            List.of("19-so-xay-dung", "19-so-noi-vu", "19-so-tu-phap", "19-so-tai-chinh", "19-so-khoa-hoc-cong-nghe");

    private final LawPack law;
    private final Competence competence;
    private final Days days;

    Desk(LawPack law, Competence competence, Days days) {
        this.law = law;
        this.competence = competence;
        this.days = days;
    }

    /** @return the body that then has it; empty if no body of the province has, or if it still waits */
    Optional<Standing> decide(SamplePetition petition, Clerk clerk, Chance chance) {
        var on = days.workingDay(clerk.last(), clerk.last().plusDays(chance.in(80) ? 7 : 24), chance);
        if (chance.in(20)) {
            return Optional.empty();
        }
        // Each has to be split, which is left to the person who tries the desk.
        if (petition.type() == PetitionType.MIXED) {
            return Optional.empty();
        }
        var body = competence.settlerOf(petition);
        var instance = petition.type() != PetitionType.COMPLAINT
                ? null
                : petition.instance() == null ? Integer.valueOf(1) : petition.instance();
        var outcome = competence.outcome(petition, body);
        var inside = law.bodies().relation(petition.receivingBody(), body).staysInProvince();
        var reason = inside ? "FACTS-COMPLETED" : "COMPETENCE-BY-FIELD";
        var standing = new Standing(body, outcome, on, instance);
        return note(petition, clerk, standing, reason) && inside && outcome != Outcome.GUIDE && outcome != Outcome.FILE
                ? Optional.of(standing)
                : Optional.empty();
    }

    /** @return the body that has it after another one objected; empty if it still waits */
    Optional<Standing> objected(SamplePetition petition, Standing before, Clerk clerk, Chance chance) {
        var other = chance.of(
                DEPARTMENTS.stream().filter(each -> !each.equals(before.body())).toList());
        var on = days.workingDay(clerk.last(), clerk.last().plusDays(6), chance);
        boolean waits = chance.in(15);
        if (!clerk.note("objection", before.body(), on, "reason", "NOT-COMPETENT", "proposedBody", other) || waits) {
            return Optional.empty();
        }
        var conduct = petition.type() == PetitionType.COMPLAINT || petition.type() == PetitionType.DENUNCIATION;
        var upheld = !conduct && chance.in(65);
        var after = new Standing(
                upheld ? other : before.body(),
                competence.outcome(petition, upheld ? other : before.body()),
                days.workingDay(on.plusDays(1), on.plusDays(9), chance),
                before.instance());
        return note(petition, clerk, after, upheld ? "OBJECTION-UPHELD" : "OBJECTION-DISMISSED")
                ? Optional.of(after)
                : Optional.empty();
    }

    /** A petition sent to several bodies, including the competent one, is filed at the others. */
    void sentToMany(SamplePetition petition, Standing before, Clerk clerk, Chance chance) {
        var on = days.workingDay(clerk.last(), clerk.last().plusDays(5), chance);
        if (clerk.note("objection", before.body(), on, "reason", "ALREADY-SETTLED")) {
            clerk.note(
                    DECISION,
                    desk(petition),
                    days.workingDay(on.plusDays(1), on.plusDays(6), chance),
                    "outcome",
                    "FILE",
                    "competentBody",
                    desk(petition),
                    "reason",
                    "SENT-TO-MANY");
        }
    }

    /** The superior decides about a possible denunciation of the receiving body. */
    private String desk(SamplePetition petition) {
        var receiving = petition.receivingBody();
        var about = petition.respondent();
        boolean denounced = about != null
                && Denounced.body(petition.type(), about.body(), about.role())
                        .filter(body -> law.bodies().isOrSucceeded(receiving, body, petition.receivedOn()))
                        .isPresent();
        return denounced ? law.bodies().above(receiving, petition.receivedOn()).orElse(receiving) : receiving;
    }

    private boolean note(SamplePetition petition, Clerk clerk, Standing after, String reason) {
        @Nullable Integer instance = after.instance();
        return instance == null
                ? clerk.note(
                        DECISION,
                        desk(petition),
                        after.since(),
                        "outcome",
                        after.outcome().name(),
                        "competentBody",
                        after.body(),
                        "reason",
                        reason)
                : clerk.note(
                        DECISION,
                        desk(petition),
                        after.since(),
                        "outcome",
                        after.outcome().name(),
                        "competentBody",
                        after.body(),
                        "instance",
                        instance.toString(),
                        "reason",
                        reason);
    }
}
