package org.tiepdan.office.cases.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tiepdan.access.Caller;
import org.tiepdan.office.cases.filter.Filters;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.client.register.SavedFilters.Saved;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * The saved filters above a list, and the form that saves the current one.
 *
 * @param saves whether the reader may save and change filters
 * @param fields of the current filter; none if the list is not filtered, or the reader may not save it
 */
public record SavedStrip(boolean saves, List<Choice> choices, Map<String, String> fields, List<Share> shares) {

    /**
     * @param href the list; for a filter that is no longer valid, the page that says why
     * @param note its owner, or that it is no longer valid; empty for neither
     * @param current whether it is the filter of this list
     */
    public record Choice(String name, String href, String note, boolean current) {}

    /** @param code of the body whose users may see it; empty for nobody else */
    public record Share(String code, String name) {}

    /** @param saved the filters that the caller sees */
    public static SavedStrip of(boolean saves, List<Saved> saved, Filters filters, Caller caller, Display display) {
        var looked = filters.query();
        return new SavedStrip(
                saves,
                saved.stream()
                        .map(one -> new Choice(
                                one.name(),
                                isBroken(one) ? Links.FILTERS : Links.to(Links.CASES, one.query()),
                                note(one, display),
                                one.query().equals(looked)))
                        .toList(),
                !saves || filters.chosen().isEmpty() ? Map.of() : looked,
                shares(caller, display));
    }

    static List<Share> shares(Caller caller, Display display) {
        var shares = new ArrayList<Share>();
        shares.add(new Share("", display.text("saved.mine")));
        caller.bodies().stream()
                .sorted()
                .forEach(body -> shares.add(new Share(body, display.text("saved.of-body", display.body(body)))));
        return List.copyOf(shares);
    }

    private static boolean isBroken(Saved one) {
        return !Objects.requireNonNullElse(one.errors(), List.<Fault>of()).isEmpty();
    }

    private static String note(Saved one, Display display) {
        if (isBroken(one)) {
            return display.text("saved.broken");
        }
        var body = one.sharedWith();
        return one.own() || body == null ? "" : display.text("saved.shared-by", display.body(body));
    }
}
