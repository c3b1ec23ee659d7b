package org.tiepdan.system.sample.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tiepdan.system.sample.raw.Lives;
import org.tiepdan.system.sample.recount.ScoreRecount;
import org.tiepdan.system.sample.text.BodyTree;
import org.tiepdan.system.sample.text.Days;
import org.tiepdan.system.sample.text.FormText;

/** Compares all answers of the system about the year with the topics. */
final class YearCheck {
    private static final Map<String, Days> PERIODS = Map.of(
            "period=2026-Q1", Days.named("2026-Q1"),
            "period=2026-Q2", Days.named("2026-Q2"),
            "period=2026-Q3", Days.named("2026-Q3"),
            "period=2026-Q4", Days.named("2026-Q4"),
            "period=2026-H1", Days.named("2026-H1"),
            "period=2026-9M", Days.named("2026-9M"),
            "period=2026", Days.named("2026"),
            "period=2026-NA", Days.named("2026-NA"),
            "from=2026-02-11&to=2026-07-03", new Days(LocalDate.of(2026, 2, 11), LocalDate.of(2026, 7, 4)));
    /** A form of 2021 that the circulars after it lack. */
    private static final String DROPPED = "02-TCD";

    /** The province, its reception board, two departments and a ward. */
    static final List<String> LEVELS =
            List.of("19-ubnd", "19-btcd", "19-so-y-te", "19-so-nong-nghiep-moi-truong", "19-05455");

    private static final List<String> TYPES = List.of("", "COMPLAINT", "DENUNCIATION", "PROPOSAL", "FEEDBACK", "MIXED");

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
                for (var body : LEVELS) {
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

    /** The list behind each number, of the province and the whole year, and of others and a quarter. */
    Checked lists() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var form : forms) {
            for (var of : Map.of("19-ubnd", "2026", "19-btcd", "2026-Q3", "19-05455", "2026-9M")
                    .entrySet()) {
                var days = Days.named(of.getValue());
                var check = new FormCheck(
                        FormText.of(form, days.lastDay()), of.getKey(), "period=" + of.getValue(), reporting);
                faults.addAll(check.lists(days, lives));
                compared += check.compared();
            }
        }
        return new Checked(faults, compared);
    }

    /** As files: a quarter in one format, the year in the other. */
    Checked files() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var form : forms) {
            for (var body : List.of("19-ubnd", "19-btcd", "19-05455")) {
                var text = FormText.of(form, Days.named("2026").lastDay());
                var quarter = new FormCheck(text, body, "period=2026-Q3", reporting);
                var year = new FormCheck(text, body, "period=2026", reporting);
                faults.addAll(quarter.csv());
                faults.addAll(year.xlsx());
                compared += quarter.compared() + year.compared();
            }
        }
        return new Checked(faults, compared);
    }

    Checked scorecards() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var period : new TreeMap<>(PERIODS).entrySet()) {
            var check = scores(period.getKey(), period.getValue());
            faults.addAll(check.faults());
            faults.addAll(check.lists());
            compared += check.compared();
        }
        return new Checked(faults, compared);
    }

    /** Those of the whole year, as the record said at that moment, a moment of today. */
    Checked scorecardsAsKnownAt(Instant moment) {
        var check = scores("period=2026&knownAt=" + moment, Days.named("2026"));
        var faults = new ArrayList<>(check.faults());
        faults.addAll(check.lists());
        return new Checked(faults, check.compared());
    }

    /** As files, of a quarter and the year, their lists in one format each. */
    Checked scorecardFiles() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var one : Map.of("2026-Q3", "csv", "2026", "xlsx").entrySet()) {
            var counted = ScoreRecount.of(Days.named(one.getKey()), today, lives.all());
            var check = new ScoreFilesCheck("period=" + one.getKey(), one.getValue(), reporting, counted);
            faults.addAll(check.faults());
            compared += check.compared();
        }
        return new Checked(faults, compared);
    }

    private ScoreCheck scores(String query, Days days) {
        var before = new Days(days.from().minusYears(1), days.to().minusYears(1));
        return new ScoreCheck(
                query,
                reporting,
                ScoreRecount.of(days, today, lives.all()),
                ScoreRecount.of(before, today.minusYears(1), lives.all()));
    }

    Checked ledger() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var days : new TreeMap<>(PERIODS).values()) {
            var check = new LedgerCheck(reporting, days, lives.all());
            for (var body : LEVELS) {
                for (var type : TYPES) {
                    check.books("body=" + body + "&below=true", tree.from(body), type);
                }
                check.books("body=" + body, Set.of(body), "");
            }
            faults.addAll(check.faults());
            compared += check.compared();
        }
        var year = new LedgerCheck(reporting, Days.named("2026"), lives.all());
        for (var body : LEVELS) {
            year.lists("body=" + body + "&below=true", tree.from(body));
            year.lists("body=" + body, Set.of(body));
        }
        faults.addAll(year.faults());
        var files = new LedgerFilesCheck(reporting, Days.named("2026"), lives.all());
        for (var body : LEVELS) {
            files.check("body=" + body + "&below=true", tree.from(body));
        }
        faults.addAll(files.faults());
        return new Checked(faults, compared + year.compared() + files.compared());
    }
}
