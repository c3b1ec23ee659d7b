package org.tiepdan.routing.triage.adapter.repeats;

import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.routing.duplicate.FirstNow;
import org.tiepdan.routing.duplicate.FirstNow.Stage;
import org.tiepdan.routing.duplicate.Found;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;

/** Third step, of copies only: the first petition says where it is now. The key is the first's id. */
final class AtFirst extends ComparingStep {
    private final Bodies bodies;
    private KeyValueStore<String, DecidedPetition> decided;

    AtFirst(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        decided = context.getStateStore(Desk.DECIDED);
    }

    @Override
    List<Record<byte[], byte[]>> compared(Record<byte[], byte[]> record) {
        var link = Objects.requireNonNull(Travel.found(record.headers()).link());
        var first = decided.get(link.first().value());
        if (first != null) {
            Travel.put(record.headers(), Found.of(link.at(now(first))));
        }
        return List.of(record);
    }

    private FirstNow now(DecidedPetition first) {
        var holder = first.competentBody();
        return new FirstNow(holder == null ? first.decider() : holder, stage(first));
    }

    private Stage stage(DecidedPetition first) {
        if (first.waits()) {
            return Stage.IN_WORK;
        }
        return switch (first.decision().outcome()) {
            case "GUIDE" -> Stage.GUIDED;
            case "FILE", "RETURN", "REFUSE" -> Stage.NOT_HANDLED;
            case "TRANSFER" -> leftTheProvince(first) || !hasEnded(first.now()) ? Stage.SENT_ON : Stage.ENDED;
            default -> hasEnded(first.now()) ? Stage.ENDED : Stage.IN_WORK;
        };
    }

    private boolean leftTheProvince(DecidedPetition first) {
        var body = first.decision().competentBody();
        return body != null
                && !bodies.relation(first.petition().receivingBody(), body).staysInProvince();
    }

    private static boolean hasEnded(@Nullable CaseNow now) {
        return now != null && (now.state().equals("CLOSED") || now.state().equals("DECIDED"));
    }
}
