package org.tiepdan.reporting.testkit.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Made-up corrections of a case. */
final class Corrections {
    private static final List<String> STATES =
            List.of("IN_TRIAGE", "ROUTED", "ACCEPTED", "SUSPENDED", "DECIDED", "CLOSED");
    private static final List<String> ACTS = List.of("acceptance", "transfer", "suspension");

    private final Random random;

    Corrections(Random random) {
        this.random = random;
    }

    /**
     * @param voids id of the command that is void
     * @return what differs from the sample
     */
    Consumer<ObjectNode> change(String voids, String competent, LocalDate day) {
        var state = one(STATES);
        return now -> {
            now.put("voids", voids).put("state", state).put("on", day.toString());
            now.remove(List.of("corrected", "competentBody", "outcome"));
            if (!state.equals("IN_TRIAGE")) {
                now.put("competentBody", competent).put("outcome", "TRANSFER");
            }
            if (state.equals("CLOSED")) {
                now.put("closedAs", one(Lives.ENDS)).put("closedOn", day.toString());
            }
            if (random.nextBoolean()) {
                now.put("acceptedOn", day.toString());
                now.putObject("corrected").put("act", one(ACTS)).put("on", day.toString());
            }
        };
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
