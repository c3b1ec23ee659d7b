package org.tiepdan.tracking.casework.adapter.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.casework.rules.MergedBodies;
import org.tiepdan.tracking.casework.rules.Notices;
import org.tiepdan.tracking.model.Merger;
import org.tiepdan.tracking.model.PetitionKind;
import org.tiepdan.tracking.model.ReferenceCase;
import org.tiepdan.tracking.model.Step;
import tools.jackson.databind.node.ObjectNode;

/** Runs the topology and the model through the same steps, and compares them after each. */
final class ModelledCases implements AutoCloseable {
    private static final Instant START = CaseSpec.at("2026-07-06T09:16");
    private static final DeadlineSettings SETTINGS = new DeadlineSettings(
            CaseSpec.GRACE, Duration.ofSeconds(1), 1_000, Duration.ofMinutes(10), CaseSpec.WARNINGS);
    /** A law in which one of the bodies ends. */
    private static final LawPack LAW = MergedBodies.law(Merger.ENDED, Merger.LAST_DAY, Merger.SUCCESSOR);

    private static final int STEPS_GONE_BACK = 4;

    private final Path folder;
    private final Flaw flaw;
    private final List<Subject> subjects;
    private final Set<LocalDate> swapped = new HashSet<>();
    private TopologyScenario cases;
    private Instant now = START;
    private int steps;
    private Runnable again = () -> {};
    private List<KeyValue<Bytes, byte[]>> earlier = List.of();

    private record Subject(CaseId id, ReferenceCase model, ReaderView view) {}

    /** @param folder for this instance alone */
    ModelledCases(Path folder, Flaw flaw, List<PetitionKind> kinds) {
        this.folder = folder;
        this.flaw = flaw;
        this.subjects = IntStream.range(0, kinds.size())
                .mapToObj(n -> new Subject(
                        new CaseId("%032x".formatted(n + 1)),
                        new ReferenceCase(kinds.get(n), CaseSpec.GRACE),
                        new ReaderView()))
                .toList();
        this.cases = new TopologyScenario(folder.resolve("0"), START, SETTINGS, flaw.law(LAW));
    }

    /** @throws AssertionError if topology and model differ after it */
    void go(Step step) {
        if (steps++ % STEPS_GONE_BACK == 0) {
            earlier = cases.contents();
        }
        switch (step) {
            case Step.Route(var which, var daysBack) -> route(subjects.get(which), daysBack);
            case Step.Act act -> act(act, subjects.get(act.which()));
            case Step.Correct correct -> correct(correct, subjects.get(correct.which()));
            case Step.Again _ -> again.run();
            case Step.Notice(var daysAhead) ->
                announce(step, ReferenceCase.day(now).plusDays(daysAhead));
            case Step.Wait(var hours) -> look(Duration.ofHours(hours));
            case Step.Restart(var hours) -> restart(Duration.ofHours(hours));
        }
        compare();
    }

    private void look(Duration after) {
        now = now.plus(after);
        cases.clockAt(now);
        subjects.forEach(subject -> subject.model().look(now));
    }

    private void restart(Duration down) {
        var kept = cases.contents();
        cases.close();
        now = now.plus(down);
        cases = cases.restartedAt(folder.resolve(Integer.toString(steps)), now, flaw.found(kept, earlier));
        look(Duration.ofSeconds(2));
    }

    private void announce(Step step, LocalDate day) {
        if (!ReferenceCase.mayBeSwapped(day) || !swapped.add(day)) {
            return;
        }
        cases.announced(Notices.days(steps + "/TB-BNV", day + (ReferenceCase.rests(day) ? " worked" : "")));
        subjects.forEach(subject -> subject.model().swap(day));
        look(Duration.ofSeconds(1));
        if (flaw != Flaw.NONE) {
            subjects.forEach(subject -> kept().change(subject.id(), file -> flaw.keep(step, file, file)));
        }
    }

    private void route(Subject subject, int daysBack) {
        var on = ReferenceCase.day(now).minusDays(daysBack);
        var receivedOn = on.minusDays(1);
        var id = "fact-" + steps;
        subject.model().route(id, CaseSpec.COMMUNE, receivedOn, on, now);
        var payload = (ObjectNode) ContractSamples.value("petition.routed.v1").deepCopy();
        MadeUpRequests.routed(payload, subject.model().kind(), receivedOn, on);
        send(() -> cases.routing(subject.id(), "petition.routed.v1", id, payload));
    }

    private void act(Step.Act step, Subject subject) {
        var model = subject.model();
        var act = MadeUpRequests.act(step, "act-" + steps, subject.id(), model, ReferenceCase.day(now));
        boolean taken = model.act(act, now);
        command(
                step,
                subject,
                act.id(),
                MadeUpRequests.name(act.kind()),
                MadeUpRequests.payload(act, model.kind()),
                taken);
    }

    private void correct(Step.Correct step, Subject subject) {
        var model = subject.model();
        var standing = model.standing();
        if (standing.isEmpty()) {
            return;
        }
        var today = ReferenceCase.day(now);
        var wrong = standing.get(standing.size() - 1 - step.act() % standing.size());
        var instead = MadeUpRequests.instead(step, wrong, today);
        boolean holds = model.correct(wrong, instead, now);
        var payload = MadeUpRequests.correction(wrong, instead, model.kind(), today);
        command(step, subject, CommandEnvelope.id(subject.id(), "act-" + steps), "correction", payload, holds);
        // The next check finds limits that no check had judged because the voided act had met them.
        look(CaseSpec.GRACE.plusSeconds(1));
    }

    private void command(Step step, Subject subject, String id, String name, ObjectNode payload, boolean taken) {
        var before = flaw == Flaw.NONE ? null : kept().find(subject.id());
        send(() -> cases.commanding(subject.id(), "case." + name + ".v1", id, payload));
        var answer = cases.replies().getLast();
        if (taken != (answer.status() == 200)) {
            throw new AssertionError("The model " + (taken ? "takes " : "refuses ") + name + " " + payload
                    + ", but the answer is " + answer.status() + " " + answer.code());
        }
        if (before != null && taken) {
            kept().change(subject.id(), file -> flaw.keep(step, before, file));
        }
    }

    private KeptCases kept() {
        return new KeptCases(cases.store());
    }

    private void send(Runnable sending) {
        sending.run();
        again = sending;
    }

    private void compare() {
        var events = cases.events();
        for (var subject : subjects) {
            events.stream()
                    .filter(event -> event.envelope().subject().equals(subject.id()))
                    .forEach(subject.view()::read);
            same(subject.model(), subject.view());
        }
    }

    private static void same(ReferenceCase model, ReaderView view) {
        var beyond = view.beyond(model.limits());
        var missing = view.missing(model.limits());
        if (!beyond.isEmpty() || !missing.isEmpty()) {
            throw new AssertionError("Expected of limits " + missing + ", but it is " + beyond);
        }
        var expected = model.state() + " " + model.competent();
        var is = view.state() + " " + view.competent();
        if (!expected.equals(is)) {
            throw new AssertionError("Expected a case that is " + expected + ", but it is " + is);
        }
    }

    @Override
    public void close() {
        cases.close();
    }
}
