package org.tiepdan.intake.registration.adapter;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.access.Caller;
import org.tiepdan.intake.adapter.RecordingLog;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.identity.PlainHash;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.PetitionFaults;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.registration.adapter.writing.PetitionLogWriter;
import org.tiepdan.intake.registration.adapter.writing.Preparation;
import org.tiepdan.intake.registration.adapter.writing.WritingLog;
import org.tiepdan.intake.sealing.UnsealedSealer;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.caller.CallerArgument;
import org.tiepdan.servicekit.web.caller.CallerFilter;
import tools.jackson.databind.JsonNode;

/** Registration as seen from outside, over a log that remembers what was written to it. */
abstract class RegistrationScenario {
    static final String PETITIONS = "/api/v1/petitions";

    final RecordingLog log = new RecordingLog();
    final PetitionCodes codes = new PetitionCodes(new PlainHash());
    final PetitionIndex index = new PetitionIndex();
    final List<Caller> askedBy = new ArrayList<>();
    boolean caughtUp = true;

    /** Null for what the filter of every service says. */
    @Nullable
    Caller signedIn;

    @Nullable
    Registered turningUp;

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final RestTestClient http = client();

    record Answer(int status, HttpHeaders headers, JsonNode body) {
        String text(String pointer) {
            return body.at(pointer).asString();
        }
    }

    Answer post(String body, String key) {
        return post("", body, key);
    }

    Answer post(String query, String body, String key) {
        var result = http.post()
                .uri(PETITIONS + query)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .returnResult(byte[].class);
        return new Answer(
                result.getStatus().value(),
                result.getResponseHeaders(),
                EventJson.MAPPER.readTree(result.getResponseBodyContent()));
    }

    Registered registered(Instant recordedAt) {
        var canonical = RequestForm.asSent(Requests.complaint());
        return new Registered(
                "COMPLAINT",
                codes.requestDigest(canonical),
                recordedAt,
                recordedAt,
                null,
                new Registered.Position(0, 0),
                new Registered.SealedAt(0, 0, 0));
    }

    private RestTestClient client() {
        var clock = Clock.fixed(Requests.NOW, ZoneOffset.UTC);
        var progress = new IndexProgress() {
            @Override
            public boolean caughtUp() {
                return caughtUp;
            }

            @Override
            public boolean awaitEnd() {
                if (turningUp != null) {
                    index.add(codes.petitionId("quay-1"), turningUp);
                }
                return true;
            }
        };
        var writer = new PetitionLogWriter(
                new WritingLog(log.producers(), index, progress, clock),
                index,
                meters,
                new ProcessEnd(new GenericApplicationContext()));
        writer.start();
        var registration =
                new Registration(
                        new PetitionFaults(LawPack.packaged()),
                        codes,
                        index,
                        progress,
                        new Preparation(new UnsealedSealer(), codes, LawPack.packaged()),
                        new Registration.Recording(writer, clock),
                        new Reading(LocalTime.of(7, 30), codes, LawPack.packaged())) {
                    @Override
                    Receipt register(Caller caller, byte[] json, String key, boolean convertFonts) {
                        askedBy.add(caller);
                        return super.register(caller, json, key, convertFonts);
                    }
                };
        return RestTestClient.bindToController(
                        new RegistrationController(registration, log.petitions(index, RegisteredPetitions::new)))
                .configureServer(server -> server.setControllerAdvice(new ProblemAdvice())
                        .addFilters(new CallerFilter(), (request, response, chain) -> {
                            if (signedIn != null) {
                                request.setAttribute(Caller.class.getName(), signedIn);
                            }
                            chain.doFilter(request, response);
                        })
                        .setCustomArgumentResolvers(new CallerArgument()))
                .build();
    }
}
