package org.tiepdan.routing.triage.adapter.http.seen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.routing.duplicate.FirstNow;
import org.tiepdan.routing.duplicate.preview.Relation;

/** Describes in a sentence what was seen before. */
final class SeenWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LawPack law;

    SeenWords(LawPack law) {
        this.law = law;
    }

    /** If only its existence is disclosed. */
    static String vi() {
        return "Cùng người gửi, cùng nội dung: đơn này đã được gửi trước đây.";
    }

    /** Like {@link #vi()}. */
    static String en() {
        return "The same petitioner sent the same before.";
    }

    /** @param found its current state */
    String vi(Relation relation, FirstNow found, LocalDate on) {
        var at = name(found.heldBy(), Body::nameVi);
        var day = DAY.format(on);
        return switch (relation) {
            case LINKED ->
                found.guidedTo() == null
                        ? "Cùng người gửi, cùng nội dung: đơn đã có tại %s, nhận ngày %s.".formatted(at, day)
                        : "Cùng người gửi, cùng nội dung: %s nhận ngày %s, đã hướng dẫn gửi đơn đến %s. Cơ quan có thẩm quyền nhận đơn thì xử lý; cơ quan khác không hướng dẫn lại."
                                .formatted(at, day, name(found.guidedTo(), Body::nameVi));
            case LATE ->
                "Cùng người gửi, cùng nội dung: đơn nhận sau, ngày %s, đã có tại %s; đơn này nhận trước."
                        .formatted(day, at);
            case OTHER_INSTANCE ->
                "Cùng người gửi, cùng nội dung, lần giải quyết khác: đơn có tại %s, nhận ngày %s.".formatted(at, day);
            case RELATED -> "Người khác đã gửi cùng nội dung: đơn có tại %s, nhận ngày %s.".formatted(at, day);
        };
    }

    /** Like {@link #vi(Relation, FirstNow, LocalDate)}. */
    String en(Relation relation, FirstNow found, LocalDate on) {
        var at = name(found.heldBy(), Body::nameEn);
        return switch (relation) {
            case LINKED ->
                found.guidedTo() == null
                        ? "The same petitioner sent the same: it is with %s, received on %s.".formatted(at, on)
                        : "The same petitioner sent the same: %s received it on %s and guided the writer to %s. The competent body handles this one; any other does not guide again."
                                .formatted(at, on, name(found.guidedTo(), Body::nameEn));
            case LATE ->
                "The same petitioner sent the same: one received later, on %s, is with %s; this one came first."
                        .formatted(on, at);
            case OTHER_INSTANCE ->
                "The same petitioner sent the same for another instance: it is with %s, received on %s."
                        .formatted(at, on);
            case RELATED -> "Somebody else sent the same: it is with %s, received on %s.".formatted(at, on);
        };
    }

    private String name(String body, Function<Body, String> in) {
        return law.bodies().find(body).map(in).orElse(body);
    }
}
