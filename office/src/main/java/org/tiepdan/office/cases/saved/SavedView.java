package org.tiepdan.office.cases.saved;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.office.cases.filter.FilterWords;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.client.register.SavedFilters;
import org.tiepdan.office.client.register.SavedFilters.Saved;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;

/**
 * The page of saved filters.
 *
 * @param saves whether the reader may change filters; everybody may delete the own ones
 * @param alert why nothing was saved; empty if nothing was refused
 * @param faults each by its field
 * @param kept null if nothing was refused
 */
record SavedView(
        boolean saves,
        List<Line> lines,
        List<Line> shared,
        String count,
        List<SavedStrip.Share> shares,
        String alert,
        List<String> faults,
        @Nullable Kept kept) {

    /**
     * The input, shown again after a refusal.
     *
     * @param action address to which it was sent
     * @param fields of the filter
     */
    record Kept(String action, String name, String sharedWith, Map<String, String> fields) {}

    /**
     * @param href the list, without parameters that are no longer valid
     * @param words what it filters by
     * @param faults the parameters that are no longer valid
     * @param fields of the filter, which a change sends back
     */
    record Line(
            String name,
            String href,
            String action,
            String sharedWith,
            String sharedName,
            List<String> words,
            List<String> faults,
            Map<String, String> fields) {}

    static SavedView of(boolean saves, SavedFilters all, Caller caller, FilterWords words, Display display) {
        var own = all.items().stream().filter(Saved::own).toList();
        return new SavedView(
                saves,
                own.stream().map(one -> line(one, words, display)).toList(),
                all.items().stream()
                        .filter(one -> !one.own())
                        .map(one -> line(one, words, display))
                        .toList(),
                display.text("saved.count", own.size(), all.most()),
                SavedStrip.shares(caller, display),
                "",
                List.of(),
                null);
    }

    SavedView refused(String sentence, List<Fault> found, Kept typed, Display display) {
        return new SavedView(
                saves,
                lines,
                shared,
                count,
                shares,
                FaultWords.inOne(display, sentence),
                found.stream().map(fault -> said(fault, display)).toList(),
                typed);
    }

    private static String said(Fault fault, Display display) {
        var field = fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
        var words = FaultWords.of(new Fault(field, fault.code(), fault.message()), display);
        return field.equals("name")
                ? display.text("saved.name") + ": " + words
                : FaultWords.named(new Fault(field, fault.code(), fault.message()), display);
    }

    private static Line line(Saved one, FilterWords words, Display display) {
        var body = Objects.requireNonNullElse(one.sharedWith(), "");
        var faults = Objects.requireNonNullElse(one.errors(), List.<Fault>of());
        var working = new TreeMap<>(one.query());
        faults.forEach(fault -> working.remove(fault.pointer()));
        return new Line(
                one.name(),
                Links.to(Links.CASES, working),
                Links.filterOf(one.id()),
                body,
                body.isEmpty() ? "" : display.body(body),
                one.query().entrySet().stream()
                        .map(filter -> filter.getKey().equals("sort")
                                ? display.code("order", filter.getValue())
                                : words.of(filter.getKey(), filter.getValue()))
                        .toList(),
                faults.stream().map(fault -> FaultWords.named(fault, display)).toList(),
                working);
    }
}
