package org.tiepdan.office.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe finds on a page that keeps people out. */
public final class Barriers {
    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /**
     * All rules, as {@link AxeBuilder} runs them; of what it finds only what is asked for leaves the browser. A page here has no frames,
     * so that no second page is needed to put their parts together.
     */
    private static final String RUN = """
            () => axe.run({resultTypes: ["violations"]}).then(result => result.violations
                .filter(rule => rule.impact === "serious" || rule.impact === "critical")
                .map(rule => `${rule.id} ${rule.nodes[0].html}`))
            """;

    private Barriers() {}

    /** @return the rule and the first element of each serious or critical one */
    public static List<String> seriousOn(Page page) {
        page.evaluate(AXE);
        return Stream.of(page.evaluate(RUN))
                .flatMap(found -> ((List<?>) found).stream())
                .map(Object::toString)
                .toList();
    }
}
