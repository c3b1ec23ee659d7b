package org.tiepdan.tracking.casework.adapter.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.eventing.law.LawChanged;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineApproaching;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineElapsed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEndedLate;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEscalated;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMissed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlinePaused;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;

/**
 * Turns decided events into records. Ids depend only on the cause of the event, so that deciding again after a crash cannot make a second
 * one.
 *
 * @param correlationId id of the first event of the case
 * @param last the preceding event, to which the first one written is chained
 */
public record EventWriter(CaseId caseId, String correlationId, ChainLink last, Instant now) {

    /** @param last the event of the case after which the next one comes */
    public record Chained(List<Record<byte[], Outgoing>> records, ChainLink last) {
        /** @param mail records for other cases, which are not chained */
        public Chained and(List<Record<byte[], Outgoing>> mail) {
            return mail.isEmpty()
                    ? this
                    : new Chained(Stream.concat(records.stream(), mail.stream()).toList(), last);
        }
    }

    /** @param causeId ce_id of the fact or command; events of the clock have another cause, see {@link #missId} */
    public Chained events(List<CaseEvent> events, String causeId) {
        var records = new ArrayList<Record<byte[], Outgoing>>();
        var link = last;
        for (var event : events) {
            var record =
                    event instanceof LimitChanged(var change) ? limit(event, change, causeId) : act(event, causeId);
            link = link.next(record.key(), record.value().json(), record.headers());
            records.add(record);
        }
        return new Chained(records, link);
    }

    private Record<byte[], Outgoing> act(CaseEvent event, String causeId) {
        // Both bodies of a case may end at the same moment.
        var discriminator = event instanceof CaseSucceeded succeeded ? succeeded.role() + "/" + succeeded.from() : "";
        return record(
                Topics.TRACKING_EVENTS,
                EventPayloads.type(event),
                causeId,
                discriminator,
                EventPayloads.payload(event, () -> ""));
    }

    private Record<byte[], Outgoing> limit(CaseEvent event, DeadlineEvent change, String causeId) {
        var limit = change.deadline();
        var limitId = limit.id();
        var cause = switch (change) {
            case DeadlineMissed _, DeadlineApproaching _, DeadlineElapsed _, DeadlineEscalated _ -> limitId;
            // The end of another limit may also have set it.
            case DeadlineSet _ -> limit.armedBy();
            case DeadlineRevised revised -> cause(revised.notice(), causeId);
            case DeadlineMet _, DeadlineCancelled _, DeadlinePaused _, DeadlineEndedLate _ -> causeId;
        };
        // One rule has several warnings and escalations, which days and steps distinguish.
        var discriminator = switch (change) {
            case DeadlineApproaching near -> told(limit) + '/' + near.days();
            case DeadlineEscalated up -> told(limit) + '/' + up.step().step() + '/' + limit.dueOn();
            case DeadlineSet _, DeadlineMissed _, DeadlineElapsed _ -> told(limit);
            // One act or notice may change several limits of one rule and case, as after two suspensions.
            case DeadlineMet _, DeadlineCancelled _, DeadlinePaused _, DeadlineRevised _, DeadlineEndedLate _ ->
                limitId + '/' + told(limit);
        };
        return record(
                Topics.TRACKING_EVENTS,
                EventPayloads.type(event),
                cause,
                discriminator,
                EventPayloads.payload(change, limitId, () -> missId(limitId, limit)));
    }

    private static String cause(@Nullable String notice, String causeId) {
        return notice == null ? causeId : LawChanged.id(notice);
    }

    /** The digest distinguishes the answers to two requests with the same key. */
    public Record<byte[], Outgoing> reply(CommandReply reply, String requestDigest) {
        return record(Topics.TRACKING_REPLIES, CommandReply.TYPE, reply.commandId(), requestDigest, reply);
    }

    /** @param to the case that receives it */
    Record<byte[], Outgoing> mail(CaseId to, String type, String causeId, Object payload) {
        var id = Envelope.idOf(causeId, type, to.value());
        return Outgoing.record(
                Topics.TRACKING_COMMANDS,
                new Envelope(id, type, Tracking.SOURCE, to, now, correlationId, causeId),
                payload);
    }

    private Record<byte[], Outgoing> record(
            String topic, String type, String causeId, String discriminator, Object payload) {
        return Outgoing.record(
                topic,
                new Envelope(
                        Envelope.idOf(causeId, type, discriminator),
                        type,
                        Tracking.SOURCE,
                        caseId,
                        now,
                        correlationId,
                        causeId),
                payload);
    }

    /** The id of a miss depends only on the event that set the limit and on how often the limit was announced again, so it need not be stored. */
    private static String missId(String limitId, Deadline limit) {
        return Envelope.idOf(limitId, EventPayloads.MISSED, told(limit));
    }

    /** A limit that was announced again can end, and cause warnings, once more. */
    private static String told(Deadline limit) {
        return limit.ruleId() + limit.changes().suffix();
    }
}
