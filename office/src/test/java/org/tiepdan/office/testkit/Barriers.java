package org.tiepdan.office.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** The serious accessibility barriers that axe finds on a page. */
public final class Barriers {
    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /**
     * All rules, as {@link AxeBuilder} runs them; only the requested part of the result leaves the browser. The pages have no frames, so no
     * second page is needed to combine their results.
     */
    private static final String RUN = """
            () => axe.run({resultTypes: ["violations"]}).then(result => result.violations
                .filter(rule => rule.impact === "serious" || rule.impact === "critical")
                .map(rule => `${rule.id} ${rule.nodes[0].html}`))
            """;

    private Barriers() {}

    /** @return the rule and the first element of each serious or critical finding */
    public static List<String> seriousOn(Page page) {
        page.evaluate(AXE);
        return Stream.of(page.evaluate(RUN))
                .flatMap(found -> ((List<?>) found).stream())
                .map(Object::toString)
                .toList();
    }
}
