package org.tiepdan.routing.jurisdiction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.detail.Details;

/** A complete first complaint against a commune chair, received by the commune, with methods to change it. */
record Matters(
        String type,
        String receivingBody,
        Instant receivedAt,
        @Nullable String field,
        @Nullable String body,
        @Nullable String role,
        @Nullable String kind,
        @Nullable Integer instance,
        @Nullable String petitioner,
        List<String> findings,
        Details details) {

    static Matters complaint() {
        return new Matters(
                "COMPLAINT",
                "19-05443",
                morningOf("2026-08-20"),
                "LAND_HOUSING",
                "19-05443",
                "HEAD",
                "ADMINISTRATIVE_DECISION",
                1,
                "INDIVIDUAL",
                List.of(),
                Details.NONE);
    }

    static Matters denunciation() {
        return complaint().type("DENUNCIATION").kind(null).instance(null);
    }

    Matter matter() {
        return new Matter(
                type, receivingBody, receivedAt, field, body, role, kind, instance, petitioner, findings, details);
    }

    Matters type(String other) {
        return new Matters(
                other, receivingBody, receivedAt, field, body, role, kind, instance, petitioner, findings, details);
    }

    Matters receivedBy(String other) {
        return new Matters(type, other, receivedAt, field, body, role, kind, instance, petitioner, findings, details);
    }

    Matters at(Instant other) {
        return new Matters(
                type, receivingBody, other, field, body, role, kind, instance, petitioner, findings, details);
    }

    Matters on(String date) {
        return at(morningOf(date));
    }

    Matters field(@Nullable String other) {
        return new Matters(
                type, receivingBody, receivedAt, other, body, role, kind, instance, petitioner, findings, details);
    }

    Matters against(@Nullable String otherBody, @Nullable String otherRole) {
        return new Matters(
                type,
                receivingBody,
                receivedAt,
                field,
                otherBody,
                otherRole,
                kind,
                instance,
                petitioner,
                findings,
                details);
    }

    Matters kind(@Nullable String other) {
        return new Matters(
                type, receivingBody, receivedAt, field, body, role, other, instance, petitioner, findings, details);
    }

    Matters instance(@Nullable Integer other) {
        return new Matters(
                type, receivingBody, receivedAt, field, body, role, kind, other, petitioner, findings, details);
    }

    Matters by(@Nullable String otherPetitioner) {
        return new Matters(
                type, receivingBody, receivedAt, field, body, role, kind, instance, otherPetitioner, findings, details);
    }

    Matters found(String... codes) {
        return new Matters(
                type,
                receivingBody,
                receivedAt,
                field,
                body,
                role,
                kind,
                instance,
                petitioner,
                List.of(codes),
                details);
    }

    Matters knowing(Details other) {
        return new Matters(
                type, receivingBody, receivedAt, field, body, role, kind, instance, petitioner, findings, other);
    }

    /** About a unit under the respondent's body, with the role within that unit. */
    Matters ofUnit(String unit, @Nullable String unitRole) {
        return knowing(Known.ofUnit(unit, unitRole)).against(body, "OFFICIAL");
    }

    Matters alsoSentTo(String... others) {
        return knowing(Known.alsoSentTo(others));
    }

    private static Instant morningOf(String date) {
        return LocalDate.parse(date).atTime(8, 0).atZone(LegalTime.ZONE).toInstant();
    }
}
