package org.tiepdan.routing.triage.adapter.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.adapter.CurrentLaw;
import org.tiepdan.routing.adapter.HttpScenario;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.routing.triage.adapter.tracking.CaseReply;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.command.CommandLog;
import org.tiepdan.servicekit.command.CommandNotWrittenException;
import org.tiepdan.servicekit.command.Waiters;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.access.AccessLog;

/** The HTTP side of the desk with its stores and its log in memory. */
@WebMvcTest({TriageController.class, PetitionController.class})
@ContextConfiguration(
        classes = {
            TriageController.class,
            PetitionController.class,
            Acts.class,
            TriageList.class,
            OtherDesks.class,
            Visible.class,
            OtherInstances.class,
            DeskScenario.Wiring.class
        })
abstract class DeskScenario extends HttpScenario {
    static final CaseId DECIDED = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    static final CaseId WAITING = new CaseId("1".repeat(32));
    static final CaseId ELSEWHERE = new CaseId("e".repeat(32));

    @Autowired
    FakeDesk desk;

    @Autowired
    FakeLog log;

    @Autowired
    List<String> looks;

    /** Decides nothing; tests set the result of a command. */
    static final class FakeLog implements CommandLog {
        final List<DeskRequest> written = new ArrayList<>();
        boolean isDown;

        @Nullable
        Answer answer;

        interface Answer {
            void to(String commandId, DeskRequest request);
        }

        @Override
        public void write(Envelope envelope, Object payload) {
            if (isDown) {
                throw new CommandNotWrittenException(new IOException("no broker"));
            }
            var record = (CommandRecord) payload;
            var request = new DeskRequest(envelope.type(), record);
            written.add(request);
            if (answer != null) {
                answer.to(envelope.id(), request);
            }
        }
    }

    static class Wiring {
        @Bean
        CurrentLaw currentLaw(LawPack law) {
            return () -> law;
        }

        @Bean
        List<String> looks() {
            return new ArrayList<>();
        }

        @Bean
        AccessLog accessLog(List<String> looks) {
            return (caller, look, cases) -> cases.forEach(each -> looks.add(caller.id() + " " + look + " " + each));
        }

        @Bean
        FakeDesk desk() {
            return new FakeDesk();
        }

        @Bean
        FakeLog log() {
            return new FakeLog();
        }

        @Bean
        Waiters<StoredResult> waiters() {
            return new Waiters<>();
        }

        @Bean
        Waiters<CaseReply> caseWaiters() {
            return new Waiters<>();
        }

        @Bean
        CommandGateway<CaseReply> caseGateway(FakeLog log, Waiters<CaseReply> waiters) {
            return new CommandGateway<>(log, waiters, Duration.ofMillis(50));
        }

        @Bean
        CommandGateway<StoredResult> gateway(FakeLog log, Waiters<StoredResult> waiters) {
            return new CommandGateway<>(log, waiters, Duration.ofMillis(50));
        }
    }

    @BeforeEach
    void empty() {
        desk.petitions.clear();
        desk.results.clear();
        desk.elsewhere.clear();
        desk.others.clear();
        log.written.clear();
        log.isDown = false;
        log.answer = null;
        looks.clear();
        signInAs(new Caller(
                "cb-01", Set.of(Role.TRIAGE_OFFICER, Role.OFFICER), Set.of("19-btcd", "19-ubnd", "19-05443")));
    }

    static DecidedPetition petition(String receivingBody, String receivedAt, @Nullable Integer instance) {
        var facts = new PetitionFacts(
                "COMPLAINT",
                instance,
                "IN_PERSON",
                receivingBody,
                Instant.parse(receivedAt),
                "Khiếu nại quyết định thu hồi đất",
                "LAND_HOUSING",
                null,
                null,
                152,
                2026,
                null);
        var matter = new Matter(
                "COMPLAINT",
                receivingBody,
                facts.receivedAt(),
                facts.field(),
                "19-05443",
                "HEAD",
                "ADMINISTRATIVE_DECISION",
                instance,
                "INDIVIDUAL",
                List.of());
        return DecidedPetition.first(
                "7b0c6ad2-57f4-3a0e-9a52-3c5c1f3f8f10",
                "7b0c6ad2-57f4-3a0e-9a52-3c5c1f3f8f10",
                "q1",
                facts,
                RoutingAnswer.of(new JurisdictionDecider(LAW).decide(matter)),
                Instant.parse("2026-07-01T02:15:03.250Z"));
    }

    static LocalDate today() {
        return LocalDate.of(2026, 8, 20);
    }
}
