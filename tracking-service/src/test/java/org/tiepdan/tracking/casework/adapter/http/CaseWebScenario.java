package org.tiepdan.tracking.casework.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.command.CommandLog;
import org.tiepdan.servicekit.command.Waiters;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.openapi.ApiDocumentController;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.access.Access;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.CallerSource;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.CaseFileView;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.http.seen.CaseReads;
import org.tiepdan.tracking.casework.adapter.http.seen.SeenCases;
import org.tiepdan.tracking.casework.adapter.parked.ParkedHere;
import org.tiepdan.tracking.casework.adapter.parked.Retries;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases.Parked;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.casework.rules.Casework;
import org.tiepdan.tracking.notice.CurrentCasework;
import org.tiepdan.tracking.notice.CurrentLaw;
import org.tiepdan.tracking.notice.DryRun;
import org.tiepdan.tracking.notice.NoticeBook;
import org.tiepdan.tracking.notice.OpenCases;
import tools.jackson.databind.node.ObjectNode;

/** A controller with a made-up case and log. */
abstract class CaseWebScenario {
    static final String ID = "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
    static final CaseId CASE = new CaseId(ID);
    static final String BODY = "{\"by\": \"19-05443\", \"on\": \"2026-07-02\"}";
    static final CommandReply SAMPLE =
            EventRecords.payload(ContractSamples.valueBytes("command.replied.v1"), CommandReply.class);
    static final String LIMIT = "9c1f0a52-8d7b-3c65-a1e4-0f2b6d9e7a31";
    /** The case of the sample, whose limit was set before limits had ids and counting details; both are added here. */
    private static final CaseFileView SHOWN = shown();

    private static CaseFileView shown() {
        var reply = (ObjectNode) EventJson.MAPPER.readTree(ContractSamples.valueBytes("command.replied.v1"));
        ((ObjectNode) reply.at("/case/deadlines/0"))
                .put("deadlineId", LIMIT)
                .put("length", 7)
                .put("unit", "WORKING_DAY")
                .set("skipped", EventJson.MAPPER.readTree("""
                        [{"date": "2026-07-04", "vi": "Thứ Bảy", "en": "Saturday"},
                         {"date": "2026-07-05", "vi": "Chủ nhật", "en": "Sunday"}]"""));
        return Objects.requireNonNull(
                EventJson.MAPPER.treeToValue(reply, CommandReply.class).shown());
    }

    /** The result of an act of the commune. */
    private static final CommandReply OWN =
            new CommandReply(SAMPLE.commandId(), 200, null, null, null, SAMPLE.shown(), "q", "19-05443");
    /** Half past midnight of the third in Viet Nam, still the second in UTC. */
    final Clock clock = Clock.fixed(Instant.parse("2026-07-02T17:30:00Z"), ZoneOffset.UTC);

    final Waiters<CommandReply> waiters = new Waiters<>();
    final List<CommandRecord> written = new ArrayList<>();
    final List<String> commandIds = new ArrayList<>();
    CommandLog log = (command, payload) -> {
        var record = (CommandRecord) payload;
        written.add(record);
        commandIds.add(command.id());
        answer(new CommandReply(command.id(), 200, null, null, null, SAMPLE.shown(), record.digest(), record.by()));
    };
    final Map<CaseId, CaseParties> cases =
            new HashMap<>(Map.of(CASE, new CaseParties(false, Set.of("19-btcd", "19-05443"), null, Set.of())));
    final List<Parked> parked = new ArrayList<>();
    CaseFile file = CaseSpec.routedFile();
    final List<String> looks = new ArrayList<>();
    /** What was read of the stores, by name. */
    final List<String> reads = new ArrayList<>();

    final List<URI> others = new ArrayList<>();

    private final AccessLog recording =
            (who, look, ids) -> ids.forEach(id -> looks.add(who.id() + " " + look + " " + id));
    final AtomicReference<Policy> policy = new AtomicReference<>(Policy.packaged());
    final AtomicReference<Caller> caller =
            new AtomicReference<>(new Caller("cb-0142", Set.of(Role.OFFICER), Set.of("19-05443")));
    Supplier<Optional<URI>> elsewhere = Optional::empty;
    private final MockMvcTester web = MockMvcTester.from(context());

    private final class Cases implements CaseReads {
        @Override
        public Optional<URI> elsewhere(CaseId caseId) {
            reads.add("elsewhere");
            return elsewhere.get();
        }

        @Override
        public Optional<CaseParties> parties(CaseId caseId) {
            reads.add("parties");
            return Optional.ofNullable(cases.get(caseId));
        }

        @Override
        public Optional<CaseParties> actingParties(CaseId caseId) {
            return parties(caseId);
        }

        @Override
        public Optional<CaseFile> file(CaseId caseId) {
            reads.add("file");
            return parties(caseId).map(_ -> file);
        }

        @Override
        public Optional<CaseFileView> find(CaseId caseId) {
            reads.add("find");
            return parties(caseId).map(_ -> SHOWN);
        }

        @Override
        public Optional<CommandReply> result(CaseId caseId, String commandId) {
            reads.add("result");
            return commandIds.contains(commandId) ? Optional.of(OWN) : Optional.empty();
        }
    }

    private final class NoCases implements OpenCases {
        @Override
        public void show(DryRun run) {}

        @Override
        public List<URI> others() {
            return List.copyOf(others);
        }
    }

    private GenericWebApplicationContext context() {
        var context = new AnnotationConfigServletWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("spring.application.name", "tracking-service")));
        context.registerBean(ParkedHere.class, () -> new ParkedHere(() -> List.copyOf(parked)));
        context.registerBean(Retries.class, Retries::new);
        context.register(
                ParkedHere.Web.class, Web.class, Access.class, ProblemAdvice.class, ApiDocumentController.class);
        context.scan("org.tiepdan.tracking.deadline.adapter", "org.tiepdan.tracking.notice.adapter.http");
        context.registerBean(CurrentLaw.class, () -> () -> LawPack.packaged());
        context.registerBean(CurrentCasework.class, CaseWebScenario::casework);
        context.registerBean(NoticeBook.class, NoticesInMemory::new);
        context.registerBean(OpenCases.class, () -> new NoCases());
        context.registerBean(OtherInstances.class, OtherInstances::new);
        context.registerBean(AccessLog.class, () -> recording);
        context.registerBean(Clock.class, () -> clock);
        var law = LawPack.packaged();
        var bodies = law.bodies();
        context.registerBean(BodyTree.class, () -> BodyTree.of(bodies::withAllBelow, bodies::sharingPeople));
        context.registerBean(CallerSource.class, () -> _ -> caller.get());
        context.registerBean("policies", PolicySource.class, () -> policy::get);
        context.registerBean(CaseController.class, this::controller);
        context.registerBean(
                LedgerController.class, () -> new LedgerController(seen(), new OtherInstances(), law, clock));
        context.registerBean(
                ActsController.class,
                () -> new ActsController(seen(), new OtherInstances(), casework(), new ActChoices(law), law, clock));
        context.refresh();
        return context;
    }

    private static CurrentCasework casework() {
        return new CurrentCasework(LawPack::packaged, law -> new Casework(law, Duration.ZERO, List.of()));
    }

    SeenCases seen() {
        return new SeenCases(new Cases(), new OtherInstances(), recording);
    }

    private CaseController controller() {
        var gateway =
                new CommandGateway<>((command, payload) -> log.write(command, payload), waiters, Duration.ofMillis(50));
        return new CaseController(gateway, seen(), new OtherInstances(), LawPack.packaged(), clock);
    }

    /** A supplier whose type can be injected. */
    interface PolicySource extends Supplier<Policy> {}

    @EnableWebMvc
    static class Web {}

    MockMvcTester web() {
        return web;
    }

    void signIn(Role role, String... bodies) {
        caller.set(new Caller("cb-" + role.code(), Set.of(role), Set.of(bodies)));
    }

    MvcTestResult post(String command, String body) {
        return post(ID, command, "k-1", body);
    }

    MvcTestResult post(String id, String command, String key, String body) {
        return web().post()
                .uri("/api/v1/cases/" + id + "/" + command)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    void answer(CommandReply reply) {
        waiters.answer(reply.commandId(), String.valueOf(reply.requestDigest()), reply);
    }

    static void thenProblem(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
