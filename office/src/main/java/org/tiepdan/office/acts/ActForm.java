package org.tiepdan.office.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.tracking.ActsNow;
import org.tiepdan.office.client.tracking.ActsNow.Act;
import org.tiepdan.office.client.tracking.ActsNow.Field;
import org.tiepdan.office.client.tracking.CaseHistory;
import org.tiepdan.office.words.TypedDay;

/**
 * The form of an act.
 *
 * @param act the word of the command
 * @param voids the recorded act that a correction voids; null for every other command
 * @param asked the fields besides the acting body and the day
 */
public record ActForm(String act, @Nullable Voided voids, List<Field> asked, List<String> bodies) {
    /** The id under which the registration of the case can be voided. */
    static final String REGISTRATION = "REGISTRATION";

    /** A decision of the desk. When it is void, the desk decides again. */
    private static final String ROUTING = "routing";

    private static final String REGISTERED_AS = "registeredAs";

    /** The corrected act replaces the void one. */
    static final String REPLACE = "replace";

    static final String CORRECTED = "corrected.";
    private static final Set<String> ASKED_OTHERWISE = Set.of(Typed.BY, Typed.ON, Typed.VOIDS, "corrected");

    /**
     * @param id of the recorded act
     * @param fields content of the recorded act
     * @param on the day it was recorded with; null for the registration and for a decision of the desk, which nothing here replaces
     * @param said what was recorded, by the names of fields
     */
    record Voided(
            String id,
            String act,
            List<Field> fields,
            @Nullable LocalDate on,
            Map<String, String> said) {}

    /**
     * The form of an act outside the history of a case.
     *
     * @param act its word, with which the message key of its name ends
     * @param bodies codes of the bodies for which the visitor acts
     */
    public static ActForm of(String act, List<Field> asked, List<String> bodies) {
        return new ActForm(act, null, asked, bodies);
    }

    /** @return empty where the act may not be recorded now */
    static Optional<ActForm> find(String act, Typed typed, ActsNow now, CaseHistory history) {
        var offered = now.find(act);
        if (offered.isEmpty() || !act.equals(ActsNow.CORRECTION)) {
            return offered.map(one -> new ActForm(act, null, own(one), one.bodies()));
        }
        return voided(typed.value(Typed.VOIDS), now, history)
                .map(voids -> new ActForm(
                        act,
                        voids,
                        correction(own(offered.get()), voids),
                        offered.get().bodies()));
    }

    private static Optional<Voided> voided(String id, ActsNow now, CaseHistory history) {
        if (id.equals(REGISTRATION)) {
            return Optional.of(new Voided(REGISTRATION, REGISTRATION, List.of(), null, Map.of()));
        }
        return history.entry(id)
                .filter(recorded -> now.mayVoid(recorded.id()))
                .map(recorded -> new Voided(
                        recorded.id(),
                        recorded.act(),
                        now.form(recorded.act()).map(ActForm::own).orElse(List.of()),
                        recorded.act().equals(ROUTING) ? null : recorded.on(),
                        recorded.content()));
    }

    /** The acting body, the day and the void act have fields of their own. */
    private static List<Field> own(Act act) {
        return act.fields().stream()
                .filter(field -> !ASKED_OTHERWISE.contains(field.name()))
                .toList();
    }

    private static List<Field> correction(List<Field> own, Voided voids) {
        var all = new ArrayList<>(own);
        if (!voids.id().equals(REGISTRATION)) {
            all.removeIf(field -> field.name().equals(REGISTERED_AS));
        }
        if (voids.on() != null) {
            var kind = FieldKind.WAY.name();
            all.add(new Field(Typed.INSTEAD, kind, true, List.of()));
            all.add(new Field(CORRECTED + Typed.ON, FieldKind.DATE.name(), false, List.of()));
            voids.fields().stream()
                    .map(field -> new Field(CORRECTED + field.name(), field.kind(), false, field.choices()))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** @return {@code typed}; for a newly opened form, with the most likely values */
    public Typed filled(Typed typed, LocalDate today) {
        var values = new LinkedHashMap<String, String>();
        values.put(Typed.KEY, UUID.randomUUID().toString());
        values.put(Typed.ON, TypedDay.shown(today));
        if (voids != null && voids.on() != null) {
            values.put(Typed.INSTEAD, REPLACE);
            values.put(CORRECTED + Typed.ON, TypedDay.shown(voids.on()));
            voids.said().forEach((name, value) -> values.put(CORRECTED + name, value));
        }
        return typed.isNew() ? typed.orElse(values) : typed;
    }

    /** @return the command as the API takes it */
    public Map<String, Object> command(Typed typed, FieldKind.Names names) {
        var command = new LinkedHashMap<String, Object>();
        command.put(Typed.BY, bodies.size() == 1 ? bodies.getFirst() : typed.value(Typed.BY));
        put(command, Typed.ON, new Field(Typed.ON, FieldKind.DATE.name(), true, null), typed, names);
        boolean replaces = typed.value(Typed.INSTEAD).equals(REPLACE);
        var corrected = new LinkedHashMap<String, Object>();
        for (var field : asked) {
            if (!field.name().startsWith(CORRECTED)) {
                put(command, field.name(), field, typed, names);
            } else {
                put(corrected, field.name().substring(CORRECTED.length()), field, typed, names);
            }
        }
        command.remove(Typed.INSTEAD);
        if (voids != null) {
            command.put(Typed.VOIDS, voids.id());
            if (replaces) {
                corrected.put("act", voids.act());
                command.put("corrected", corrected);
            }
        }
        return command;
    }

    private static void put(
            Map<String, Object> members, String member, Field field, Typed typed, FieldKind.Names names) {
        FieldKind.of(field)
                .toApi(typed.values(field.name()), names)
                .ifPresent(value -> ResultFields.put(members, member, value));
    }
}
