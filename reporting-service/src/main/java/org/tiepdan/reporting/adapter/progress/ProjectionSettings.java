package org.tiepdan.reporting.adapter.progress;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rebuild at start, rebuilds the read models while the existing ones are served; those that do not belong to the logs are dropped
 *     first. To be unset afterwards
 * @param keepPrevious how long the previous read models are kept after a take-over, for a return to them
 */
@ConfigurationProperties("reporting")
public record ProjectionSettings(
        @DefaultValue("false") boolean rebuild,
        @DefaultValue("15m") Duration keepPrevious) {}
