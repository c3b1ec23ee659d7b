package org.tiepdan.routing.triage.adapter.stream;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.triage.TriageDecider;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.anew.AtAStart;
import org.tiepdan.routing.triage.adapter.anew.Redecision;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.routing.triage.adapter.event.RoutingEvent;
import org.tiepdan.routing.triage.adapter.registration.Mending;
import org.tiepdan.routing.triage.adapter.registration.Voiding;
import org.tiepdan.routing.triage.adapter.repeats.Apart;
import org.tiepdan.routing.triage.adapter.repeats.CommitThrottle;
import org.tiepdan.routing.triage.adapter.repeats.Notices;
import org.tiepdan.routing.triage.adapter.repeats.Travel;
import org.tiepdan.routing.triage.adapter.repeats.first.Followers;
import org.tiepdan.routing.triage.adapter.repeats.first.WhereNow;
import org.tiepdan.routing.triage.adapter.split.MatterRecord;
import org.tiepdan.routing.triage.adapter.tracking.CaseHeard;
import org.tiepdan.servicekit.command.Waiters;

/** Decide, then put, then forward: after the first forward, an exception could not undo what is committed. */
final class DecisionProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

    /** What a processor decides with. */
    record Means(LawPack law, RoutingMetrics metrics, Waiters<StoredResult> waiters, AtAStart start, Clock clock) {}

    private final Means means;
    private final JurisdictionDecider decider;
    private final TriageDecider desk;
    private final RepeatDecider repeats;
    private final Redecision anew;
    private final WhereNow where;
    private DeskStores stores;

    DecisionProcessor(Means means) {
        this.means = means;
        this.decider = new JurisdictionDecider(means.law());
        this.desk = new TriageDecider(means.law());
        this.repeats = new RepeatDecider(means.law());
        this.anew = new Redecision(means.law());
        this.where = new WhereNow(means.law().bodies());
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        stores = new DeskStores(context);
        stores.started(context, means.start());
        if (means.law().routesOpenPetitionsAgain()) {
            means.start().eachWaiting(context, stores.pending(), this::routeAgain);
        }
    }

    @Override
    public void close() {
        means.start().left(context().taskId());
    }

    /** Other rules may decide what waits for an officer because no rule decided it. */
    private void routeAgain(CaseId id) {
        var known = stores.find(id);
        if (known == null || !known.waits()) {
            return;
        }
        var now = means.clock().instant();
        anew.otherwise(known).ifPresent(answer -> {
            var after = known.decided(answer, LegalTime.dateOf(now), null, now);
            // No request caused it, so the cause is the receipt, as before. The ruleset distinguishes the two events.
            var received = new Envelope(
                    known.eventId(), PetitionReceived.TYPE, Desk.SOURCE, id, now, known.correlationId(), null);
            write(recorded(received, answer.ruleset(), Step.happened(known, after, RoutingEvent.of(after)), now));
        });
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        means.metrics().countingDeadLetters(() -> decided(record)).ifPresent(decided -> {
            if (!decided.records().isEmpty()) {
                CommitThrottle.ask(context(), record.timestamp());
            }
            write(decided);
        });
    }

    /** @param plan null if no other petition follows this one */
    private record Decided(CaseId id, Step step, List<Record<byte[], byte[]>> records, Followers.@Nullable Plan plan) {}

    private Optional<Decided> decided(Record<byte[], byte[]> record) {
        // The feeds, which read all of tracking's log, write its unreadable records to the dead letters.
        if (isOfTracking() && !CaseHeard.isHeard(record.headers())) {
            return Optional.empty();
        }
        var envelope = EventRecords.envelope(record.headers(), record.key());
        var now = means.clock().instant();
        return step(record, envelope).map(step -> recorded(envelope, "", step, now));
    }

    /** @param discriminator for the ids of events, see {@link Envelope#idOf} */
    private Decided recorded(Envelope envelope, String discriminator, Step step, Instant now) {
        var id = envelope.subject();
        var key = EventRecords.key(id);
        var correlation =
                step.after() == null ? envelope.correlationId() : step.after().correlationId();
        var records = new ArrayList<Record<byte[], byte[]>>();
        var link = step.lastLink();
        for (var event : step.events()) {
            var next = correlated(envelope.next(event.wireType(), discriminator, Desk.SOURCE, now), correlation);
            var headers = EventRecords.headers(next);
            var value = EventRecords.value(event);
            link = link.next(key, value, headers);
            records.add(new Record<>(key, value, now.toEpochMilli(), headers));
        }
        boolean unsaid = records.isEmpty();
        step.matters().forEach(matter -> records.add(toJudge(matter, envelope, correlation, now)));
        step.apart().ifPresent(petitioner -> records.add(Apart.record(petitioner, envelope, now)));
        step.replaced().ifPresent(petitioner -> records.add(Apart.replacing(petitioner, envelope, now)));
        var plan = plan(id, step);
        var notices = Stream.concat(
                        step.following().notices().stream(), plan == null ? Stream.empty() : plan.notices().stream())
                .toList();
        for (int i = 0; i < notices.size(); i++) {
            records.add(Notices.of(notices.get(i), envelope, discriminator + "/" + i, now));
        }
        return new Decided(id, unsaid ? step : step.chained(link), records, plan);
    }

    private Followers.@Nullable Plan plan(CaseId id, Step step) {
        var after = step.after();
        var meaning = step.following();
        if (after == null || (meaning.adopted().isEmpty() && !stores.followers().has(id))) {
            return null;
        }
        boolean isVoid = after.registrationNow().mistaken();
        var found = where.of(after);
        var decided = isVoid || found.waitsForADecision() ? null : found;
        return stores.followers().plan(id, decided, meaning.gone(), isVoid, step.before() == null, meaning.adopted());
    }

    private static Record<byte[], byte[]> toJudge(
            Step.NewMatter matter, Envelope cause, String correlation, Instant now) {
        var id = Envelope.idOf(cause.id(), MatterRecord.TYPE, matter.id().value());
        var envelope = new Envelope(id, MatterRecord.TYPE, Desk.SOURCE, matter.id(), now, correlation, cause.id());
        return new Record<>(
                EventRecords.key(matter.id()),
                EventRecords.value(matter.record()),
                now.toEpochMilli(),
                EventRecords.headers(envelope));
    }

    private Optional<Step> step(Record<byte[], byte[]> record, Envelope envelope) {
        var type = envelope.type();
        var now = means.clock().instant();
        var notice = Travel.notice(record.headers());
        if (notice != null) {
            var known = stores.find(envelope.subject());
            if (known == null) {
                stores.followers().early(notice);
                return Optional.empty();
            }
            return new NoticeStep(decider, repeats, where, now).of(notice, known);
        }
        if (type.equals(PetitionReceived.TYPE)) {
            var petition = EventRecords.payload(record.value(), PetitionReceived.class);
            var known = stores.find(envelope.subject());
            return new ReceivedStep(decider, repeats, now)
                    .of(envelope, petition, known, Travel.found(record.headers()));
        }
        if (type.equals(RegistrationStep.CORRECTED)) {
            var petition = EventRecords.payload(record.value(), PetitionReceived.class);
            var mending =
                    EventRecords.payload(record.value(), Mending.Heard.class).mending();
            return new RegistrationStep(decider, repeats, now)
                    .of(envelope, petition, mending, stores.find(envelope.subject()), Travel.found(record.headers()));
        }
        if (type.equals(Voiding.TYPE)) {
            var voiding = EventRecords.payload(record.value(), Voiding.class);
            return new RegistrationStep(decider, repeats, now).of(envelope, voiding, stores.find(envelope.subject()));
        }
        if (type.equals(MatterRecord.TYPE)) {
            var matter = EventRecords.payload(record.value(), MatterRecord.class);
            return new ReceivedStep(decider, repeats, now).of(envelope, matter, stores.find(envelope.subject()));
        }
        if (CommandRecord.isCommand(type)) {
            var command = EventRecords.payload(record.value(), CommandRecord.class);
            var known = stores.find(envelope.subject());
            var first = stores.result(envelope.subject(), envelope.id());
            return Optional.of(
                    new CommandStep(desk, decider, means.law().ruleset(), now).of(envelope, command, known, first));
        }
        if (isOfTracking()) {
            var heard = EventRecords.payload(record.value(), CaseHeard.class);
            return new HeardStep(decider, means.law().triageReasons(), now)
                    .of(envelope, heard, stores.find(envelope.subject()));
        }
        means.metrics().skipped(type);
        return Optional.empty();
    }

    private boolean isOfTracking() {
        return context()
                .recordMetadata()
                .filter(from -> from.topic().equals(Topics.TRACKING_EVENTS))
                .isPresent();
    }

    /** A command has its own correlation; its events get that of the petition. */
    private static Envelope correlated(Envelope next, String correlation) {
        return new Envelope(
                next.id(), next.type(), next.source(), next.subject(), next.time(), correlation, next.causationId());
    }

    private void write(Decided decided) {
        stores.put(decided.id(), decided.step());
        if (decided.plan() != null) {
            stores.followers().put(decided.plan());
        }
        DecisionCounts.count(means.metrics(), decided.step());
        decided.records().forEach(context()::forward);
        var result = decided.step().result();
        if (result != null) {
            means.waiters().answer(result.commandId(), result.requestDigest(), result);
        }
    }
}
