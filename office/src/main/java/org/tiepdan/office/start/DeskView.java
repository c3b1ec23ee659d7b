package org.tiepdan.office.start;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tiepdan.office.start.Duties.Found;
import org.tiepdan.office.words.Display;

/**
 * The desk in words.
 *
 * @param today the day
 * @param groups in the order of work
 */
record DeskView(String today, List<Group> groups) {

    /**
     * @param code {@code late}, {@code today}, {@code week} or {@code waiting}
     * @param count with a plus if there are more than were read
     * @param lists the full lists, one for each body
     */
    record Group(String code, String title, String count, List<Duty.Line> lines, String none, List<Way> lists) {
        private static final int SHOWN = 30;

        /** @param named whether each line names the body that has the duty */
        static Group of(String code, Found found, boolean named, Display display) {
            int count = found.duties().size();
            return new Group(
                    code,
                    display.code("desk-group", code),
                    display.number(count) + (found.all() ? "" : "+"),
                    found.duties().stream()
                            .limit(SHOWN)
                            .map(duty -> duty.in(display, named))
                            .toList(),
                    found.all() ? display.code("desk-none", code) : display.text("desk.none-of-first"),
                    List.of());
        }

        Group leading(List<String> bodies, UnaryOperator<String> href, Display display) {
            var ways = bodies.stream()
                    .map(body -> new Way(
                            bodies.size() == 1
                                    ? display.text("pressing.all")
                                    : display.text("desk.all-of", display.body(body)),
                            href.apply(body)))
                    .toList();
            return new Group(code, title, count, lines, none, ways);
        }

        public boolean urgent() {
            return !lines.isEmpty() && (code.equals("late") || code.equals("today"));
        }
    }

    record Way(String name, String href) {}
}
