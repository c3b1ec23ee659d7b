package org.tiepdan.intake.registration.adapter;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.adapter.RecordingLog;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.identity.PlainHash;
import org.tiepdan.intake.index.Concerned;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.parties.adapter.Seeing;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.registration.adapter.writing.PetitionLogWriter;
import org.tiepdan.intake.registration.adapter.writing.Preparation;
import org.tiepdan.intake.registration.adapter.writing.WritingLog;
import org.tiepdan.intake.registration.fault.PetitionFaults;
import org.tiepdan.intake.sealing.UnsealedSealer;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.web.ProblemAdvice;
import tools.jackson.databind.JsonNode;

/** Registration seen from outside, over a log that remembers what was written to it. */
abstract class RegistrationScenario {
    static final String PETITIONS = "/api/v1/petitions";

    private final LawPack law;
    final RecordingLog log = new RecordingLog();
    final CodeBook book = new CodeBook(new PlainHash());
    final PetitionCodes codes = book.newest();
    final PetitionIndex index = new PetitionIndex();
    final PetitionChanges changes = new PetitionChanges();
    boolean caughtUp = true;

    Caller signedIn = new Caller("cb-1", Set.of(Role.CLERK), Set.of("19-btcd"));

    @Nullable
    Registered turningUp;

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final RestTestClient http;

    RegistrationScenario() {
        this(LawPack.packaged());
    }

    RegistrationScenario(LawPack law) {
        this.law = law;
        this.http = client();
    }

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

    Answer get(String id) {
        var result = http.get().uri(PETITIONS + "/" + id).exchange().returnResult(byte[].class);
        return new Answer(
                result.getStatus().value(),
                result.getResponseHeaders(),
                EventJson.MAPPER.readTree(result.getResponseBodyContent()));
    }

    Registered registered(Instant recordedAt) {
        return registered(recordedAt, RequestForm.asSent(Requests.complaint()));
    }

    Registered registered(Instant recordedAt, byte[] canonical) {
        return new Registered(
                "COMPLAINT",
                new Concerned("19-btcd", "19-05443", RespondentRole.HEAD, List.of()),
                codes.requestDigest(canonical),
                1,
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
                new WritingLog(log.producers(), index, changes, progress, clock),
                index,
                meters,
                new ProcessEnd(new GenericApplicationContext()));
        writer.start();
        var seen = log.reading(reader -> Seeing.petitions(index, changes, progress, reader));
        var reading = new Reading(LocalTime.of(7, 30), book, law);
        var registration = new Registration(
                new PetitionFaults(law),
                book,
                new KnownPetitions(book, index, changes, seen, reading, law, clock),
                progress,
                new Preparation(new UnsealedSealer(), law),
                new Registration.Recording(writer, clock),
                reading);
        var petitions = log.reading(RegisteredPetitions::new);
        return RestTestClient.bindToController(new RegistrationController(registration, petitions, seen))
                .configureServer(server ->
                        server.setControllerAdvice(new ProblemAdvice()).setCustomArgumentResolvers(new Granted()))
                .build();
    }

    /** The grant of a clerk. */
    private final class Granted implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Grant.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return new Grant(signedIn, Set.of(Condition.OWN_BODY), signedIn.bodies());
        }
    }
}
