package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess.Answer;
import org.tiepdan.intake.testkit.Signatures;

/** Every operation of the service, as every role of the own body, of another and of the one denounced, and as nobody. */
class DoorsOfIntakeTest extends OpeningScenario {
    private static final String SERVICE = "intake-service";
    private static final String ELSEWHERE = "19-so-y-te";
    private static final String NO_ACT = "1".repeat(32);
    private static final Set<String> CLOSED = Set.of("not-signed-in", "not-for-your-role");
    private static final Set<Condition> OF_A_CASE = Set.of(Condition.OWN_CASE, Condition.TWO_PERSONS);

    private final Policy policy = Policy.packaged();

    DoorsOfIntakeTest(Counter counter) {
        super(counter);
    }

    @Test
    void areOpenToTheRolesOfTheTableAndToNoOther() throws Exception {
        var id = complaint("doors-1");
        for (var operation : policy.operationsOf(SERVICE)) {
            for (var role : Role.values()) {
                var answer = ask(operation, id, Signatures.of("cb-" + role.code(), role, counter.body()));
                assertThat(CLOSED.contains(code(answer)))
                        .as("%s as %s: %s", operation, role, answer.status())
                        .isNotEqualTo(isFor(role, operation));
            }
            assertThat(ask(operation, id, null).status() == 401)
                    .as("%s as nobody", operation)
                    .isNotEqualTo(isFor(null, operation));
        }
    }

    @Test
    void ofAnotherBodyAndOfTheOneDenouncedNoPetitionExists() throws Exception {
        var about = denunciation();
        about.withObject("respondent").put("body", ELSEWHERE).put("role", "HEAD");
        var denounced = intake.post(about, "doors-2").text("/petitionId");
        var complained = complaint("doors-3");
        for (var rule : rulesOfCases().toList()) {
            var foreign = Signatures.of("cb-foreign", rule.role(), ELSEWHERE);
            var both = Signatures.of("cb-both", rule.role(), ELSEWHERE, counter.body());
            var unknown = shown(rule.operation(), UNKNOWN, foreign);

            assertThat(shown(rule.operation(), complained, foreign))
                    .as(rule.toString())
                    .isEqualTo(unknown);
            assertThat(shown(rule.operation(), denounced, foreign))
                    .as(rule.toString())
                    .isEqualTo(unknown);
            assertThat(shown(rule.operation(), denounced, both))
                    .as(rule.toString())
                    .isEqualTo(unknown);
        }
    }

    @Test
    void onlyTheOwnBodyRegisters() throws Exception {
        var foreign = Signatures.of("cb-foreign", Role.CLERK, ELSEWHERE);

        assertThat(intake.postAs(
                                foreign,
                                "/api/v1/petitions",
                                counter.complaint().toString())
                        .text("/code"))
                .isEqualTo("not-your-body");
    }

    private Stream<Rule> rulesOfCases() {
        return policy.rules().stream()
                .filter(rule -> rule.operation().service().equals(SERVICE) && OF_A_CASE.contains(rule.condition()));
    }

    private boolean isFor(Role role, Operation operation) {
        return policy.rules().stream()
                .filter(rule -> rule.operation().equals(operation))
                .anyMatch(rule -> rule.condition() == Condition.ANYBODY || (role != null && rule.role() == role));
    }

    private List<Object> shown(Operation operation, String id, String token) throws Exception {
        var answer = ask(operation, id, token);
        return Arrays.asList(answer.status(), answer.response().body().replace(id, "ID"), code(answer));
    }

    /** A receipt is a page. */
    private static String code(Answer answer) {
        return answer.status() < 400 ? "" : answer.text("/code");
    }

    private Answer ask(Operation operation, String id, String token) throws Exception {
        var path = operation.path().replace("{id}", id).replaceAll("\\{[a-zA-Z]+}", NO_ACT);
        if (operation.method().equals("POST")) {
            var body = path.endsWith("/rotation") ? "{}" : WHY;
            return token == null
                    ? intake.sendAsNobody(path, "application/json", BodyPublishers.ofString(body))
                    : intake.postAs(token, path, body);
        }
        var asked = path.endsWith("/sealed") ? path + "?reason=CONTACT-PETITIONER&reference=417" : path;
        return token == null ? intake.getAsNobody(asked) : intake.getAs(token, asked);
    }
}
