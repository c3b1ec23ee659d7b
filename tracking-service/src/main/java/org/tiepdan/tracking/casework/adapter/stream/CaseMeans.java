package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.tiepdan.tracking.casework.adapter.parked.Retries;
import org.tiepdan.tracking.casework.rules.Casework;

/**
 * What every task of the topology works with.
 *
 * @param casework by the law as it is now, asked for at each record and each look
 * @param clock turns the time of the stream into the time that the cases live in
 * @param retries parked cases that an operator wants to have tried
 * @param place where the store of that name is kept: on the disk, but for tests
 */
record CaseMeans(
        Supplier<Casework> casework,
        UnaryOperator<Instant> clock,
        CaseMetrics metrics,
        DeadlineSettings settings,
        Retries retries,
        Function<String, KeyValueBytesStoreSupplier> place) {}
