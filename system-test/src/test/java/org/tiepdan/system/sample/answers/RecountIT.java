package org.tiepdan.system.sample.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.raw.Lives;
import org.tiepdan.system.sample.recount.LedgerRecount;
import org.tiepdan.system.sample.recount.ScoreRecount;
import org.tiepdan.system.sample.text.BodyTree;
import org.tiepdan.system.sample.text.Days;
import org.tiepdan.system.sample.text.FormText;

/** The sample year counted twice: by the system, and from the raw topics by a program that shares no code with the projections. */
@Order(RunOrder.NOTHING_BUT_THE_SAMPLE)
@ExtendWith(SharedSystem.Provider.class)
class RecountIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<String> FORMS =
            List.of("01-TCD", "01-XLD", "02-XLD", "03-XLD", "04-XLD", "01-KQGQ", "03-KQGQ");
    private static final Days ODD_DAYS = new Days(LocalDate.of(2026, 2, 11), LocalDate.of(2026, 7, 4));
    private static final Map<String, Days> PERIODS = Map.of(
            "period=2026-Q1", Days.named("2026-Q1"),
            "period=2026-Q3", Days.named("2026-Q3"),
            "period=2026-H1", Days.named("2026-H1"),
            "period=2026", Days.named("2026"),
            "period=2026-NA", Days.named("2026-NA"),
            "from=2026-02-11&to=2026-07-03", ODD_DAYS);

    private static Launcher run;
    private static Lives lives;

    @BeforeAll
    static void read(SharedSystem system) {
        run = system.run();
        // Limits that were missed long ago are still being judged.
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            lives = Lives.of(run.log());
            return !lives.unjudged(TODAY);
        });
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Http.get(run.reporting("/api/v1/lag"))
                                .body()
                                .path("total")
                                .longValue()
                        == 0);
    }

    @Test
    void formsSayWhatTheTopicsSay() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var form : FORMS) {
            for (var period : new TreeMap<>(PERIODS).entrySet()) {
                for (var body : List.of("19-ubnd", "19-btcd")) {
                    var check = new FormCheck(
                            FormText.of(form, period.getValue().lastDay()), body, period.getKey(), run::reporting);
                    faults.addAll(check.faults(period.getValue(), lives));
                    compared += check.compared();
                }
            }
            var old = new FormCheck(FormText.read(form, "2021"), "19-ubnd", "period=2026-Q3&set=2021", run::reporting);
            faults.addAll(old.faults(Days.named("2026-Q3"), lives));
        }

        assertThat(faults).isEmpty();
        assertThat(compared).isGreaterThan(100_000);
    }

    @Test
    void eachNumberLeadsToTheCasesThatTheTopicsHold() {
        var faults = new ArrayList<String>();
        for (var form : FORMS) {
            var text = FormText.of(form, Days.named("2026").lastDay());
            faults.addAll(
                    new FormCheck(text, "19-ubnd", "period=2026", run::reporting).lists(Days.named("2026"), lives));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void theFilesOfAFormHoldItsNumbers() {
        var faults = new ArrayList<String>();
        for (var form : FORMS) {
            for (var period : List.of("period=2026-Q3", "period=2026")) {
                var text = FormText.of(form, Days.named("2026").lastDay());
                faults.addAll(new FormCheck(text, "19-ubnd", period, run::reporting).filesOf());
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void scorecardsSayWhatTheTopicsSay() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var period : new TreeMap<>(PERIODS).entrySet()) {
            var check = new ScoreCheck(
                    period.getKey(), run::reporting, ScoreRecount.of(period.getValue(), TODAY, lives.all()));
            faults.addAll(check.faults());
            faults.addAll(check.lists());
            compared += check.compared();
        }

        assertThat(faults).isEmpty();
        assertThat(compared).isGreaterThan(5_000);
    }

    @Test
    void theLedgerSaysWhatTheTopicsSay() {
        var tree = BodyTree.ofTheLaw();
        var faults = new ArrayList<String>();
        for (var days :
                new TreeSet<>(PERIODS.keySet()).stream().map(PERIODS::get).toList()) {
            for (var body : List.of("19-ubnd", "19-btcd", "19-so-y-te", "19-so-nong-nghiep-moi-truong", "19-05455")) {
                for (var type : List.of("", "COMPLAINT", "DENUNCIATION", "FEEDBACK")) {
                    var query = "body=%s&below=true&from=%s&to=%s%s"
                            .formatted(body, days.from(), days.lastDay(), type.isEmpty() ? "" : "&type=" + type);
                    var meant = lives.all().stream()
                            .filter(life ->
                                    type.isEmpty() || life.facts().type().equals(type))
                            .filter(life -> life.facts().petition())
                            .toList();
                    var answer =
                            Http.get(run.reporting("/api/v1/ledger?" + query)).body();
                    faults.addAll(LedgerCheck.faults(
                            "ledger?" + query,
                            answer.path("petitions"),
                            LedgerRecount.of(tree.from(body), days, meant)));
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void theExportedRegisterHoldsWhatTheTopicsHold() {
        var csv = Table.under("Mã vụ việc", Download.csv(run.reporting("/api/v1/cases.csv")));
        var xlsx = Table.under("Mã vụ việc", Download.xlsx(run.reporting("/api/v1/cases.xlsx")));

        assertThat(rows(csv))
                .containsExactlyInAnyOrderElementsOf(
                        lives.all().stream().map(RecountIT::row).toList());
        assertThat(rows(xlsx)).containsExactlyElementsOf(rows(csv));
        assertThat(listed())
                .containsExactlyElementsOf(csv.stream()
                        .map(row -> row.getOrDefault("Mã vụ việc", ""))
                        .toList());
    }

    private static String row(Life life) {
        var closed = life.closed();
        return String.join(
                " ",
                life.id(),
                life.facts().registered(),
                life.facts().receivedOn().toString(),
                closed == null ? "open" : closed.on().toString());
    }

    private static List<String> rows(List<Map<String, String>> table) {
        return table.stream()
                .map(row -> String.join(
                        " ",
                        row.getOrDefault("Mã vụ việc", ""),
                        Table.number(row.getOrDefault("Số đến", "")) + "/" + Table.number(row.getOrDefault("Năm", "")),
                        Table.day(row.getOrDefault("Ngày nhận", "")).toString(),
                        row.getOrDefault("Ngày kết thúc", "").isEmpty()
                                ? "open"
                                : Table.day(row.getOrDefault("Ngày kết thúc", ""))
                                        .toString()))
                .toList();
    }

    private static List<String> listed() {
        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = Http.get(run.reporting("/api/v1/cases?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next)))
                    .body();
            page.path("items").forEach(item -> ids.add(item.path("caseId").asString("")));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return ids;
    }
}
