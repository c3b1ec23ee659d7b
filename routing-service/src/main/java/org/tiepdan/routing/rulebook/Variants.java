package org.tiepdan.routing.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.routing.detail.Codes;
import org.tiepdan.routing.jurisdiction.Matter;

/** Variants of a matter with one fact changed, for each value of each fact. */
final class Variants {
    private static final List<Integer> INSTANCES = List.of(1, 2);

    private final Matter matter;
    private final List<Variant> all = new ArrayList<>();

    /** @see NearRule */
    record Variant(
            String fact, @Nullable String was, @Nullable String wouldBe, Matter matter) {}

    private Variants(Matter matter) {
        this.matter = matter;
    }

    /** @return the variants, facts most often entered wrongly first */
    static List<Variant> of(Matter matter) {
        var variants = new Variants(matter);
        if (matter.type().equals(PetitionType.COMPLAINT.name())) {
            variants.ofComplaints();
        }
        variants.each("respondent.role", RespondentRole.values(), matter.respondentRole(), Variants::role);
        variants.each("field", fields(matter), matter.field(), Variants::field);
        variants.each("type", types(), matter.type(), Variants::type);
        variants.each("petitioner.kind", PetitionerKind.values(), matter.petitionerKind(), Variants::petitioner);
        variants.findings();
        return List.copyOf(variants.all);
    }

    private void ofComplaints() {
        for (var instance : INSTANCES) {
            if (!instance.equals(matter.instance())) {
                var was = matter.instance() == null ? null : String.valueOf(matter.instance());
                all.add(new Variant("instance", was, String.valueOf(instance), instance(matter, instance)));
            }
        }
        each("decision.kind", DecisionKind.values(), matter.decisionKind(), Variants::kind);
    }

    private void each(String fact, Enum<?>[] values, @Nullable String was, BiFunction<Matter, String, Matter> change) {
        Arrays.stream(values)
                .map(Enum::name)
                .filter(value -> !value.equals(was))
                .forEach(value -> all.add(new Variant(fact, was, value, change.apply(matter, value))));
    }

    private void findings() {
        for (var finding : Finding.values()) {
            var code = finding.name();
            var others = new ArrayList<>(matter.findings());
            boolean made = others.remove(code);
            if (!made) {
                others.add(code);
            }
            all.add(new Variant("findings", made ? code : null, made ? null : code, findings(matter, others)));
        }
    }

    private static Field[] fields(Matter matter) {
        var type = Codes.read(PetitionType.class, matter.type());
        return Arrays.stream(Field.values())
                .filter(field -> type == null || field.allowedFor(type))
                .toArray(Field[]::new);
    }

    /** Excludes mixed, which is split first and so gives no result. */
    private static PetitionType[] types() {
        return Arrays.stream(PetitionType.values())
                .filter(type -> type != PetitionType.MIXED)
                .toArray(PetitionType[]::new);
    }

    private static Matter type(Matter of, String type) {
        return with(of, type, of.field(), of.respondentRole(), of.decisionKind(), of.instance(), of.petitionerKind());
    }

    private static Matter field(Matter of, String field) {
        return with(of, of.type(), field, of.respondentRole(), of.decisionKind(), of.instance(), of.petitionerKind());
    }

    private static Matter role(Matter of, String role) {
        return with(of, of.type(), of.field(), role, of.decisionKind(), of.instance(), of.petitionerKind());
    }

    private static Matter kind(Matter of, String kind) {
        return with(of, of.type(), of.field(), of.respondentRole(), kind, of.instance(), of.petitionerKind());
    }

    private static Matter instance(Matter of, Integer instance) {
        return with(of, of.type(), of.field(), of.respondentRole(), of.decisionKind(), instance, of.petitionerKind());
    }

    private static Matter petitioner(Matter of, String kind) {
        return with(of, of.type(), of.field(), of.respondentRole(), of.decisionKind(), of.instance(), kind);
    }

    private static Matter with(
            Matter of,
            String type,
            @Nullable String field,
            @Nullable String role,
            @Nullable String kind,
            @Nullable Integer instance,
            @Nullable String petitioner) {
        return new Matter(
                type,
                of.receivingBody(),
                of.receivedAt(),
                field,
                of.respondentBody(),
                role,
                kind,
                instance,
                petitioner,
                of.findings(),
                of.details());
    }

    private static Matter findings(Matter of, List<String> findings) {
        return new Matter(
                of.type(),
                of.receivingBody(),
                of.receivedAt(),
                of.field(),
                of.respondentBody(),
                of.respondentRole(),
                of.decisionKind(),
                of.instance(),
                of.petitionerKind(),
                findings,
                of.details());
    }
}
