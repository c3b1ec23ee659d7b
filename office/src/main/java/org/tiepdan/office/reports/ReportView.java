package org.tiepdan.office.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page Báo cáo kỳ.
 *
 * @param forms, {@code bodies} and {@code periods} to choose from
 * @param from first day as a field shows it, and {@code to} the last one; empty if a period is chosen
 * @param known the record as of the end of this day, as in a form field; empty for now
 * @param alert why there is no form; empty if there is one
 * @param shown null for none
 * @param submit null if the reader may not submit it, or not yet
 */
record ReportView(
        List<Choice> forms,
        List<Choice> bodies,
        List<Choice> periods,
        String from,
        String to,
        String known,
        String alert,
        List<String> faults,
        @Nullable Shown shown,
        List<Submitted> submitted,
        @Nullable Submit submit) {

    /**
     * Which bodies have submitted the form of the period.
     *
     * @param askHref to see them; empty if they are shown
     * @param tree by the tree of bodies of which day
     */
    record Below(String askHref, String tree, List<Body> bodies) {}

    /**
     * @param href to the form of the body
     * @param at when it submitted the form that is in force; empty if the reader may know of none
     * @param submittedHref to what it submitted
     */
    record Body(String name, String href, String at, String submittedHref) {}

    record Choice(String code, String name, boolean chosen) {}

    /**
     * A form.
     *
     * @param asOf when it was counted, and on what state of knowledge
     * @param adds how many checks it passes
     * @param ways names and addresses of its other formats
     */
    record Shown(
            String number,
            String title,
            String body,
            String period,
            String basis,
            String asOf,
            ReportTable table,
            String adds,
            List<String> checks,
            List<String> notes,
            List<Way> ways) {}

    record Way(String name, String href) {}

    /** @param state whether it holds, or a later one supersedes it */
    record Submitted(String period, String at, String officer, String state, String reason, String href) {}

    /** @param again whether one was submitted before: then a reason is required */
    record Submit(String form, String body, String period, String from, String to, boolean again, String reason) {}
}
