package org.tiepdan.office.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.office.client.tracking.ActsNow;
import org.tiepdan.office.client.tracking.ActsNow.Act;
import org.tiepdan.office.client.tracking.ActsNow.Choice;
import org.tiepdan.office.client.tracking.ActsNow.Field;
import org.tiepdan.office.client.tracking.CaseHistory;
import org.tiepdan.office.client.tracking.CaseHistory.Entry;

/** The form of a correction begins with what was recorded, so that a correction of one member loses no other. */
class ActFormTest {
    private static final Typed OPENED = Typed.of(Map.of("voids", new String[] {"a"}));

    private static Entry entry(
            String act, @Nullable String ground, @Nullable Integer days, @Nullable String reference) {
        var on = LocalDate.parse("2026-09-03");
        var at = Instant.parse("2026-09-03T02:00:00Z");
        return new Entry("a", act, on, at, "19-05443", false, null, null, null, ground, days, reference);
    }

    private static Object corrected(Entry recorded, String day) {
        var correction =
                new Act("correction", List.of(field("voids", "CODE", new Choice("a", "a", "a"))), List.of("19-05443"));
        var form = new Act(
                recorded.act(),
                List.of(
                        field("on", "DATE"),
                        field("ground", "CODE"),
                        field("days", "NUMBER"),
                        field("reference", "TEXT")),
                List.of());
        var now = new ActsNow(List.of(correction), List.of(form));
        var shown = ActForm.find("correction", OPENED, now, new CaseHistory(List.of(recorded)))
                .orElseThrow();
        var typed = shown.filled(OPENED, LocalDate.parse("2026-09-10")).with("corrected.on", day);
        return shown.command(typed, name -> name).get("corrected");
    }

    private static Field field(String name, String kind, Choice... choices) {
        return new Field(name, kind, false, List.of(choices));
    }

    @Test
    void onlyTheDayOfASuspensionIsCorrected() {
        assertThat(corrected(entry("suspension", "OBSTACLE", null, "15/QĐ-UBND"), "4/9/2026"))
                .isEqualTo(Map.of(
                        "act", "suspension", "on", "2026-09-04", "ground", "OBSTACLE", "reference", "15/QĐ-UBND"));
    }

    @Test
    void onlyTheDayOfAnExtensionIsCorrected() {
        assertThat(corrected(entry("extension", null, 15, "14/QĐ-UBND"), "4/9/2026"))
                .isEqualTo(Map.of("act", "extension", "on", "2026-09-04", "days", 15, "reference", "14/QĐ-UBND"));
    }

    @Test
    void whatWasNotRecordedStaysEmpty() {
        assertThat(corrected(entry("resumption", null, null, null), "4/9/2026"))
                .isEqualTo(Map.of("act", "resumption", "on", "2026-09-04"));
    }
}
