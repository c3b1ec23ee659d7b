package org.tiepdan.tracking.casework.adapter.answer;

import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.record.EventWriter;
import org.tiepdan.tracking.casework.adapter.record.MatterMail;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;

/** All results of one record. */
public record Step(
        CaseId caseId,
        KeptCase before,
        KeptCase after,
        List<CaseEvent> events,
        EventWriter.Chained chained,
        @Nullable Answer answer) {
    /** @param isFirst whether to store it, since the same command may come again */
    public record Answer(String commandId, Record<byte[], Outgoing> record, boolean isFirst) {
        public static Answer of(EventWriter writer, CommandReply reply, String digest, boolean isFirst) {
            return new Answer(reply.commandId(), writer.reply(reply, digest), isFirst);
        }
    }

    public static Step of(
            EventWriter writer,
            KeptCase before,
            CaseFile after,
            List<CaseEvent> events,
            String causeId,
            @Nullable Answer answer) {
        var chained = writer.events(events, causeId).and(MatterMail.of(writer, before.file(), after, events, causeId));
        var then = before.then(after, chained.last());
        if (events.stream().anyMatch(CaseEvent.CommandRejected.class::isInstance)) {
            then = then.refused();
        }
        if (answer != null && answer.isFirst()) {
            then = then.answered();
        }
        return new Step(writer.caseId(), before, then, events, chained, answer);
    }
}
