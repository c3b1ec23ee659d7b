package org.tiepdan.routing.triage.adapter.repeats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.routing.duplicate.Follower;
import org.tiepdan.routing.duplicate.Found;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.repeats.first.Followers;
import org.tiepdan.routing.triage.adapter.repeats.first.WhereNow;

/** Third step, for copies only: adds the current state of the first petition. The key is the first's id. */
final class AtFirst extends ComparingStep {
    private final WhereNow where;
    private KeyValueStore<String, DecidedPetition> decided;
    private Followers followers;

    AtFirst(Bodies bodies) {
        this.where = new WhereNow(bodies);
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        decided = context.getStateStore(Desk.DECIDED);
        followers = Followers.in(context);
    }

    @Override
    List<Record<byte[], byte[]>> compared(Record<byte[], byte[]> record) {
        var link = Objects.requireNonNull(Travel.found(record.headers()).link());
        var first = decided.get(link.first().value());
        var now = first == null ? null : where.of(first);
        if (first != null && now != null) {
            // A petition voided meanwhile has left the index, and has no copies.
            boolean mistaken = first.registrationNow().mistaken();
            Travel.put(record.headers(), mistaken ? Found.NOTHING : Found.of(link.at(now)));
            if (mistaken) {
                return List.of(record);
            }
        }
        var copy = new CaseId(new String(Travel.ownKey(record.headers()), StandardCharsets.UTF_8));
        if (now == null || now.waitsForADecision()) {
            followers.add(link.first(), new Follower(copy, link));
        } else if (link.foundByName()) {
            followers.add(link.first(), new Follower(copy, link).afterInforming());
        }
        return List.of(record);
    }
}
