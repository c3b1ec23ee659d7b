package org.tiepdan.intake.keys.adapter;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.start.StartStep;

/** Before any other step that needs the keys: checks that they exist or may be created. */
@Component
class KeysAtStart extends StartStep {
    private static final List<String> LOGS =
            List.of(Topics.PETITION_KEYS, Topics.SEALED_PETITIONS, Topics.PETITION_EVENTS);

    /** Three seconds each: a request must be answered sooner than a start. */
    private static final int TRIES = 5;

    private final KeyFolder folder;
    private final LogReader log;
    private final KeyRing ring;

    KeysAtStart(KeyFolder folder, LogReader log, KeyRing ring) {
        super(0);
        this.folder = folder;
        this.log = log;
        this.ring = ring;
    }

    @Override
    protected void take() {
        var missing = folder.missing();
        if (!missing.isEmpty() && holdsData(TRIES)) {
            throw new StartRefusedException("Petitions are recorded, but " + String.join(", ", missing)
                    + " is missing in " + folder.places()
                    + ": without the keys they were sealed with they cannot be opened, so put the keys back.");
        }
        ring.add(folder.open());
    }

    /** A broker that is also starting answers slowly, so it is asked again. */
    private boolean holdsData(int tries) {
        try {
            return LOGS.stream()
                    .anyMatch(topic -> log.ends(topic).values().stream().anyMatch(end -> end > 0));
        } catch (LogUnavailableException e) {
            if (tries > 1) {
                return holdsData(tries - 1);
            }
            throw new StartRefusedException("Kafka did not say in time whether petitions are recorded already.");
        }
    }
}
