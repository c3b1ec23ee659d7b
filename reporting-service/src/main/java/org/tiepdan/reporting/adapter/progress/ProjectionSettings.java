package org.tiepdan.reporting.adapter.progress;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rebuild at start, builds the read models anew beside those there, which go on being served; those that do not belong to the logs are
 *     dropped first. To be taken away afterwards
 * @param keepPrevious how long the read models before are kept after others took over, to go back to
 */
@ConfigurationProperties("reporting")
public record ProjectionSettings(
        @DefaultValue("false") boolean rebuild,
        @DefaultValue("15m") Duration keepPrevious) {}
