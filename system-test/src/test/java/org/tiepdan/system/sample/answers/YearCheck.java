package org.tiepdan.system.sample.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.raw.Lives;
import org.tiepdan.system.sample.recount.LedgerRecount;
import org.tiepdan.system.sample.recount.ScoreRecount;
import org.tiepdan.system.sample.text.BodyTree;
import org.tiepdan.system.sample.text.Days;
import org.tiepdan.system.sample.text.FormText;

/** Compares all answers of the system about the year with the topics. */
final class YearCheck {
    private static final Map<String, Days> PERIODS = Map.of(
            "period=2026-Q1", Days.named("2026-Q1"),
            "period=2026-Q3", Days.named("2026-Q3"),
            "period=2026-H1", Days.named("2026-H1"),
            "period=2026", Days.named("2026"),
            "period=2026-NA", Days.named("2026-NA"),
            "from=2026-02-11&to=2026-07-03", new Days(LocalDate.of(2026, 2, 11), LocalDate.of(2026, 7, 4)));
    /** A form of 2021 that the circulars after it lack. */
    private static final String DROPPED = "02-TCD";

    private static final List<String> LEDGERS =
            List.of("19-ubnd", "19-btcd", "19-so-y-te", "19-so-nong-nghiep-moi-truong", "19-05455");

    private final UnaryOperator<String> reporting;
    private final Lives lives;
    private final LocalDate today;
    private final List<String> forms;
    private final BodyTree tree = BodyTree.ofTheLaw();

    /**
     * @param reporting address of a path
     * @param forms their codes
     */
    YearCheck(UnaryOperator<String> reporting, Lives lives, LocalDate today, List<String> forms) {
        this.reporting = reporting;
        this.lives = lives;
        this.today = today;
        this.forms = forms;
    }

    /**
     * @param faults a sentence for each answer that differs
     * @param compared the number of comparisons
     */
    record Checked(List<String> faults, int compared) {}

    Checked forms() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var form : forms) {
            for (var period : new TreeMap<>(PERIODS).entrySet()) {
                for (var body : List.of("19-ubnd", "19-btcd")) {
                    var text = FormText.of(form, period.getValue().lastDay());
                    var check = new FormCheck(text, body, period.getKey(), reporting);
                    faults.addAll(check.faults(period.getValue(), lives));
                    compared += check.compared();
                }
            }
        }
        for (var form : Stream.concat(forms.stream(), Stream.of(DROPPED)).toList()) {
            var old = new FormCheck(FormText.read(form, "2021"), "19-ubnd", "period=2026-Q3&set=2021", reporting);
            faults.addAll(old.faults(Days.named("2026-Q3"), lives));
            compared += old.compared();
        }
        return new Checked(faults, compared);
    }

    /** Those of the whole year, as the record said at that moment. */
    Checked formsAsKnownAt(Instant moment) {
        var faults = new ArrayList<String>();
        int compared = 0;
        var year = Days.named("2026");
        for (var form : forms) {
            var text = FormText.of(form, year.lastDay());
            var check = new FormCheck(text, "19-ubnd", "period=2026&knownAt=" + moment, reporting);
            faults.addAll(check.faults(year, lives));
            compared += check.compared();
        }
        return new Checked(faults, compared);
    }

    /** The list behind each number of the whole year. */
    Checked lists() {
        var faults = new ArrayList<String>();
        int compared = 0;
        var year = Days.named("2026");
        for (var form : forms) {
            var check = new FormCheck(FormText.of(form, year.lastDay()), "19-ubnd", "period=2026", reporting);
            faults.addAll(check.lists(year, lives));
            compared += check.compared();
        }
        return new Checked(faults, compared);
    }

    /** As files. */
    Checked files() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var form : forms) {
            for (var period : List.of("period=2026-Q3", "period=2026")) {
                var text = FormText.of(form, Days.named("2026").lastDay());
                var check = new FormCheck(text, "19-ubnd", period, reporting);
                faults.addAll(check.filesOf());
                compared += check.compared();
            }
        }
        return new Checked(faults, compared);
    }

    Checked scorecards() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var period : new TreeMap<>(PERIODS).entrySet()) {
            var days = period.getValue();
            var before =
                    new Days(days.from().minusYears(1), days.to().minusYears(1));
            var check = new ScoreCheck(
                    period.getKey(),
                    reporting,
                    ScoreRecount.of(days, today, lives.all()),
                    ScoreRecount.of(before, today.minusYears(1), lives.all()));
            faults.addAll(check.faults());
            faults.addAll(check.lists());
            compared += check.compared();
        }
        return new Checked(faults, compared);
    }

    Checked ledger() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var days : new TreeMap<>(PERIODS).values()) {
            for (var body : LEDGERS) {
                for (var type : List.of("", "COMPLAINT", "DENUNCIATION", "FEEDBACK")) {
                    var query = "ledger?body=%s&below=true&from=%s&to=%s%s"
                            .formatted(body, days.from(), days.lastDay(), type.isEmpty() ? "" : "&type=" + type);
                    var answer = Http.get(reporting.apply("/api/v1/" + query)).body();
                    for (boolean petition : List.of(true, false)) {
                        var book = answer.path(petition ? "petitions" : "matters");
                        var counted = LedgerRecount.of(tree.from(body), days, of(type, petition));
                        faults.addAll(LedgerCheck.faults(query, book, counted));
                        compared += counted.size();
                    }
                }
            }
        }
        return new Checked(faults, compared);
    }

    private Collection<Life> of(String type, boolean petition) {
        return lives.all().stream()
                .filter(life -> type.isEmpty() || life.facts().type().equals(type))
                .filter(life -> life.facts().petition() == petition)
                .toList();
    }
}
