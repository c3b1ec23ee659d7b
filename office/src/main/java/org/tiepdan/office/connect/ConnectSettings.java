package org.tiepdan.office.connect;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Addresses under which the systems of bodies reach the services; they may differ from those that the pages use.
 *
 * @param events of routing-service, without a trailing slash
 * @param acts of tracking-service, without a trailing slash
 * @param broker host and port of Kafka
 */
@ConfigurationProperties("office.connect")
record ConnectSettings(
        @DefaultValue("http://localhost:8082") String events,
        @DefaultValue("http://localhost:8083") String acts,
        @DefaultValue("localhost:9092") String broker) {}
