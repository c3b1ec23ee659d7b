package org.tiepdan.tracking.casework.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.command.CommandLog;
import org.tiepdan.servicekit.command.Waiters;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.caller.CallerArgument;
import org.tiepdan.servicekit.web.caller.CallerFilter;
import org.tiepdan.tracking.casework.adapter.CaseFileView;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import org.tiepdan.tracking.casework.adapter.CommandReply;

/** A controller over a made-up case and log. */
abstract class CaseWebScenario {
    static final String ID = "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
    static final String BODY = """
            {"by": "19-05443", "officer": "cb-0142", "on": "2026-07-02"}""";
    static final CommandReply SAMPLE =
            EventRecords.payload(ContractSamples.valueBytes("command.replied.v1"), CommandReply.class);

    /** Half past midnight of the third in Viet Nam, still the second in Greenwich. */
    final Clock clock = Clock.fixed(Instant.parse("2026-07-02T17:30:00Z"), ZoneOffset.UTC);

    final Waiters<CommandReply> waiters = new Waiters<>();
    final List<CommandRecord> written = new ArrayList<>();
    final List<String> commandIds = new ArrayList<>();
    CommandLog log = (command, payload) -> {
        var record = (CommandRecord) payload;
        written.add(record);
        commandIds.add(command.id());
        answer(new CommandReply(command.id(), 200, null, null, null, SAMPLE.shown(), record.digest()));
    };
    final CaseReads reads = new CaseReads() {
        @Override
        public Optional<URI> elsewhere(CaseId caseId) {
            return Optional.empty();
        }

        @Override
        public Optional<CaseFileView> find(CaseId caseId) {
            return caseId.value().equals(ID) ? Optional.ofNullable(SAMPLE.shown()) : Optional.empty();
        }

        @Override
        public Optional<CommandReply> result(CaseId caseId, String commandId) {
            return commandIds.contains(commandId) ? Optional.of(SAMPLE) : Optional.empty();
        }
    };

    MockMvcTester web() {
        return web(new CallerFilter());
    }

    MockMvcTester web(Filter callers) {
        var gateway =
                new CommandGateway<>((command, payload) -> log.write(command, payload), waiters, Duration.ofMillis(50));
        return MockMvcTester.of(
                List.of(new CaseController(gateway, reads, new OtherInstances(), clock)),
                builder -> builder.setControllerAdvice(new ProblemAdvice())
                        .addFilters(callers)
                        .setCustomArgumentResolvers(new CallerArgument())
                        .build());
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
