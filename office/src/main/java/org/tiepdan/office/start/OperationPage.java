package org.tiepdan.office.start;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.tiepdan.office.client.Lag;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.client.tracking.TrackingApi;
import org.tiepdan.office.frame.Home;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;

/** For operators: whether the register is up to date and balances. It shows no case. */
@Component
class OperationPage implements HomePage {
    private final ReportingApi reporting;
    private final TrackingApi tracking;
    private final Pages pages;

    OperationPage(ReportingApi reporting, TrackingApi tracking, Pages pages) {
        this.reporting = reporting;
        this.tracking = tracking;
        this.pages = pages;
    }

    /** @param behind records of the log that are not in the register yet */
    record Topic(String name, String end, String behind) {}

    @Override
    public Home home() {
        return Home.OPERATION;
    }

    @Override
    public String show(Visit visit) {
        var display = visit.display();
        var lag = reporting.lag();
        var ledger = reporting.ledger();
        var model = visit.model();
        boolean balanced = ledger.unaccounted() == 0 && ledger.orphans() == 0;
        model.addAttribute("balanced", balanced);
        model.addAttribute(
                "explain",
                display.text("ledger.explain", display.number(ledger.unaccounted()), display.number(ledger.orphans())));
        model.addAttribute("received", display.text("operation.received", display.number(ledger.received())));
        int parked = parked();
        model.addAttribute("parked", parked > 0);
        model.addAttribute("parkedText", parkedText(parked, display));
        model.addAttribute("following", lag.total() == 0);
        model.addAttribute("behind", display.text("operation.behind", display.number(lag.total())));
        model.addAttribute("topics", topics(lag, display));
        model.addAttribute("room", RoomView.of(lag.readModel(), display));
        pages.frame(model, visit.request(), display, home().code(), display.text("operation.title"));
        return "operation";
    }

    /** @return negative if tracking does not answer: the page must work even then */
    private int parked() {
        try {
            return tracking.parked().count();
        } catch (RestClientException | RefusedException _) {
            return -1;
        }
    }

    private static String parkedText(int parked, Display display) {
        return parked < 0
                ? display.text("operation.parked-unknown")
                : display.text("parked.count", display.number(parked));
    }

    private static List<Topic> topics(Lag lag, Display display) {
        return lag.topics().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(topic -> new Topic(
                        topic.getKey(),
                        display.number(topic.getValue().end()),
                        display.number(topic.getValue().lag())))
                .toList();
    }
}
