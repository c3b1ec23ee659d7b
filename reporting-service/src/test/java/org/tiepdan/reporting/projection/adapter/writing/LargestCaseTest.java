package org.tiepdan.reporting.projection.adapter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Happening;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.casefile.limit.LimitVersion;
import org.tiepdan.reporting.testkit.Events;
import tools.jackson.databind.node.ObjectNode;

/** A case with as many acts, refusals and limits as tracking takes (ADR 78), whose limits notices move again and again. */
class LargestCaseTest {
    private static final CaseId CASE = Events.caseId(1);
    private static final int ACTS = 350;
    private static final int REFUSALS = 300;
    private static final int LIMITS = 150;
    private static final int NOTICES = 30;
    private static final int SKIPPED_DAYS = 40;
    private static final LocalDate FIRST = LocalDate.parse("2026-07-01");

    private final Events events = new Events();
    private CaseDocument document = CaseDocument.empty(CASE.value());

    @Test
    void fitsIntoADocumentHoweverOftenItsLimitsMove() {
        events.write(CASE, "case.opened.v1");
        acts();
        for (int limit = 0; limit < LIMITS; limit++) {
            int number = limit;
            events.write(CASE, "deadline.set.v1", set -> set.put("deadlineId", id(number)));
        }
        moved(0, NOTICES);
        var once = size();
        moved(NOTICES, NOTICES + 10);
        var again = size();

        assertThat(again).isLessThan(Part.LARGEST);
        assertThat(again - once).isLessThan(once / 100);
        assertThat(tracking().limitVersions()).hasSize(LimitVersion.AT_MOST);
        assertThat(latestVersions())
                .hasSize(LIMITS)
                .allSatisfy(version -> assertThat(version.state()).isEqualTo("MISSED"))
                .allSatisfy(version -> assertThat(version.dueOn()).isEqualTo(FIRST.plusDays(NOTICES + 9)));
        assertThat(tracking().deadlines())
                .hasSize(LIMITS)
                .allSatisfy(limit -> assertThat(limit.state()).isEqualTo("MISSED"));
        assertThat(tracking().timeline())
                .filteredOn(line -> line.type().equals("case.urged.v1"))
                .hasSize(ACTS);
        assertThat(tracking().timeline())
                .filteredOn(line -> line.type().equals(Happening.FOLDED))
                .singleElement()
                .satisfies(line -> assertThat(tracking().timeline().size()
                                - 1
                                + Integer.parseInt(Objects.requireNonNull(line.detail())))
                        .isEqualTo(1 + ACTS + REFUSALS + LIMITS + LIMITS * (NOTICES + 10) * 4));
    }

    private Collection<LimitVersion> latestVersions() {
        return tracking().limitVersions().stream()
                .collect(Collectors.toMap(LimitVersion::at, version -> version, (_, later) -> later))
                .values();
    }

    private void acts() {
        for (int act = 0; act < ACTS; act++) {
            events.write(CASE, "case.urged.v1");
        }
        for (int refusal = 0; refusal < REFUSALS; refusal++) {
            events.write(
                    CASE,
                    "command.rejected.v1",
                    no -> no.put("vi", "Cần ngày gia hạn không muộn hơn ngày cuối. ".repeat(4))
                            .put("en", "Expected an extension not after the last day. ".repeat(4)));
        }
    }

    /** Each notice opens what was missed again; then the clock warns, finds the miss and asks a body to urge. */
    private void moved(int from, int to) {
        for (int notice = from; notice < to; notice++) {
            var dueOn = FIRST.plusDays(notice);
            for (int limit = 0; limit < LIMITS; limit++) {
                var id = id(limit);
                var number = "%d/TB-UBND".formatted(notice);
                events.write(CASE, "deadline.revised.v1", revised -> revised(revised, id, dueOn, number));
                events.write(CASE, "deadline.approaching.v1", near -> due(near, id, dueOn));
                events.write(CASE, "deadline.missed.v1", missed -> due(missed, id, dueOn));
                events.write(CASE, "case.escalated.v1", up -> due(up, id, dueOn));
            }
            take();
        }
    }

    private static void revised(ObjectNode revised, String id, LocalDate dueOn, String notice) {
        due(revised, id, dueOn);
        revised.put("state", "OPEN").put("notice", notice).put("cause", "law.changed");
        var skipped = revised.putArray("skipped");
        for (int day = 0; day < SKIPPED_DAYS; day++) {
            skipped.addObject()
                    .put("date", dueOn.minusDays(day).toString())
                    .put("vi", "Nghỉ Quốc khánh, làm bù ngày 22/08/2026")
                    .put("en", "National Day, in exchange for 22 August 2026");
        }
        var pauses = revised.putArray("pauses");
        pauses.addObject()
                .put("from", "2026-07-06")
                .put("to", "2026-07-08")
                .put("ground", "WAITING-FOR-RESULT")
                .put("reference", "15/2026/QĐ-UBND")
                .put("endReference", "16/2026/QĐ-UBND");
    }

    private static void due(ObjectNode event, String id, LocalDate dueOn) {
        event.put("deadlineId", id).put("dueOn", dueOn.toString()).put("dueAt", dueOn + "T17:00:00Z");
    }

    private static String id(int limit) {
        return "00000000-0000-3000-8000-%012d".formatted(limit);
    }

    private void take() {
        for (var fact : events.facts()) {
            document = document.with(fact);
        }
        events.taken();
    }

    private int size() {
        return Part.of(tracking(), MongoClientSettings.getDefaultCodecRegistry(), new BasicOutputBuffer())
                .getByteBuffer()
                .remaining();
    }

    private TrackingPart tracking() {
        return Objects.requireNonNull(document.tracking());
    }
}
