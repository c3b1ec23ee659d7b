package org.tiepdan.system.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.system.story.Petitions.BOARD;
import static org.tiepdan.system.story.Petitions.FIRST;
import static org.tiepdan.system.story.Petitions.SECOND;
import static org.tiepdan.system.story.Petitions.SUPERIOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.WholeSystem;

/** A commune is merged into another one while it has cases: from the next day on, all services know the successor alone. */
@Order(RunOrder.SYSTEM_OF_ITS_OWN)
@Execution(ExecutionMode.CONCURRENT)
class MergedBodyIT {
    private static final Path LAW =
            Path.of(System.getProperty("tiepdan.root", "..")).resolve("law/vn").toAbsolutePath();

    @TempDir
    Path work;

    @Test
    void theSuccessorHasTheCases() throws IOException {
        var today = LegalTime.dateOf(Instant.now());
        var law = copyOfTheLaw();
        try (var system = WholeSystem.start(
                work, Map.of("LAW_PACK", law.toString(), "TRACKING_DEADLINES_LATE_ENTRY_GRACE", "PT1S"))) {
            var voices = Voices.of(system);
            var received = today.minusDays(8) + "T09:00:00+07:00";
            var routed = Story.of(voices, Petitions.complaint(received, "lối đi chung bị rào"));
            var accepted = Story.of(voices, Petitions.complaint(received, "bờ kè lấn sang vườn"));
            var handedOn = Story.of(voices, Petitions.complaint(received, "cống thoát nước bị lấp"));
            var unclear = Story.of(voices, Petitions.unclear(received, FIRST, "đường điện chưa được kéo"));
            routed.becomes("ROUTED", FIRST);
            accepted.becomes("ROUTED", FIRST);
            handedOn.becomes("ROUTED", FIRST);
            unclear.becomes("IN_TRIAGE", "");
            var early = Map.of("on", today.minusDays(7).toString());
            Story.assertStatus(200, accepted.act("acceptance", FIRST, early));
            accepted.becomes("ACCEPTED", FIRST);

            endsOn(law, today.minusDays(1));
            system.restart();

            routed.becomes("ROUTED", SECOND);
            routed.reachesFeedOf(SECOND, "case.succeeded.v1");
            Story.assertRefused(routed.act("acceptance", FIRST, Map.of()));
            // What the merged body had done in time, and nobody had entered.
            Story.assertStatus(200, routed.act("acceptance", SECOND, early));
            routed.becomes("ACCEPTED", SECOND);
            routed.awaitLimit("KN-ACCEPT-1", "state", "MET");

            accepted.becomes("ACCEPTED", SECOND);
            var decision = Map.of("number", "1/QĐ", "settlement", "RIGHT");
            for (var other : new String[] {FIRST, SUPERIOR, BOARD}) {
                Story.assertRefused(accepted.act("decision", other, decision));
            }
            Story.assertStatus(200, accepted.act("decision", SECOND, decision));

            Story.assertRefused(handedOn.act("transfer", FIRST, Map.of("to", SECOND)));
            handedOn.becomes("ROUTED", SECOND);
            assertThat(handedOn.isListed("open=true&competent=" + SECOND)).isTrue();
            assertThat(handedOn.isListed("open=true&competent=" + FIRST)).isFalse();

            Story.assertRefused(unclear.decide(FIRST, Map.of("outcome", "ACCEPT", "reason", "FACTS-COMPLETED")));
            Story.assertStatus(200, unclear.decide(SECOND, Map.of("outcome", "ACCEPT", "reason", "FACTS-COMPLETED")));
            unclear.becomes("ROUTED", SECOND);

            var later = Story.of(voices, Petitions.complaint(today + "T00:00:00+07:00", "nhà văn hóa bị chiếm dụng"));
            later.becomes("ROUTED", SECOND);
        }
    }

    private Path copyOfTheLaw() throws IOException {
        var copy = work.resolve("law");
        try (var files = Files.walk(LAW)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(LAW.relativize(file)));
            }
        }
        return copy;
    }

    private static void endsOn(Path law, LocalDate lastDay) throws IOException {
        var file = law.resolve("bodies.csv");
        var row = Pattern.compile("(?m)^(" + FIRST + ";.*;)(\\d{4}-\\d{2}-\\d{2});;;");
        Files.writeString(
                file, row.matcher(Files.readString(file)).replaceFirst("$1$2;" + lastDay + ";" + SECOND + ";"));
    }
}
