package org.tiepdan.tracking.records.adapter;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the days of the record are sealed.
 *
 * @param keys folder of the signing key; created with a key if it does not exist
 * @param afterMidnight how long after midnight in Viet Nam the day before is sealed
 * @param look how often to check whether a day has to be sealed
 */
@ConfigurationProperties("tracking.records")
record RecordSettings(
        Path keys,
        @DefaultValue("PT5M") Duration afterMidnight,
        @DefaultValue("PT1M") Duration look) {
    RecordSettings {
        if (afterMidnight.isNegative() || !look.isPositive()) {
            throw new IllegalArgumentException(
                    "Expected tracking.records to hold an after-midnight of at least 0 and a look above 0.");
        }
    }
}
