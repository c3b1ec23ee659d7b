package org.tiepdan.tracking.casework.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Operation;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.servicekit.testkit.access.PolicyWalk;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Answer;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Places;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Subject;
import org.tiepdan.tracking.casework.adapter.http.seen.Parties;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases.Parked;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.Respondent;

/** Every operation of the service, for every role of several bodies and for anonymous callers. */
class DoorsOfTrackingTest extends CaseWebScenario {
    private static final Places PLACES = new Places("19-05443", "19-ubnd", "19-01840");
    private static final String KEY = "k-1";

    private final PolicyWalk walk = new PolicyWalk("tracking-service", PLACES, this::asked);

    @BeforeEach
    void casesAreThere() {
        for (var subject : List.of(Subject.COMPLAINT, Subject.DENUNCIATION)) {
            var id = new CaseId(subject.id());
            var competence = new Competence(PLACES.own(), Outcome.ACCEPT);
            cases.put(id, Parties.of(petition(id, PetitionType.valueOf(subject.name())), competence));
            parked.add(new Parked(id, 3, Instant.EPOCH, null, null));
            commandIds.add(CommandEnvelope.id(id, KEY));
        }
    }

    @Test
    void areOpenToWhomTheTableSaysAndToNobodyElse() {
        assertThat(walk.faults()).isEmpty();
    }

    @Test
    void standNotOtherwiseUnnoticed() {
        assertThat(walk.changesTried()).isGreaterThanOrEqualTo(20);
        assertThat(walk.unnoticed(policy::set)).isEmpty();
    }

    private Answer asked(Operation operation, Subject subject, Caller somebody) {
        caller.set(somebody);
        var path = operation
                .path()
                .replace("{id}", subject.id())
                .replace("{command}", "withdrawal")
                .replace("{key}", KEY)
                .replace("{deadlineId}", LIMIT)
                .replace("/calculate", "/calculate?rule=KN-RESOLVE-1&start=2026-07-02");
        var asking = web().method(HttpMethod.valueOf(operation.method())).uri(path);
        if (operation.method().equals("POST")) {
            asking.header("Idempotency-Key", KEY)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"by\": \"" + PLACES.own() + "\"}");
        }
        var answer = asking.exchange().getResponse();
        try {
            return new Answer(answer.getStatus(), answer.getContentAsString(UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Petition petition(CaseId id, PetitionType type) {
        var received = Instant.parse("2026-07-01T02:15:00Z");
        return new Petition(
                id,
                type,
                null,
                Channel.POST,
                PLACES.own(),
                received,
                received,
                null,
                null,
                new Respondent(PLACES.beside(), "HEAD", List.of(PolicyWalk.NAMED)),
                null,
                null);
    }
}
