package org.tiepdan.office.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FakeErasures;
import org.tiepdan.office.testkit.FakeOpenings;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.signin.Visitor;
import org.tiepdan.office.testkit.signin.WholeOffice;

/** Whatever a page lets people send, the whole office takes as a browser sends it: as a form. */
class FormsAreTakenTest {
    private static final String EVERYBODY =
            Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining("."));

    private static WholeOffice office;
    private static Visitor visitor;
    private static String csrf;

    @BeforeAll
    static void start() throws Exception {
        office = new WholeOffice();
        visitor = office.visitor();
        csrf = Visitor.csrf(visitor.signIn(EVERYBODY, "/"));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    static Stream<String> forms() {
        return Policy.packaged().operationsOf("office").stream()
                .filter(operation -> operation.method().equals("POST") && !DoorsOfSignInTest.answers(operation))
                .map(Operation::path)
                .sorted();
    }

    @Test
    void thereAreSome() {
        assertThat(forms().toList()).contains("/openings", "/erasures", "/notices", "/counter/register");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isTaken(String path) throws Exception {
        var address = path.replace("/openings/{id}", "/openings/" + FakeOpenings.DENUNCIATION)
                .replace("{id}", FixedCases.CASE)
                .replace("{act}", "acceptance")
                .replace("{opening}", FakeOpenings.WAITING)
                .replace("{erasure}", FakeErasures.WAITING);

        var answer = visitor.post(address, Map.of("_csrf", csrf));

        assertThat(answer.statusCode()).as(answer.body()).isNotIn(403, 405, 415);
    }
}
