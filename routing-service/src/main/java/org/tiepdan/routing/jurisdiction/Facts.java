package org.tiepdan.routing.jurisdiction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;

/**
 * A matter as the rules see it: codes parsed, respondent found. Null means unknown; a fact that a type of petition does
 * not need is null and not missing.
 */
record Facts(
        PetitionType type,
        Body respondent,
        @Nullable RespondentRole role,
        @Nullable DecisionKind kind,
        @Nullable Integer instance,
        @Nullable Field field,
        LocalDate receivedOn) {
    private static final List<Integer> INSTANCES = List.of(1, 2);

    static Facts of(Matter matter, PetitionType type, Body respondent, LocalDate receivedOn) {
        boolean complaint = type == PetitionType.COMPLAINT;
        boolean instanceKnown = complaint && matter.instance() != null && INSTANCES.contains(matter.instance());
        return new Facts(
                type,
                respondent,
                isAboutConduct(type) ? Codes.read(RespondentRole.class, matter.respondentRole()) : RespondentRole.BODY,
                complaint ? Codes.read(DecisionKind.class, matter.decisionKind()) : null,
                instanceKnown ? matter.instance() : null,
                Codes.read(Field.class, matter.field()),
                receivedOn);
    }

    /** Proposals and feedback go to the head of the body responsible, no matter whom in it they are about (LTCD 26.2). */
    private static boolean isAboutConduct(PetitionType type) {
        return type == PetitionType.COMPLAINT || type == PetitionType.DENUNCIATION;
    }

    Set<TriageCause> unknown() {
        var causes = EnumSet.noneOf(TriageCause.class);
        if (role == null) {
            causes.add(TriageCause.RESPONDENT_ROLE);
        }
        if (type == PetitionType.COMPLAINT && kind == null) {
            causes.add(TriageCause.DECISION_KIND);
        }
        if (type == PetitionType.COMPLAINT && instance == null) {
            causes.add(TriageCause.INSTANCE);
        }
        return causes;
    }

    /** Every combination of values the unknown facts may have. */
    Stream<Facts> completions() {
        if (role == null) {
            return Arrays.stream(RespondentRole.values())
                    .map(each -> new Facts(type, respondent, each, kind, instance, field, receivedOn))
                    .flatMap(Facts::completions);
        }
        if (type == PetitionType.COMPLAINT && instance == null) {
            return INSTANCES.stream()
                    .map(each -> new Facts(type, respondent, role, kind, each, field, receivedOn))
                    .flatMap(Facts::completions);
        }
        if (type == PetitionType.COMPLAINT && kind == null) {
            return Arrays.stream(DecisionKind.values())
                    .map(each -> new Facts(type, respondent, role, each, instance, field, receivedOn));
        }
        return Stream.of(this);
    }
}
