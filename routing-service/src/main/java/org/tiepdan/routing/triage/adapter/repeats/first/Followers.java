package org.tiepdan.routing.triage.adapter.repeats.first;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.adapter.JsonSerde;
import org.tiepdan.routing.duplicate.FirstNow;
import org.tiepdan.routing.duplicate.Follower;
import org.tiepdan.routing.duplicate.Notice;

/**
 * The copies that follow what becomes of their first, and notices that came before the petition that they are about. The key is the first's
 * id, or that petition's. ADR 184, 185.
 */
public final class Followers {
    public static final String STORE = "followers";

    /** Maximum number for one petition; the newest are kept. */
    static final int MOST = 64;

    private final KeyValueStore<String, Kept> store;

    private Followers(KeyValueStore<String, Kept> store) {
        this.store = store;
    }

    /** The content of one entry. */
    public record Kept(List<Follower> copies, List<Notice> early) {
        private static final Kept NOTHING = new Kept(List.of(), List.of());

        public Kept {
            copies = List.copyOf(copies);
            early = List.copyOf(early);
        }

        private boolean isNothing() {
            return equals(NOTHING);
        }

        private Kept with(List<Follower> others) {
            return new Kept(newest(others), early);
        }

        private static <T> List<T> newest(List<T> all) {
            return all.subList(Math.max(0, all.size() - MOST), all.size());
        }
    }

    /**
     * What an event about a petition means for its followers.
     *
     * @param left what is kept from then on
     */
    public record Plan(CaseId petition, Kept left, List<Notice> notices) {}

    public static StoreBuilder<KeyValueStore<String, Kept>> builder() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.String(), JsonSerde.of(Kept.class));
    }

    public static Followers in(ProcessorContext<?, ?> context) {
        return new Followers(context.getStateStore(STORE));
    }

    /** Whether anything is kept about it. */
    public boolean has(CaseId petition) {
        return store.get(petition.value()) != null;
    }

    /** @param follower replaces an earlier entry about the same copy */
    public void add(CaseId first, Follower follower) {
        var kept = kept(first);
        put(first, kept.with(plus(kept.copies(), List.of(follower))));
    }

    /** Keeps a notice until the petition that it is about comes. */
    public void early(Notice notice) {
        var kept = kept(notice.about());
        if (!kept.early().contains(notice)) {
            var all = Stream.concat(kept.early().stream(), Stream.of(notice)).toList();
            put(notice.about(), new Kept(kept.copies(), Kept.newest(all)));
        }
    }

    /**
     * Changes nothing before {@link #put(Plan)}.
     *
     * @param now state of the petition; null while an officer has to decide
     * @param gone set if it is no longer what its copies were copies of
     * @param isVoid whether it was registered by mistake
     * @param isNew whether this is the first event about it
     * @param more copies that follow it from now on
     */
    public Plan plan(
            CaseId petition,
            @Nullable FirstNow now,
            Notice.@Nullable Left gone,
            boolean isVoid,
            boolean isNew,
            List<Follower> more) {
        var kept = kept(petition);
        var notices = new ArrayList<>(kept.early());
        var copies = plus(kept.copies(), more);
        if (gone != null) {
            copies.stream()
                    .filter(one -> one.link().foundByName())
                    .forEach(one -> notices.add(Notice.left(one.copy(), gone, null)));
            // The index of the petitioner tells the others.
            copies = isVoid
                    ? List.of()
                    : copies.stream().filter(one -> !one.link().foundByName()).toList();
        }
        if (now != null) {
            var waiting = copies.stream().filter(one -> !one.knowsTheDecision()).toList();
            if (!waiting.isEmpty()) {
                notices.add(Notice.followed(
                        petition, waiting.stream().map(one -> one.at(now)).toList(), isNew));
            }
            copies = copies.stream()
                    .filter(one -> one.link().foundByName())
                    .map(Follower::afterInforming)
                    .toList();
        }
        return new Plan(petition, new Kept(Kept.newest(copies), List.of()), List.copyOf(notices));
    }

    public void put(Plan plan) {
        put(plan.petition(), plan.left());
    }

    private static List<Follower> plus(List<Follower> copies, List<Follower> more) {
        var others = copies.stream()
                .filter(one -> more.stream().noneMatch(other -> other.copy().equals(one.copy())));
        return Stream.concat(others, more.stream()).toList();
    }

    private Kept kept(CaseId petition) {
        var kept = store.get(petition.value());
        return kept == null ? Kept.NOTHING : kept;
    }

    private void put(CaseId petition, Kept kept) {
        if (kept.isNothing()) {
            store.delete(petition.value());
        } else {
            store.put(petition.value(), kept);
        }
    }
}
