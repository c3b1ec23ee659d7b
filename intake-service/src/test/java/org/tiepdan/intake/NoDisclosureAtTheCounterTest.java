package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.access.Role;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess.Answer;
import org.tiepdan.intake.testkit.Signatures;
import org.tiepdan.servicekit.testkit.access.SameTime;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two counters, one with denunciations of its own body: whatever its clerks do, they get the same answers as at the
 * other.
 */
@ExtendWith(Counter.AtTheSharedOffice.class)
class NoDisclosureAtTheCounterTest {
    private static final String PETITIONS = "/api/v1/petitions";
    private static final String LINES = "application/x-ndjson";
    private static final int HIDDEN = 12;

    private final Counter without;
    private final Counter with;
    private final List<String> hidden = new ArrayList<>();

    NoDisclosureAtTheCounterTest(Counter without, Counter with) {
        this.without = without;
        this.with = with;
    }

    @BeforeEach
    void denounce() throws Exception {
        for (int number = 1; number <= HIDDEN; number++) {
            var petition = number % 3 == 0 ? mixed() : denunciation();
            if (number % 2 == 0) {
                petition.put("registerNumber", number);
            }
            petition.put("content", petition.get("content").asString() + " Lần thứ " + number + ".");
            var answer = with.intake().postAs(clerk(with), PETITIONS, petition.toString(), "so-" + number);
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
            hidden.add(answer.text("/petitionId"));
        }
    }

    private ObjectNode denunciation() {
        var petition = Requests.denunciation().put("receivingBody", with.body());
        petition.putObject("respondent").put("body", with.body()).put("role", "HEAD");
        return petition;
    }

    private ObjectNode mixed() {
        return denunciation().put("type", "MIXED");
    }

    @Test
    void whateverIsTypedRegisteredAndImported() throws Exception {
        for (int number = 1; number <= HIDDEN + 2; number++) {
            isTheSame("/preview", complaint("b" + number).put("registerNumber", number));
        }
        isTheSame("", complaint("a"), "so-new");
        isTheSame("", complaint("c"), "so-1");
        isTheSame("", complaint("c"), "so-1");
        isTheSame("", complaint("d"), "so-1");
        isTheSame("", complaint("e").put("registerNumber", 4), "so-2");
        isTheSame("", complaint("f").put("registerNumber", 4), "so-3");
        isTheSame("", complaint("g"), "so-13");
        for (int number = 1; number <= HIDDEN + 2; number++) {
            isTheSame("/preview", complaint("h" + number).put("registerNumber", number));
        }
        assertThat(imported(with)).isEqualTo(imported(without)).contains("REGISTERED", "REJECTED");
    }

    @Test
    void whatIsHiddenIsAnsweredAsWhatDoesNotExist() throws Exception {
        var nothing = "0".repeat(32);
        for (var id : hidden) {
            for (var act : List.of("", "/receipt")) {
                assertThat(same(with.intake().getAs(clerk(with), PETITIONS + "/" + id + act)))
                        .isEqualTo(same(with.intake().getAs(clerk(with), PETITIONS + "/" + nothing + act)))
                        .startsWith("404");
            }
            for (var act : List.of("/correction", "/void")) {
                assertThat(same(with.intake().postAs(clerk(with), PETITIONS + "/" + id + act, "{}", "k")))
                        .isEqualTo(same(with.intake().postAs(clerk(with), PETITIONS + "/" + nothing + act, "{}", "k")))
                        .startsWith("404");
            }
        }
    }

    @Test
    void norDoesTheTimeOfTheAnswerTell() {
        var random = new Random(9);
        var token = clerk(with);
        var addresses = List.of("", "/receipt");
        var told = SameTime.of(
                () -> get(token, hidden.get(random.nextInt(HIDDEN)) + addresses.get(random.nextInt(2))),
                () -> get(
                        token,
                        "%016x%016x".formatted(random.nextLong(), random.nextLong())
                                + addresses.get(random.nextInt(2))));

        assertThat(told.isToldApart()).as(told.toString()).isFalse();
    }

    private void get(String token, String id) throws Exception {
        assertThat(with.intake().getAs(token, PETITIONS + "/" + id).status()).isEqualTo(404);
    }

    private void isTheSame(String path, ObjectNode petition) throws Exception {
        isTheSame(path, petition, "none");
    }

    private void isTheSame(String path, ObjectNode petition, String key) throws Exception {
        assertThat(sent(with, path, petition, key))
                .as(petition.toString())
                .isEqualTo(sent(without, path, petition, key));
    }

    private static String sent(Counter counter, String path, ObjectNode petition, String key) throws Exception {
        var own = petition.deepCopy().put("receivingBody", counter.body());
        return same(counter, counter.intake().postAs(clerk(counter), PETITIONS + path, own.toString(), key));
    }

    /** Some lines have the keys of hidden petitions, others their numbers. */
    private static String imported(Counter counter) throws Exception {
        var lines = IntStream.rangeClosed(1, 8)
                .mapToObj(line -> complaint("line" + line)
                        .put("receivingBody", counter.body())
                        .put("registerNumber", 2 * line)
                        .put("idempotencyKey", "so-" + (line + 4))
                        .toString())
                .collect(Collectors.joining("\n"));
        return same(counter, counter.intake().post(clerk(counter), PETITIONS + "/import", LINES, lines));
    }

    private static ObjectNode complaint(String words) {
        var petition = Requests.complaint();
        return petition.put("content", petition.get("content").asString() + " Đơn " + words + ".");
    }

    private static String clerk(Counter counter) {
        return Signatures.of("cb-1", Role.CLERK, counter.body());
    }

    private static String same(Counter counter, Answer answer) {
        return same(answer).replace(counter.body(), "BODY");
    }

    /** Without the parts that differ for each petition. */
    private static String same(Answer answer) {
        return answer.status() + " "
                + answer.response()
                        .body()
                        .replaceAll("[0-9a-f]{32}", "ID")
                        .replaceAll("\"receiptCode\":\"[0-9A-Z]+\"", "CODE")
                        .replaceAll("\"recordedAt\":\"[^\"]+\"", "MOMENT");
    }
}
