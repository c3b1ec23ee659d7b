package org.tiepdan.routing.jurisdiction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.lawpack.respondent.UnitKind;
import org.tiepdan.routing.detail.Codes;

/**
 * A matter as the rules see it: codes parsed, respondent found. Null means unknown; a fact that the type of petition does not need is null
 * but not missing.
 *
 * @param respondent the body; for a unit that is not listed, the body that manages it
 * @param level of the body, or of the unit
 * @param ofUnit whether it is about such a unit
 * @param fieldBody code of the body in charge of the field
 */
record Facts(
        PetitionType type,
        Body respondent,
        BodyLevel level,
        boolean ofUnit,
        @Nullable RespondentRole role,
        @Nullable DecisionKind kind,
        @Nullable Integer instance,
        @Nullable Field field,
        @Nullable String fieldBody,
        LocalDate receivedOn) {
    private static final List<Integer> INSTANCES = List.of(1, 2);

    static Facts of(Matter matter, PetitionType type, Body respondent, LocalDate receivedOn) {
        boolean complaint = type == PetitionType.COMPLAINT;
        boolean instanceKnown = complaint && matter.instance() != null && INSTANCES.contains(matter.instance());
        var unit = isAboutConduct(type)
                ? Codes.read(UnitKind.class, matter.details().unit())
                : null;
        var level = unit == null ? null : unit.under(respondent.level()).orElse(null);
        var role = level == null ? matter.respondentRole() : matter.details().unitRole();
        return new Facts(
                type,
                respondent,
                level == null ? respondent.level() : level,
                level != null,
                isAboutConduct(type) ? Codes.read(RespondentRole.class, role) : RespondentRole.BODY,
                complaint ? Codes.read(DecisionKind.class, matter.decisionKind()) : null,
                instanceKnown ? matter.instance() : null,
                Codes.read(Field.class, matter.field()),
                matter.details().fieldBody(),
                receivedOn);
    }

    /** Proposals and feedback go to the head of the body responsible, regardless of whom in it they are about (LTCD 26.2). */
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
                    .map(each -> with(each, kind, instance))
                    .flatMap(Facts::completions);
        }
        if (type == PetitionType.COMPLAINT && instance == null) {
            return INSTANCES.stream().map(each -> with(role, kind, each)).flatMap(Facts::completions);
        }
        if (type == PetitionType.COMPLAINT && kind == null) {
            return Arrays.stream(DecisionKind.values()).map(each -> with(role, each, instance));
        }
        return Stream.of(this);
    }

    private Facts with(@Nullable RespondentRole asRole, @Nullable DecisionKind asKind, @Nullable Integer asInstance) {
        return new Facts(type, respondent, level, ofUnit, asRole, asKind, asInstance, field, fieldBody, receivedOn);
    }
}
