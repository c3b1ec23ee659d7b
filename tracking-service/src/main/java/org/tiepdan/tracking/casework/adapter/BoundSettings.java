package org.tiepdan.tracking.casework.adapter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tiepdan.tracking.casework.history.Bounds;

/** Limits of what is recorded for one case; see {@link Bounds}. */
@ConfigurationProperties("tracking.bounds")
public record BoundSettings(
        @DefaultValue("300") int acts,
        @DefaultValue("100") int limits,
        @DefaultValue("50") int reserve,
        @DefaultValue("300") int refusals,
        @DefaultValue("100") int answers) {
    public Bounds bounds() {
        return new Bounds(acts, limits, reserve, refusals, answers);
    }
}
