package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.tiepdan.tracking.casework.adapter.parked.Retries;
import org.tiepdan.tracking.casework.rules.Casework;

/**
 * Shared dependencies of the topology's tasks.
 *
 * @param casework decides by the current law; obtained anew for each record and check
 * @param clock converts stream time to the time of the cases
 * @param retries parked cases that an operator wants retried
 * @param place supplies the store of that name: on disk, except in tests
 */
record CaseMeans(
        Supplier<Casework> casework,
        UnaryOperator<Instant> clock,
        CaseMetrics metrics,
        DeadlineSettings settings,
        Retries retries,
        Function<String, KeyValueBytesStoreSupplier> place) {}
