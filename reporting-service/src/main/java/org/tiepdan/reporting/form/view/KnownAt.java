package org.tiepdan.reporting.form.view;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.form.FormNote;

/** On paper and in a file nothing else distinguishes such a form from the same with what was recorded later. */
final class KnownAt {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy").withZone(LegalTime.ZONE);
    private static final DateTimeFormatter MOMENT_EN =
            DateTimeFormatter.ofPattern("HH:mm:ss 'on' dd/MM/yyyy").withZone(LegalTime.ZONE);

    private KnownAt() {}

    /** @return the notes, after the one that says as of when the record was counted, if that was earlier */
    static List<FormNote> before(List<FormNote> notes, FormView.AsOf asOf) {
        var known = asOf.earlier();
        if (known == null) {
            return notes;
        }
        var note = new FormNote(
                "Số liệu theo dữ liệu đã ghi nhận đến %s.".formatted(MOMENT.format(known)),
                "Counted from what was recorded until %s.".formatted(MOMENT_EN.format(known)));
        return Stream.concat(Stream.of(note), notes.stream()).toList();
    }
}
