package org.tiepdan.office.frame;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.frame.Frame.Way;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/** The pages that the visitor may open; no others are linked. */
@Component
final class Ways {
    private static final List<String> PAGES = List.of(
            Links.COUNTER,
            Links.RECEPTIONS,
            Links.TRIAGE,
            Links.CASES,
            Links.REPORTS,
            Links.COMPARE,
            Links.ACCESS_LOG,
            Links.NOTICES,
            Links.PARKED,
            Links.CONNECT);

    private final String application;
    private final Policy policy;
    private final BodyTree tree;
    private final Clock clock;

    Ways(@Value("${spring.application.name}") String application, Policy policy, BodyTree tree, Clock clock) {
        this.application = application;
        this.policy = policy;
        this.tree = tree;
        this.clock = clock;
    }

    List<Way> of(Caller caller, String section, Display display) {
        var ways = new ArrayList<Way>();
        if (allows(caller, HttpMethod.GET, Links.HOME)) {
            var homes = Home.of(caller);
            homes.forEach(home -> ways.add(new Way(
                    display.code("home-of", home.code()),
                    home.href(home == homes.getFirst()),
                    home.code().equals(section))));
        }
        for (var page : PAGES) {
            if (allows(caller, HttpMethod.GET, page)) {
                // The triage desk has a short section name.
                var name = page.equals(Links.TRIAGE) ? Frame.TRIAGE : page.substring(1);
                ways.add(new Way(display.code("frame", name), page, name.equals(section)));
            }
        }
        return List.copyOf(ways);
    }

    boolean allows(Caller caller, HttpMethod method, String page) {
        return policy.grant(
                        new Operation(application, method.name(), page),
                        caller,
                        tree,
                        LegalTime.dateOf(clock.instant()))
                .isPresent();
    }
}
