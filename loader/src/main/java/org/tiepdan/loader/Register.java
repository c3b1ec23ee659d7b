package org.tiepdan.loader;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.tiepdan.loader.system.Addresses;
import org.tiepdan.loader.system.As;
import org.tiepdan.loader.system.Http;
import org.tiepdan.loader.system.Http.Reply;
import org.tiepdan.loader.system.NotAdmittedException;
import org.tiepdan.loader.system.Patience;
import org.tiepdan.loader.system.UnreachableException;
import tools.jackson.databind.JsonNode;

/** Reads the register of reporting, once reporting has caught up with the logs. */
final class Register {
    private static final int LOOKS = 8;
    private static final int FORBIDDEN = 403;

    private final Http http;
    private final Addresses addresses;

    Register(Http http, Addresses addresses) {
        this.http = http;
        this.addresses = addresses;
    }

    /** @param ledger at the last look */
    record Reached(boolean whole, JsonNode ledger) {}

    /** Waits until it contains everything in the logs, at most about two minutes. */
    Reached catchUp() throws IOException, InterruptedException {
        var lag = addresses.reporting("/api/v1/lag");
        try {
            var patience = new Patience(LOOKS * addresses.tries(), Duration.ofMillis(200), Duration.ofMillis(300));
            var reached = patience.until(now -> now.filter(Reached::whole).isPresent(), () -> {
                var total = http.get(As.WATCHER, lag);
                if (total.status() == FORBIDDEN) {
                    throw new NotAdmittedException(lag, total.code());
                }
                return total.isDone() && total.json().path("total").asLong(1) == 0
                        ? Optional.of(reached(ledger()))
                        : Optional.<Reached>empty();
            });
            return reached.isPresent() ? reached.get() : new Reached(false, ledger());
        } catch (IOException e) {
            throw new UnreachableException(lag, e.getClass().getSimpleName());
        }
    }

    private static Reached reached(JsonNode ledger) {
        return new Reached(isAnswered(ledger), ledger);
    }

    private JsonNode ledger() throws IOException, InterruptedException {
        return shown(addresses.reporting("/api/v1/ledger"));
    }

    JsonNode summary() throws IOException, InterruptedException {
        return shown(addresses.reporting("/api/v1/reports/summary"));
    }

    private JsonNode shown(URI address) throws IOException, InterruptedException {
        Reply reply = http.get(As.WATCHER, address);
        if (!reply.isDone()) {
            throw new UnreachableException(address, reply.code());
        }
        return reply.json();
    }

    /** Empty logs count as read to their end, so every petition must also have been routed and opened as a case. */
    private static boolean isAnswered(JsonNode ledger) {
        return ledger.path("notRouted").asLong(1) == 0
                && ledger.path("unaccounted").asLong(1) == 0;
    }
}
