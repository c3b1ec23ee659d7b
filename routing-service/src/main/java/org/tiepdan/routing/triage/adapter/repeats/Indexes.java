package org.tiepdan.routing.triage.adapter.repeats;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.tiepdan.lawpack.LawPack;

/**
 * The path of petitions through the indexes, as part of the deciding topology. Its internal topics have as many partitions as the
 * topology's inputs.
 */
public final class Indexes {
    /** Store of the petitions of each petitioner; partitioned by fingerprint. */
    public static final String PETITIONERS = ByPetitioner.STORE;

    /** Store of the petitions about each place; partitioned by block. */
    public static final String PLACES = ByPlace.STORE;

    private static final Serde<byte[]> BYTES = Serdes.ByteArray();

    private final LawPack law;
    private final Set<StoreBuilder<?>> decided;
    private final Set<StoreBuilder<?>> petitioners = Set.of(store(ByPetitioner.STORE));
    private final Set<StoreBuilder<?>> places = Set.of(store(ByPlace.STORE));

    /** @param decided the store builders of the deciding step, the same instances */
    public Indexes(LawPack law, Set<StoreBuilder<?>> decided) {
        this.law = law;
        this.decided = decided;
    }

    /** @return every record with its original key; compared petitions with the result */
    public KStream<byte[], byte[]> through(KStream<byte[], byte[]> records) {
        var marked = records.process(step(() -> new Marking(law), Set.of()), Named.as("mark"));
        var byPetitioner = only(marked, "to-compare", Travel::travels)
                .repartition(internal("by-petitioner"))
                .process(step(ByPetitioner::new, petitioners), Named.as("compare-by-petitioner"));
        var byPlace = only(byPetitioner, "others", Travel::isForPlace)
                .repartition(internal("by-place"))
                .process(step(() -> ByPlace.first(law), places), Named.as("compare-by-place"));
        var onward = only(byPlace, "onward", Travel::isOnward)
                .repartition(internal("by-place-onward"))
                .process(step(() -> ByPlace.onward(law), places), Named.as("compare-by-place-onward"));
        var placed =
                only(byPlace, "placed", headers -> !Travel.isOnward(headers)).merge(onward, Named.as("with-onward"));
        var others = only(placed, "no-copies", headers -> !Travel.isCopy(headers));
        var copies = only(byPetitioner, "copies", Travel::isCopy)
                .merge(only(placed, "copies-by-name", Travel::isCopy), Named.as("all-copies"))
                .repartition(internal("at-first"))
                .process(step(() -> new AtFirst(law.bodies()), decided), Named.as("ask-first"));
        var found = only(byPetitioner, "notices", Travel::isNotice)
                .merge(copies, Named.as("with-copies"))
                .merge(others, Named.as("with-others"))
                .process(step(OwnKey::new, Set.of()), Named.as("key-of-case"))
                .repartition(internal("compared"));
        return only(marked, "not-to-compare", headers -> !Travel.travels(headers))
                .merge(found, Named.as("all-to-decide"));
    }

    /** @param apart the records of {@link Apart} for the index of petitioners */
    public void hear(KStream<byte[], byte[]> apart) {
        apart.repartition(internal("apart")).process(step(Apart::new, petitioners), Named.as("tell-apart"));
    }

    /** The key alone determines the task of the next step. */
    private static final class OwnKey extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        @Override
        public void process(Record<byte[], byte[]> record) {
            context().forward(record.withKey(Travel.ownKey(record.headers())));
        }
    }

    private static KStream<byte[], byte[]> only(
            KStream<byte[], byte[]> records, String name, Predicate<Headers> which) {
        return records.process(
                step(
                        () -> new ContextualProcessor<byte[], byte[], byte[], byte[]>() {
                            @Override
                            public void process(Record<byte[], byte[]> record) {
                                if (which.test(record.headers())) {
                                    context().forward(record);
                                }
                            }
                        },
                        Set.of()),
                Named.as(name));
    }

    private static Repartitioned<byte[], byte[]> internal(String name) {
        return Repartitioned.with(BYTES, BYTES).withName(name);
    }

    private static StoreBuilder<?> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), BYTES, BYTES);
    }

    private static ProcessorSupplier<byte[], byte[], byte[], byte[]> step(
            Supplier<Processor<byte[], byte[], byte[], byte[]>> step, Set<StoreBuilder<?>> stores) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<byte[], byte[], byte[], byte[]> get() {
                return step.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return stores;
            }
        };
    }
}
