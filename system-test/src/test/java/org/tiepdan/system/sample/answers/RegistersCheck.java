package org.tiepdan.system.sample.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.sample.answers.YearCheck.Checked;
import org.tiepdan.system.sample.raw.Lives;
import org.tiepdan.system.sample.text.Days;

/** Compares the exported register and the official ones with the topics. */
final class RegistersCheck {
    private static final String ID = "Mã vụ việc";

    private final UnaryOperator<String> reporting;
    private final Lives lives;
    private final LocalDate today;

    /** @param reporting address of a path */
    RegistersCheck(UnaryOperator<String> reporting, Lives lives, LocalDate today) {
        this.reporting = reporting;
        this.lives = lives;
        this.today = today;
    }

    /** The register; its lines are those of the page, in the same order. */
    Checked register() {
        var csv = Table.under(ID, Download.csv(reporting.apply("/api/v1/cases.csv")));
        var xlsx = Table.under(ID, Download.xlsx(reporting.apply("/api/v1/cases.xlsx")));
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var table : List.of(csv, xlsx)) {
            var check = new RegisterCheck(table);
            faults.addAll(check.faults(lives.all(), today));
            compared += check.compared();
        }
        var listed = listed();
        if (!ids(csv).equals(listed) || !ids(xlsx).equals(listed)) {
            faults.add("The files of the register have another order than its pages.");
        }
        return new Checked(faults, compared);
    }

    private static List<String> ids(List<Map<String, String>> table) {
        return table.stream().map(row -> row.getOrDefault(ID, "")).toList();
    }

    private List<String> listed() {
        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = Http.get(reporting.apply("/api/v1/cases?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next)))
                    .body();
            page.path("items").forEach(item -> ids.add(item.path("caseId").asString("")));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return ids;
    }

    /** The official registers of reception, whose form is in force on their last day. */
    Checked receptions() {
        var faults = new ArrayList<String>();
        int compared = 0;
        for (var days : List.of(
                new Days(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 12, 1)),
                new Days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1)))) {
            for (var body : YearCheck.LEVELS) {
                var check = new ReceptionCheck(body, days, reporting);
                faults.addAll(check.faults(List.copyOf(lives.all())));
                compared += check.compared();
            }
        }
        return new Checked(faults, compared);
    }
}
