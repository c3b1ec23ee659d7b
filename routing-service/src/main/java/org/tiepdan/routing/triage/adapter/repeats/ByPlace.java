package org.tiepdan.routing.triage.adapter.repeats;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.duplicate.Found;
import org.tiepdan.routing.duplicate.Link;
import org.tiepdan.routing.duplicate.Related;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.duplicate.known.Group;
import org.tiepdan.routing.duplicate.known.OneName;
import org.tiepdan.routing.triage.adapter.repeats.facts.Facts;
import org.tiepdan.routing.triage.adapter.repeats.index.PlaceIndex;
import org.tiepdan.routing.triage.adapter.repeats.index.Sweep;

/** Second step: compares with petitions of others about the same place. The key is the block. Compare, then put, then forward. */
final class ByPlace extends ComparingStep {
    static final String STORE = "known-by-place-2";

    private final boolean sweeps;
    private final boolean linksByName;
    private PlaceIndex index;

    private ByPlace(boolean sweeps, boolean linksByName) {
        this.sweeps = sweeps;
        this.linksByName = linksByName;
    }

    static ByPlace first(LawPack law) {
        return new ByPlace(true, RepeatDecider.linksByName(law));
    }

    /** For what was looked for in the block of an earlier program, which has another partition. */
    static ByPlace onward(LawPack law) {
        return new ByPlace(false, RepeatDecider.linksByName(law));
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        index = new PlaceIndex(context.getStateStore(STORE));
        if (sweeps) {
            Sweep.each(context, context.getStateStore(STORE), PlaceIndex::current, PlaceIndex::numberOf);
        }
    }

    @Override
    List<Record<byte[], byte[]>> compared(Record<byte[], byte[]> record) {
        boolean onward = Travel.isOnward(record.headers());
        if (Travel.isLeaving(record.headers())) {
            return left(record, onward);
        }
        var facts = Travel.facts(record.headers());
        var petition = facts.knownInItsPlace();
        var block = index.block(facts.blockToSearch(onward));
        boolean isEarlier = !onward && facts.earlierBlock() != null;
        boolean isHere = (facts.wasCompared() || isEarlier) && block.has(petition.id());
        if (isEarlier && facts.wasCompared() && !isHere) {
            return List.of(onward(record));
        }
        if (isHere && !facts.wasCompared()) {
            return List.of(record);
        }
        if (isHere && block.hasUnchanged(petition)) {
            if (Travel.found(record.headers()).staysAsBefore()) {
                Travel.put(record.headers(), Found.UNCHANGED);
            }
            return List.of(record);
        }
        var candidates = block.candidates(petition, Sweep.oldest(facts.recordedOn()));
        // In an earlier block, nothing shows who else sent the same since.
        var link = linksByName && !isEarlier && isNew(record)
                ? OneName.find(petition, candidates)
                : Optional.<Link>empty();
        if (link.isPresent()) {
            return copy(record, facts, block, link.get());
        }
        var match = Group.find(petition, candidates);
        if (match.isPresent()) {
            return put(record, facts, block, match.get());
        }
        if (facts.wasCompared() && block.remove(petition.id(), facts.people())) {
            return List.of(record);
        }
        if (isEarlier) {
            return List.of(onward(record));
        }
        block.add(petition, facts.people());
        return List.of(record);
    }

    /** Whether it is linked to no other petition of its petitioner, and an officer may not have said so. */
    private static boolean isNew(Record<byte[], byte[]> record) {
        return !Travel.isCounted(record.headers())
                && !Travel.found(record.headers()).staysAsBefore();
    }

    private List<Record<byte[], byte[]>> left(Record<byte[], byte[]> record, boolean onward) {
        var leaving = Travel.leaving(record.headers());
        index.block(Objects.requireNonNull(leaving.blockToLeave(onward)))
                .remove(new CaseId(leaving.id()), leaving.people());
        return onward || leaving.earlierBlock() == null ? List.of() : List.of(onward(record));
    }

    /** Like a copy that the first step found, it is not stored here. */
    private static List<Record<byte[], byte[]>> copy(
            Record<byte[], byte[]> record, Facts facts, PlaceIndex.Block block, Link link) {
        if (facts.wasCompared()) {
            block.remove(new CaseId(facts.id()), facts.people());
        }
        Travel.put(record.headers(), Found.of(link));
        return List.of(record.withKey(EventRecords.key(link.first())));
    }

    private List<Record<byte[], byte[]>> put(
            Record<byte[], byte[]> record, Facts facts, PlaceIndex.Block block, Group.Match match) {
        var petition = facts.knownInItsPlace();
        var first = match.first();
        if (first.equals(petition.id())) {
            if (!block.mend(petition, facts.people())) {
                block.add(petition, facts.people());
            }
            return List.of(record);
        }
        // Read before it leaves, so that its return makes no group grow.
        int before = block.people(first);
        boolean counted = Travel.isCounted(record.headers()) && !block.counts(petition.id(), first, facts.people());
        if (facts.wasCompared() && block.remove(petition.id(), facts.people())) {
            return List.of(record);
        }
        boolean added = block.add(petition.under(first), counted ? 0 : facts.people());
        if (counted) {
            return List.of(record);
        }
        int after = added ? block.joined(first, facts.people()) : before;
        if (!Travel.found(record.headers()).staysAsBefore()) {
            Travel.put(record.headers(), Found.of(new Related(first, match.similarity(), after)));
        }
        return Stream.concat(
                        Stream.of(record),
                        Group.grown(first, before, after).map(notice -> Notices.of(notice, record)).stream())
                .toList();
    }

    private static Record<byte[], byte[]> onward(Record<byte[], byte[]> record) {
        Travel.putOnward(record.headers());
        return record.withKey(Travel.blockKey(record.headers()));
    }

    /** A record of a leaving petition ends here, since the decision does not use it. */
    @Override
    List<Record<byte[], byte[]>> failed(Record<byte[], byte[]> record) {
        return Travel.isLeaving(record.headers()) ? List.of() : List.of(record);
    }
}
