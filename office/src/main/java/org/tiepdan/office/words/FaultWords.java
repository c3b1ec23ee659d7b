package org.tiepdan.office.words;

import java.util.Set;
import org.tiepdan.office.client.fault.Fault;

/** Turns the bilingual messages of the API into one language, in the words of the pages. */
public final class FaultWords {
    private static final String BOTH = " / ";
    private static final Set<String> BODIES = Set.of("body", "competent", "receiving", "owedBy");

    /** Pages ask for a day also where the API takes a moment. */
    private static final Set<String> NO_DATE = Set.of("not-a-date", "not-a-date-time");

    private FaultWords() {}

    /** @param both Vietnamese first */
    public static String inOne(Display display, String both) {
        int end = both.indexOf(BOTH);
        return end < 0 ? both : display.language().of(both.substring(0, end), both.substring(end + BOTH.length()));
    }

    /** The text beside the field: pages ask for names and for dates as people write them, not for codes. */
    public static String of(Fault fault, Display display) {
        if (NO_DATE.contains(fault.code())) {
            return display.text("fault.not-a-date");
        }
        if (fault.code().equals("period-or-days")) {
            return display.text("fault.period-or-days");
        }
        if (fault.code().equals("unknown-code") && BODIES.contains(fault.pointer())) {
            return display.text("fault.unknown-body");
        }
        if (fault.code().equals("unknown-code") && fault.pointer().equals("commune")) {
            return display.text("fault.unknown-commune");
        }
        return inOne(display, fault.message());
    }

    /** The same, with the name of the field, for use elsewhere on the page. */
    public static String named(Fault fault, Display display) {
        return fault.pointer().isEmpty()
                ? of(fault, display)
                : display.code("filter", fault.pointer()) + ": " + of(fault, display);
    }

    /** The same on pages that count the cases of some days. */
    public static String ofDays(Fault fault, Display display) {
        return fault.pointer().isEmpty()
                ? of(fault, display)
                : display.code("days", fault.pointer()) + ": " + of(fault, display);
    }
}
