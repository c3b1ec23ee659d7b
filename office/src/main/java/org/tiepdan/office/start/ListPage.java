package org.tiepdan.office.start;

import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.frame.Home;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * A first page with one list per body.
 *
 * @param filters of the list, as in {@link Links#cases}
 */
record ListPage(Home home, ReportingApi reporting, Pages pages, BiFunction<String, Display, String[]> filters)
        implements HomePage {
    private static final int LENGTH = 20;

    /** The lists of clerks and of triage officers. */
    @Configuration(proxyBeanMethods = false)
    static class Lists {
        @Bean
        HomePage reception(ReportingApi reporting, Pages pages) {
            return new ListPage(Home.RECEPTION, reporting, pages, (body, display) -> new String[] {
                "receiving",
                body,
                "from",
                display.today().toString(),
                "to",
                display.today().toString(),
                "sort",
                "-receivedAt"
            });
        }

        @Bean
        HomePage triage(ReportingApi reporting, Pages pages) {
            return new ListPage(Home.TRIAGE, reporting, pages, (body, _) ->
                    new String[] {"state", "IN_TRIAGE", "competent", body, "sort", "receivedAt"});
        }
    }

    @Override
    public String show(Visit visit) {
        var display = visit.display();
        var code = home.code();
        var lists = visit.grant().caller().bodies().stream()
                .sorted()
                .map(body -> list(body, display))
                .toList();
        visit.model().addAttribute("title", display.code("list-title", code));
        visit.model().addAttribute("today", display.weekdayFirst(display.today()));
        visit.model().addAttribute("intro", display.code("list-intro", code));
        visit.model().addAttribute("none", display.code("list-none", code));
        visit.model().addAttribute("lists", lists);
        pages.frame(visit.model(), visit.request(), display, code, display.code("list-title", code));
        return "list";
    }

    private ListView list(String body, Display display) {
        var filter = filters.apply(body, display);
        var rows =
                reporting.register(Query.of(ReportingApi.CASES, LENGTH, filter)).items();
        return ListView.of(body, rows, Links.cases((Object[]) filter), display);
    }
}
