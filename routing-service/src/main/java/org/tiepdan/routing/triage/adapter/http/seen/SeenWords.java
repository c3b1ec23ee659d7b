package org.tiepdan.routing.triage.adapter.http.seen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.routing.duplicate.preview.Relation;

/** Describes in a sentence what was seen before. */
final class SeenWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LawPack law;

    SeenWords(LawPack law) {
        this.law = law;
    }

    /** @param heldBy code of the body that has it; null, like the day, if only its existence is disclosed */
    String vi(Relation relation, @Nullable String heldBy, @Nullable LocalDate on) {
        if (heldBy == null || on == null) {
            return "Cùng người gửi, cùng nội dung: đơn này đã được gửi trước đây.";
        }
        var at = law.bodies().find(heldBy).map(Body::nameVi).orElse(heldBy);
        return switch (relation) {
            case LINKED ->
                "Cùng người gửi, cùng nội dung: đơn đã có tại %s, nhận ngày %s.".formatted(at, DAY.format(on));
            case LATE ->
                "Cùng người gửi, cùng nội dung: đơn nhận sau, ngày %s, đã có tại %s; đơn này nhận trước."
                        .formatted(DAY.format(on), at);
            case OTHER_INSTANCE ->
                "Cùng người gửi, cùng nội dung, lần giải quyết khác: đơn có tại %s, nhận ngày %s."
                        .formatted(at, DAY.format(on));
            case RELATED ->
                "Người khác đã gửi cùng nội dung: đơn có tại %s, nhận ngày %s.".formatted(at, DAY.format(on));
        };
    }

    /** Like {@link #vi}. */
    String en(Relation relation, @Nullable String heldBy, @Nullable LocalDate on) {
        if (heldBy == null || on == null) {
            return "The same petitioner sent the same before.";
        }
        var at = law.bodies().find(heldBy).map(Body::nameEn).orElse(heldBy);
        return switch (relation) {
            case LINKED -> "The same petitioner sent the same: it is with %s, received on %s.".formatted(at, on);
            case LATE ->
                "The same petitioner sent the same: one received later, on %s, is with %s; this one came first."
                        .formatted(on, at);
            case OTHER_INSTANCE ->
                "The same petitioner sent the same for another instance: it is with %s, received on %s."
                        .formatted(at, on);
            case RELATED -> "Somebody else sent the same: it is with %s, received on %s.".formatted(at, on);
        };
    }
}
