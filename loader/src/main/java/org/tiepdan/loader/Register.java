package org.tiepdan.loader;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.tiepdan.loader.system.Addresses;
import org.tiepdan.loader.system.Http;
import org.tiepdan.loader.system.Http.Reply;
import org.tiepdan.loader.system.Patience;
import org.tiepdan.loader.system.UnreachableException;
import tools.jackson.databind.JsonNode;

/** What reporting shows once the logs have reached it. */
final class Register {
    private static final int LOOKS = 4;

    private final Http http;
    private final Addresses addresses;

    Register(Http http, Addresses addresses) {
        this.http = http;
        this.addresses = addresses;
    }

    /** @return false when it did not catch up in some two minutes */
    boolean catchUp() throws InterruptedException {
        var lag = addresses.reporting("/api/v1/lag");
        try {
            var patience = new Patience(LOOKS * addresses.tries(), Duration.ofMillis(200), Duration.ofMillis(600));
            return patience.until(caughtUp -> caughtUp, () -> {
                var total = http.get(lag);
                return total.isDone() && total.json().path("total").asLong(1) == 0 && isAnswered(ledger());
            });
        } catch (IOException e) {
            throw new UnreachableException(lag, e.getClass().getSimpleName());
        }
    }

    JsonNode ledger() throws IOException, InterruptedException {
        return shown(addresses.reporting("/api/v1/ledger"));
    }

    JsonNode summary() throws IOException, InterruptedException {
        return shown(addresses.reporting("/api/v1/reports/summary"));
    }

    private JsonNode shown(URI address) throws IOException, InterruptedException {
        Reply reply = http.get(address);
        if (!reply.isDone()) {
            throw new UnreachableException(address, reply.code());
        }
        return reply.json();
    }

    /** Empty logs are read to their end, too: every petition must have been routed and opened as a case. */
    private static boolean isAnswered(JsonNode ledger) {
        return ledger.path("notRouted").asLong(1) == 0
                && ledger.path("unaccounted").asLong(1) == 0;
    }
}
