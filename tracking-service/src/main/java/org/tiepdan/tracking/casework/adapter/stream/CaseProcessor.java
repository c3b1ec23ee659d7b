package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.stream.HalfDoneError;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.answer.AnsweredBefore;
import org.tiepdan.tracking.casework.adapter.answer.Answers;
import org.tiepdan.tracking.casework.adapter.answer.Step;
import org.tiepdan.tracking.casework.adapter.answer.Step.Answer;
import org.tiepdan.tracking.casework.adapter.record.EventWriter;
import org.tiepdan.tracking.casework.adapter.record.Inbound;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.casework.adapter.stream.pace.CommitRequests;
import org.tiepdan.tracking.casework.adapter.stream.pace.DueCheckSchedule;
import org.tiepdan.tracking.casework.rules.Casework;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.casework.rules.Verdict.Refused;

/** Reads one record, decides, stores, forwards, in that order. */
final class CaseProcessor extends ContextualProcessor<byte @Nullable [], byte @Nullable [], byte[], Outgoing> {
    private final CaseMeans means;
    private final CaseMetrics metrics;
    private final CommitRequests commits;
    private CaseStores stores;
    private Answers answers;
    private Tally tally;
    private Parking parking;

    private CaseProcessor(CaseMeans means, CommitRequests commits) {
        this.means = means;
        this.commits = commits;
        this.metrics = means.metrics();
    }

    static ProcessorSupplier<byte[], byte[], byte[], Outgoing> supplier(CaseMeans means) {
        var commits = new CommitRequests();
        return new ProcessorSupplier<>() {
            @Override
            public CaseProcessor get() {
                return new CaseProcessor(means, commits);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return CaseStores.builders(means.place());
            }
        };
    }

    @Override
    public void init(ProcessorContext<byte[], Outgoing> context) {
        super.init(context);
        stores = new CaseStores(context);
        answers = new Answers(context);
        tally = new Tally(metrics);
        parking = new Parking(stores, tally);
        parking.begin();
        var now = moment(context.currentSystemTimeMs());
        stores.forEachOpen(
                file -> tally.replace(CaseFile.UNOPENED, file), (id, why) -> parking.unreadable(id, why, now));
        var due = new DueDeadlines(new CaseWriting(context, stores, tally, metrics), parking, means);
        DueCheckSchedule.schedule(
                context, means.settings().tick(), commits, at -> HalfDoneError.whole(() -> due.look(moment(at))));
    }

    private Instant moment(long streamTime) {
        return means.clock().apply(Instant.ofEpochMilli(streamTime));
    }

    @Override
    public void process(Record<byte @Nullable [], byte @Nullable []> record) {
        var step = kept(record, moment(context().currentSystemTimeMs()));
        // Its case is stored by now.
        HalfDoneError.unlessWhole(() -> finish(step, record.timestamp()));
    }

    private void finish(Step step, long writtenAt) {
        putAnswer(step);
        if (!parking.isParked(step.caseId())) {
            parking.succeeded(step.caseId());
        }
        step.chained().records().forEach(context()::forward);
        if (step.answer() != null) {
            context().forward(step.answer().record());
            commits.ask(context(), writtenAt);
        }
        // Last: a task that ends does all of it again.
        tally.replace(step.before().file(), step.after().file());
        metrics.happened(step.after().file(), step.events());
    }

    /** Text that cannot be encoded, such as half of a surrogate pair, shows only when the case is stored. */
    private Step kept(Record<byte @Nullable [], byte @Nullable []> record, Instant now) {
        try {
            var inbound = Inbound.read(record, now);
            var caseId = inbound.envelope().subject();
            var before = found(inbound, now);
            return before == null ? leftAlone(inbound, now) : decided(inbound, caseId, before, now);
        } catch (RuntimeException e) {
            metrics.deadLetter();
            throw e;
        }
    }

    private Step decided(Inbound inbound, CaseId caseId, KeptCase before, Instant now) {
        try {
            var step = decide(inbound, before, now);
            // A refusal does not change the case but is an event of its chain, and its answer is counted.
            if (!step.after().equals(step.before())) {
                stores.put(caseId, step.before(), step.after());
            }
            return step;
        } catch (RuntimeException e) {
            parking.failed(caseId, e, now);
            throw e;
        }
    }

    /** @return null for a parked case */
    private @Nullable KeptCase found(Inbound inbound, Instant now) {
        var caseId = inbound.envelope().subject();
        if (parking.isParked(caseId)) {
            return null;
        }
        try {
            return stores.find(caseId)
                    .orElseGet(() -> KeptCase.unopened(inbound.envelope().correlationId()));
        } catch (RuntimeException e) {
            parking.unreadable(caseId, e, now);
            return null;
        }
    }

    /** A command is refused; a fact goes to the dead letters, to be read again once the case can be read. */
    private Step leftAlone(Inbound inbound, Instant now) {
        var envelope = inbound.envelope();
        var none = KeptCase.unopened(envelope.correlationId());
        var writer = new EventWriter(envelope.subject(), none.correlationId(), none.chain(), now);
        return switch (inbound) {
            case Inbound.Foreign _ -> decide(inbound, none, now);
            case Inbound.Fact _ -> throw new IllegalStateException("Expected a case that is not parked.");
            case Inbound.Command(var _, var command, var _, var digest) -> {
                var why = Rejection.parked();
                metrics.command(command.name().word(), why.code());
                var reply = CommandReply.refused(envelope.id(), why, none.file(), digest, command.by());
                yield Step.of(
                        writer, none, none.file(), List.of(), envelope.id(), Answer.of(writer, reply, digest, false));
            }
        };
    }

    @Override
    public void close() {
        tally.giveUp();
    }

    private Step decide(Inbound inbound, KeptCase before, Instant now) {
        var envelope = inbound.envelope();
        var writer = new EventWriter(envelope.subject(), before.correlationId(), before.chain(), now);
        return switch (inbound) {
            case Inbound.Foreign _ -> {
                metrics.skipped();
                yield Step.of(writer, before, before.file(), List.of(), envelope.id(), null);
            }
            case Inbound.Fact fact -> {
                var done = means.casework().get().hear(fact.fact(), before.file(), now, envelope.id());
                yield Step.of(writer, before, done.after(), done.events(), envelope.id(), null);
            }
            case Inbound.Command command -> decide(command, before, writer);
        };
    }

    private Step decide(Inbound.Command inbound, KeptCase before, EventWriter writer) {
        var id = inbound.envelope().id();
        var digest = inbound.requestDigest();
        var command = inbound.command();
        var casework = means.casework().get();
        boolean sees = shows(casework, command, before.file(), writer.now());
        var again =
                AnsweredBefore.find(inbound, before, answers, casework.bounds().answers());
        if (again != null) {
            var told = sees ? again : again.withoutCase();
            return Step.of(writer, before, before.file(), List.of(), id, Answer.of(writer, told, digest, false));
        }
        return switch (casework.decide(command, inbound.caller(), before.file(), writer.now(), id)) {
            case Done(var events, var after) -> {
                metrics.command(command.name().word(), "done");
                var whole = CommandReply.done(id, after, digest, command.by());
                var reply = sees || shows(casework, command, after, writer.now()) ? whole : whole.withoutCase();
                yield Step.of(writer, before, after, events, id, Answer.of(writer, reply, digest, true));
            }
            case Refused(var rejection, var events) -> {
                metrics.command(command.name().word(), rejection.code());
                var recorded = before.refusals() < casework.bounds().refusals() ? events : List.<CaseEvent>of();
                var whole = CommandReply.refused(id, rejection, before.file(), digest, command.by());
                var reply = sees ? whole : whole.withoutCase();
                // Not kept where there is no case yet: once it is there, the same command is to be decided.
                yield Step.of(
                        writer,
                        before,
                        before.file(),
                        recorded,
                        id,
                        Answer.of(writer, reply, digest, !recorded.isEmpty()));
            }
        };
    }

    /** A body may correct what it recorded in a case that another body has now, but does not see its present state. */
    private static boolean shows(Casework casework, CaseCommand command, CaseFile file, Instant now) {
        return !(command instanceof CorrectCase)
                || !(file.stage() instanceof Case.Opened stage)
                || casework.checks().isOfTheCase(command.by(), stage, LegalTime.dateOf(now));
    }

    private void putAnswer(Step step) {
        var answer = step.answer();
        if (answer != null && answer.isFirst()) {
            answers.put(
                    step.caseId(),
                    answer.commandId(),
                    answer.record().value().json(),
                    step.after().answers(),
                    means.casework().get().bounds().answers());
        }
    }
}
