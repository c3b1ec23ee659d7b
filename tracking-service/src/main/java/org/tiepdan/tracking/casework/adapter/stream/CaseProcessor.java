package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.record.EventWriter;
import org.tiepdan.tracking.casework.adapter.record.Inbound;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.StoredCase;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.casework.rules.Verdict.Refused;

/** Reads one record, decides, stores, forwards, in that order. */
final class CaseProcessor extends ContextualProcessor<byte @Nullable [], byte @Nullable [], byte[], Outgoing> {
    private final CaseMeans means;
    private final CaseMetrics metrics;
    private CaseStores stores;
    private Tally tally;

    private CaseProcessor(CaseMeans means) {
        this.means = means;
        this.metrics = means.metrics();
    }

    static ProcessorSupplier<byte[], byte[], byte[], Outgoing> supplier(CaseMeans means) {
        return new ProcessorSupplier<>() {
            @Override
            public CaseProcessor get() {
                return new CaseProcessor(means);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return CaseStores.builders();
            }
        };
    }

    @Override
    public void init(ProcessorContext<byte[], Outgoing> context) {
        super.init(context);
        stores = new CaseStores(context);
        tally = new Tally(metrics);
        stores.forEachOpen(file -> tally.replace(CaseFile.UNOPENED, file));
        var due = new DueDeadlines(new CaseWriting(context, stores, tally, metrics), means);
        context.schedule(means.settings().tick(), PunctuationType.WALL_CLOCK_TIME, at -> due.look(moment(at)));
    }

    private Instant moment(long streamTime) {
        return means.clock().apply(Instant.ofEpochMilli(streamTime));
    }

    @Override
    public void process(Record<byte @Nullable [], byte @Nullable []> record) {
        var step = kept(record, moment(context().currentSystemTimeMs()));
        step.chained().records().forEach(context()::forward);
        if (step.answer() != null) {
            context().forward(step.answer().record());
            // A caller waits and reads only committed records; the commit interval is for facts.
            context().commit();
        }
    }

    /** Text that no form can write, such as half of a character, shows only when the case is stored. */
    private Step kept(Record<byte @Nullable [], byte @Nullable []> record, Instant now) {
        try {
            var step = decide(record, now);
            put(step);
            return step;
        } catch (RuntimeException e) {
            metrics.deadLetter();
            throw e;
        }
    }

    @Override
    public void close() {
        tally.giveUp();
    }

    /** @param isFirst whether it is to be kept, for the same command may come again */
    private record Answer(String commandId, Record<byte[], Outgoing> record, boolean isFirst) {}

    /** Everything one record leads to. */
    private record Step(
            CaseId caseId,
            String correlationId,
            CaseFile before,
            CaseFile after,
            List<CaseEvent> events,
            EventWriter.Chained chained,
            @Nullable Answer answer) {

        static Step of(
                EventWriter writer,
                CaseFile before,
                CaseFile after,
                List<CaseEvent> events,
                String causeId,
                @Nullable Answer answer) {
            var chained = writer.events(events, causeId);
            return new Step(writer.caseId(), writer.correlationId(), before, after, events, chained, answer);
        }
    }

    private Step decide(Record<byte @Nullable [], byte @Nullable []> record, Instant now) {
        var inbound = Inbound.read(record, now);
        var envelope = inbound.envelope();
        var stored = stores.find(envelope.subject());
        var before = stored.map(StoredCase::file).orElse(CaseFile.UNOPENED);
        var writer = new EventWriter(
                envelope.subject(),
                stored.map(StoredCase::correlationId).orElse(envelope.correlationId()),
                stored.map(StoredCase::chainOrNone).orElse(ChainLink.NONE),
                now);
        return switch (inbound) {
            case Inbound.Foreign _ -> {
                metrics.skipped();
                yield Step.of(writer, before, before, List.of(), envelope.id(), null);
            }
            case Inbound.Fact fact -> {
                var done = means.casework().get().hear(fact.fact(), before, now, envelope.id());
                yield Step.of(writer, before, done.after(), done.events(), envelope.id(), null);
            }
            case Inbound.Command command -> decide(command, before, writer);
        };
    }

    private Step decide(Inbound.Command inbound, CaseFile before, EventWriter writer) {
        var id = inbound.envelope().id();
        var digest = inbound.requestDigest();
        var first = stores.result(writer.caseId(), id);
        if (first != null) {
            var again = digest.equals(first.requestDigest()) ? first : CommandReply.keyReused(id, digest);
            return Step.of(writer, before, before, List.of(), id, answer(writer, again, digest, false));
        }
        return switch (means.casework().get().decide(inbound.command(), inbound.caller(), before, writer.now(), id)) {
            case Done(var events, var after) -> {
                metrics.command(inbound.command().name().word(), "done");
                var reply =
                        CommandReply.done(id, after, digest, inbound.command().by());
                yield Step.of(writer, before, after, events, id, answer(writer, reply, digest, true));
            }
            case Refused(var rejection, var events) -> {
                metrics.command(inbound.command().name().word(), rejection.code());
                var reply = CommandReply.refused(
                        id, rejection, before, digest, inbound.command().by());
                // Not kept where there is no case yet: once it is there, the same command is to be decided.
                yield Step.of(writer, before, before, events, id, answer(writer, reply, digest, !events.isEmpty()));
            }
        };
    }

    private static Answer answer(EventWriter writer, CommandReply reply, String digest, boolean isFirst) {
        return new Answer(reply.commandId(), writer.reply(reply, digest), isFirst);
    }

    private void put(Step step) {
        // A refusal changes nothing of the case but is an event of its chain.
        if (!step.after().equals(step.before()) || !step.events().isEmpty()) {
            stores.put(step.caseId(), step.correlationId(), step.chained().last(), step.before(), step.after());
            tally.replace(step.before(), step.after());
            metrics.happened(step.events());
        }
        var answer = step.answer();
        if (answer != null && answer.isFirst()) {
            stores.putResult(
                    step.caseId(), answer.commandId(), answer.record().value().json());
        }
    }
}
