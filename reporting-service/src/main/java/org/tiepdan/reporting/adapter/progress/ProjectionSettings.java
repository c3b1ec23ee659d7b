package org.tiepdan.reporting.adapter.progress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rebuild drops the read models at start and reads the logs again from their beginning; to be taken away afterwards
 */
@ConfigurationProperties("reporting")
public record ProjectionSettings(@DefaultValue("false") boolean rebuild) {}
