package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.testkit.access.PolicyWalk;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Answer;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Places;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Subject;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import tools.jackson.databind.node.ObjectNode;

/** Every operation of the service, for every role of several bodies and for anonymous callers. */
class DoorsOfIntakeTest extends OpeningScenario {
    private static final String JSON = "application/json";
    private static final String ERASE = "{\"reason\": \"ASKED-BY-PERSON\", \"reference\": \"417/QĐ-UBND\"}";

    private final Places places;
    private final PolicyWalk walk;
    private final Map<Subject, String> petitions = new EnumMap<>(Subject.class);
    private final Map<Subject, String> erased = new EnumMap<>(Subject.class);
    private final Map<Subject, String> erasures = new EnumMap<>(Subject.class);
    private final Map<Caller, String> tokens = new HashMap<>();
    private String toConfirm;
    private String reception;
    private String toRead;

    DoorsOfIntakeTest(Counter counter) {
        super(counter);
        var above =
                LawPack.packaged().bodies().find(counter.body()).orElseThrow().parent();
        places = new Places(counter.body(), Objects.requireNonNull(above), "19-so-y-te");
        walk = new PolicyWalk("intake-service", places, DoorsOfIntakeTest::reaches, this::asked);
    }

    @BeforeEach
    void petitionsAreThere() throws Exception {
        for (var subject : List.of(Subject.COMPLAINT, Subject.DENUNCIATION)) {
            petitions.put(subject, petition(subject, "doors"));
            // An erased petition cannot be opened any more, so another one is used.
            var other = petition(subject, "doors-erased");
            erased.put(subject, other);
            erasures.put(
                    subject,
                    intake.postAs(as("cb-asks", Role.LEADER), "/api/v1/petitions/" + other + "/erasure", ERASE)
                            .text("/erasureId"));
        }
        reception = intake.postAs(
                        as("cb-1", Role.CLERK),
                        "/api/v1/receptions",
                        ReceptionTest.reception(counter.body()).toString())
                .text("/receptionId");
        var denunciation = petitions.get(Subject.DENUNCIATION);
        toConfirm = ask(as("cb-asks", Role.DENUNCIATION_OPENER), denunciation).text("/openingId");
        // A caller without a part in an opening cannot read it.
        toRead = ask(as("cb-" + Role.DENUNCIATION_OPENER.code(), Role.DENUNCIATION_OPENER), denunciation)
                .text("/openingId");
    }

    @Test
    void areOpenToWhomTheTableSaysAndToNobodyElse() {
        assertThat(walk.faults()).isEmpty();
    }

    @Test
    void standNotOtherwiseUnnoticed() {
        assertThat(walk.changesTried()).isGreaterThanOrEqualTo(70);
        assertThat(walk.unnoticed(intake::decideBy)).isEmpty();
    }

    @Test
    void ofTheManagementPortAreAsTheTableSays() {
        assertThat(intake.managementFaults()).isEmpty();
    }

    /** One person opens a petition that is not a denunciation, two open a denunciation; erasure is the same, and leaders look. */
    private static boolean reaches(Rule rule, Subject subject) {
        var path = rule.operation().path();
        boolean isDenunciation = subject == Subject.DENUNCIATION;
        if (path.endsWith("/sealed") || path.contains("/openings")) {
            return isDenunciation == (rule.condition() == Condition.TWO_PERSONS);
        }
        return !path.contains("/erasure/") || rule.role() != Role.OPENER || !isDenunciation;
    }

    private String petition(Subject subject, String key) throws Exception {
        return intake.post(petition(subject), key + "-" + subject).text("/petitionId");
    }

    private ObjectNode petition(Subject subject) {
        var petition = subject == Subject.DENUNCIATION ? denunciation() : counter.complaint();
        petition.withObject("respondent")
                .put("body", places.beside())
                .put("role", "HEAD")
                .putArray("officers")
                .add(PolicyWalk.NAMED);
        return petition;
    }

    private Answer asked(Operation operation, Subject subject, Caller caller) {
        var id = (operation.path().contains("{erasureId}") ? erased : petitions).getOrDefault(subject, subject.id());
        var erasure = erasures.getOrDefault(subject, UNKNOWN);
        var path = operation
                .path()
                .replace("{id}", id)
                .replace("{receptionId}", reception)
                .replace("{openingId}", operation.method().equals("GET") ? toRead : toConfirm)
                .replace("{erasureId}", erasure);
        var token = caller.signedIn() ? tokens.computeIfAbsent(caller, TestIssuer.shared()::token) : null;
        try {
            var answer = operation.method().equals("GET") ? got(token, path) : posted(token, path);
            var text = answer.response().body().replace(id, subject.id()).replace(erasure, "");
            // A file is answered line by line.
            boolean isRefused = path.endsWith("/import") && text.contains("\"not-your-body\"");
            return new Answer(isRefused ? 403 : answer.status(), text);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private IntakeProcess.Answer got(String token, String path) throws Exception {
        var why = path.endsWith("/sealed") ? "?reason=CONTACT-PETITIONER&reference=417" : "";
        return intake.get(token, path + why);
    }

    private IntakeProcess.Answer posted(String token, String path) throws Exception {
        if (path.endsWith("/import")) {
            var line = counter.complaint().put("idempotencyKey", "doors@" + counter.body());
            return intake.post(token, path, "application/x-ndjson", line + "\n");
        }
        return intake.post(token, path, JSON, body(path));
    }

    private String body(String path) {
        if (path.endsWith("/receptions")) {
            return ReceptionTest.reception(counter.body()).toString();
        }
        if (path.contains("/receptions/")) {
            return "{\"reason\": \"TEST_ENTRY\"}";
        }
        if (path.endsWith("/petitions") || path.endsWith("/preview")) {
            return counter.complaint().toString();
        }
        if (path.endsWith("/openings")) {
            return WHY;
        }
        if (path.endsWith("/refusal")) {
            return "{\"reason\": \"WRONG-PETITION\"}";
        }
        // Names no key, so nothing is changed.
        return path.endsWith("/erasure") ? ERASE : path.endsWith("/rotation") ? "{}" : "";
    }
}
