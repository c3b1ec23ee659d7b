package org.tiepdan.routing.triage.adapter.repeats;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.duplicate.Found;
import org.tiepdan.routing.duplicate.Group;
import org.tiepdan.routing.duplicate.Related;
import org.tiepdan.routing.triage.adapter.repeats.index.PlaceIndex;
import org.tiepdan.routing.triage.adapter.repeats.index.Sweep;

/** Second step: compares with petitions of others about the same place. The key is the block. Compare, then put, then forward. */
final class ByPlace extends ComparingStep {
    static final String STORE = "known-by-place-2";

    private PlaceIndex index;

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        index = new PlaceIndex(context.getStateStore(STORE));
        Sweep.each(context, context.getStateStore(STORE), PlaceIndex::current, PlaceIndex::numberOf);
    }

    @Override
    List<Record<byte[], byte[]>> compared(Record<byte[], byte[]> record) {
        if (Travel.isLeaving(record.headers())) {
            var leaving = Travel.leaving(record.headers());
            index.block(Objects.requireNonNull(leaving.block())).remove(new CaseId(leaving.id()), leaving.people());
            return List.of();
        }
        var facts = Travel.facts(record.headers());
        var petition = facts.known();
        var block = index.block(facts.block());
        if (facts.wasCompared() && block.hasUnchanged(petition)) {
            return List.of(record);
        }
        var match = Group.find(petition, block.candidates(petition, Sweep.oldest(facts.recordedOn())));
        var first = match.map(Group.Match::first).orElse(petition.id());
        boolean named = first.equals(petition.id());
        // Taken before it leaves, so that its return makes no group grow.
        int before = named ? 0 : block.people(first);
        boolean counted = Travel.isCounted(record.headers()) && !block.counts(petition.id(), first, facts.people());
        if (facts.wasCompared() && (named && match.isPresent()
                ? block.mend(petition, facts.people())
                : block.remove(petition.id(), facts.people()))) {
            return List.of(record);
        }
        boolean added = block.add(petition.under(first), counted && !named ? 0 : facts.people());
        if (named || counted) {
            return List.of(record);
        }
        int after = added ? block.joined(first, facts.people()) : before;
        if (!Travel.found(record.headers()).staysAsBefore()) {
            Travel.put(record.headers(), Found.of(new Related(first, match.get().similarity(), after)));
        }
        return Stream.concat(
                        Stream.of(record),
                        Group.grown(first, before, after).map(notice -> Notices.of(notice, record)).stream())
                .toList();
    }

    /** A record of a leaving petition ends here, since the decision does not use it. */
    @Override
    List<Record<byte[], byte[]>> failed(Record<byte[], byte[]> record) {
        return Travel.isLeaving(record.headers()) ? List.of() : List.of(record);
    }
}
