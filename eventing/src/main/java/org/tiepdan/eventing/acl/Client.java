package org.tiepdan.eventing.acl;

import java.util.List;

/**
 * What one principal needs in addition to the topics of {@code topics.csv}.
 *
 * @param topologies application ids of Kafka Streams: each gives a group of that name, and topics and transactional ids with that prefix
 * @param groups names of consumer groups
 * @param groupPrefixes prefixes of its other groups
 * @param transactionalIds those of its own producers
 */
record Client(
        String principal,
        List<String> topologies,
        List<String> groups,
        List<String> groupPrefixes,
        List<String> transactionalIds) {

    /** Tests compare these with the services' own settings. */
    static final List<Client> ALL = List.of(
            new Client(
                    Principals.INTAKE,
                    List.of(),
                    List.of("intake-dead-letters"),
                    List.of(),
                    // Two producers write alternately.
                    List.of("intake-service", "intake-service-1")),
            new Client(
                    Principals.ROUTING, List.of("routing-decisions", "routing-feeds"), List.of(), List.of(), List.of()),
            new Client(
                    Principals.TRACKING,
                    List.of("tracking-cases"),
                    List.of(),
                    List.of(),
                    // Only one instance seals a day.
                    List.of("tracking-record-roots")),
            new Client(Principals.REPORTING, List.of(), List.of("reporting-read-models"), List.of(), List.of()),
            new Client(Principals.OPERATOR, List.of(), List.of(), List.of("operator."), List.of()),
            new Client(Principals.VERIFIER, List.of(), List.of(), List.of("verifier."), List.of()));
}
