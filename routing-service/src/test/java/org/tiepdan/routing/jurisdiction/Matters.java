package org.tiepdan.routing.jurisdiction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LegalTime;

/** Matters for tests: a whole complaint against a commune chair, and what is changed of it. */
record Matters(Matter matter) {

    static Matters complaint() {
        return new Matters(new Matter(
                "COMPLAINT",
                "19-05443",
                morningOf("2026-08-20"),
                "LAND_HOUSING",
                "19-05443",
                "HEAD",
                "ADMINISTRATIVE_DECISION",
                1));
    }

    static Matters denunciation() {
        return complaint().type("DENUNCIATION").kind(null).instance(null);
    }

    static Instant morningOf(String date) {
        return LocalDate.parse(date).atTime(8, 0).atZone(LegalTime.ZONE).toInstant();
    }

    Matters type(String type) {
        return new Matters(new Matter(
                type,
                matter.receivingBody(),
                matter.receivedAt(),
                matter.field(),
                matter.respondentBody(),
                matter.respondentRole(),
                matter.decisionKind(),
                matter.instance()));
    }

    Matters receivedBy(String body) {
        return new Matters(new Matter(
                matter.type(),
                body,
                matter.receivedAt(),
                matter.field(),
                matter.respondentBody(),
                matter.respondentRole(),
                matter.decisionKind(),
                matter.instance()));
    }

    Matters at(Instant moment) {
        return new Matters(new Matter(
                matter.type(),
                matter.receivingBody(),
                moment,
                matter.field(),
                matter.respondentBody(),
                matter.respondentRole(),
                matter.decisionKind(),
                matter.instance()));
    }

    Matters on(String date) {
        return at(morningOf(date));
    }

    Matters field(@Nullable String field) {
        return new Matters(new Matter(
                matter.type(),
                matter.receivingBody(),
                matter.receivedAt(),
                field,
                matter.respondentBody(),
                matter.respondentRole(),
                matter.decisionKind(),
                matter.instance()));
    }

    Matters against(@Nullable String body, @Nullable String role) {
        return new Matters(new Matter(
                matter.type(),
                matter.receivingBody(),
                matter.receivedAt(),
                matter.field(),
                body,
                role,
                matter.decisionKind(),
                matter.instance()));
    }

    Matters kind(@Nullable String kind) {
        return new Matters(new Matter(
                matter.type(),
                matter.receivingBody(),
                matter.receivedAt(),
                matter.field(),
                matter.respondentBody(),
                matter.respondentRole(),
                kind,
                matter.instance()));
    }

    Matters instance(@Nullable Integer instance) {
        return new Matters(new Matter(
                matter.type(),
                matter.receivingBody(),
                matter.receivedAt(),
                matter.field(),
                matter.respondentBody(),
                matter.respondentRole(),
                matter.decisionKind(),
                instance));
    }
}
