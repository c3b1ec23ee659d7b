package org.tiepdan.reporting.status.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

class StatusTest {
    private static final ReceiptCode CODE = ReceiptCode.of(new byte[16]);
    private static final byte[] KEY = "of a test".getBytes(StandardCharsets.UTF_8);

    private final TestDatabase database = TestDatabase.create();
    private Events events = new Events();
    private final Path keys;
    private final Slice slice;

    StatusTest(@TempDir Path keys) {
        this.keys = keys;
        this.slice = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void tellsACitizenWhereTheCaseStandsAndWhomToAsk() throws Exception {
        Files.write(keys.resolve("receipt.key"), KEY);
        receive("COMPLAINT");
        events.write(Events.caseId(1), "petition.routed.v1");
        events.write(Events.caseId(1), "case.opened.v1");
        limit("deadline.set.v1", "TCD-REPLY", "2026-07-15");
        limit("deadline.set.v1", "KN-ACCEPT-1", "2026-07-10");
        fill();

        var answer = slice.get("/api/v1/status/" + CODE.value().toLowerCase(Locale.ROOT));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(Slice.documented("status"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void isTheSameForEveryTypeOfPetitionAtTheSameStage(Stage stage) throws Exception {
        Files.write(keys.resolve("receipt.key"), KEY);
        var answers = new HashMap<String, PetitionType>();
        for (var type : PetitionType.values()) {
            receive(type.name());
            stage.happen(this, type);
            answers.put(answerOfANewDatabase(), type);
            events = new Events();
        }

        assertThat(answers).hasSize(1);
        assertThat(answers.keySet().iterator().next())
                .contains("2026-07-01")
                .doesNotContainIgnoringCase("denunciation")
                .doesNotContain("tố cáo", "TC-", "KN-", "thu hồi đất", "LAND_HOUSING", "05443\"");
    }

    /** The stages of a petition of any type, with the limits that tracking sets for its type. */
    private enum Stage {
        RECEIVED {
            @Override
            void happen(StatusTest test, PetitionType type) {}
        },
        IN_TRIAGE {
            @Override
            void happen(StatusTest test, PetitionType type) {
                test.events.write(Events.caseId(1), "petition.triage-requested.v1");
                test.limit("deadline.set.v1", "TCD-REPLY", "2026-07-15");
                if (type == PetitionType.DENUNCIATION) {
                    test.limit("deadline.set.v1", "TC-TRANSFER", "2026-07-08");
                }
            }
        },
        ROUTED {
            @Override
            void happen(StatusTest test, PetitionType type) {
                test.events.write(Events.caseId(1), "petition.routed.v1");
                test.events.write(Events.caseId(1), "case.opened.v1");
                test.limit("deadline.set.v1", "TCD-REPLY", "2026-07-15");
                switch (type) {
                    case COMPLAINT -> test.limit("deadline.set.v1", "KN-ACCEPT-1", "2026-07-11");
                    case DENUNCIATION -> {
                        test.limit("deadline.set.v1", "TC-TRANSFER", "2026-07-08");
                        test.limit("deadline.met.v1", "TC-TRANSFER", "2026-07-08");
                        test.limit("deadline.set.v1", "TC-INITIAL", "2026-07-10");
                    }
                    case PROPOSAL, FEEDBACK, MIXED -> {}
                }
            }
        },
        ACCEPTED {
            @Override
            void happen(StatusTest test, PetitionType type) {
                ROUTED.happen(test, type);
                test.events.write(Events.caseId(1), "case.accepted.v1");
                test.limit("deadline.met.v1", "TCD-REPLY", "2026-07-15");
                switch (type) {
                    case COMPLAINT -> test.limit("deadline.set.v1", "KN-RESOLVE-1", "2026-08-03");
                    case DENUNCIATION -> test.limit("deadline.set.v1", "TC-RESOLVE", "2026-08-04");
                    case PROPOSAL, FEEDBACK, MIXED -> {}
                }
            }
        },
        WITHDRAWN {
            @Override
            void happen(StatusTest test, PetitionType type) {
                ACCEPTED.happen(test, type);
                test.events.write(
                        Events.caseId(1),
                        "case.closed.v1",
                        closed -> closed.put("closedAs", "WITHDRAWN").put("on", "2026-07-07"));
            }
        };

        abstract void happen(StatusTest test, PetitionType type);
    }

    private String answerOfANewDatabase() throws Exception {
        var other = TestDatabase.create();
        try (var service = new Slice(other.get(), keys, Slice.NOW)) {
            Filling.fill(other.get(), events.written());
            var answer = service.get("/api/v1/status/" + CODE);
            assertThat(answer.status()).isEqualTo(200);
            return answer.json().toString();
        } finally {
            other.close();
        }
    }

    private void limit(String event, String rule, String lastDay) {
        var day = LocalDate.parse(lastDay);
        events.write(
                Events.caseId(1),
                event,
                limit -> limit.put("ruleId", rule)
                        .put("step", rule.equals("TCD-REPLY") ? "REPLY" : "ACCEPTANCE")
                        .put("dueOn", lastDay)
                        .put("statutoryDueOn", lastDay)
                        .put("dueAt", LegalTime.endOf(day).toString())
                        .put("metOn", "2026-07-06"));
    }

    @Test
    void helpsWithAMistypedCode() throws Exception {
        Files.write(keys.resolve("receipt.key"), KEY);

        var answer = slice.get("/api/v1/status/" + CODE.value().substring(1));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("code").asString()).isEqualTo("mistyped-receipt-code");
        assertThat(slice.get("/api/v1/status/" + CODE).json().get("code").asString())
                .isEqualTo("unknown-receipt-code");
    }

    @Test
    void looksTheKeyUpWhenItIsThere() throws IOException {
        assertThat(slice.get("/api/v1/status/" + CODE).status()).isEqualTo(503);

        Files.write(keys.resolve("receipt.key"), KEY);

        assertThat(slice.get("/api/v1/status/" + CODE).status()).isEqualTo(404);
    }

    @Test
    void tellsTheOperatorAloneWhichFileIsMissing() throws IOException {
        var answer = slice.get("/api/v1/status/" + CODE).json();

        assertThat(answer.get("code").asString()).isEqualTo("receipt-key-missing");
        assertThat(answer.toString())
                .contains("Hiện chưa tra cứu được mã biên nhận", "Receipt codes cannot be looked up at the moment")
                .doesNotContain("receipt.key", "KEY_DIR", "KEYS_DIR");
    }

    private void receive(String type) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        var hash = HexFormat.of().formatHex(mac.doFinal(CODE.value().getBytes(StandardCharsets.UTF_8)));
        events.receive(
                Events.caseId(1),
                petition -> petition.put("type", type).put("receiptRef", "r-" + hash.substring(0, 24)));
    }

    private void fill() {
        Filling.fill(database.get(), events.written());
    }
}
