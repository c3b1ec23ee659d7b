package org.tiepdan.servicekit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.tiepdan.servicekit.web.ProblemException;

class CommandAnswersTest {
    private static final URI LATER = URI.create("/api/v1/cases/1/commands/k-1");

    private record Result(
            String commandId,
            @Nullable String requestDigest,
            int status,
            @Nullable String code,
            @Nullable String vi,
            @Nullable String en,
            @Nullable Object shown)
            implements CommandResult {}

    @Test
    void showsWhatWasDone() {
        var answer = CommandAnswers.of(Optional.of(new Result("1", "q-1", 200, null, null, null, "the case")), LATER);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).isEqualTo("the case");
    }

    @Test
    void aRefusalIsAProblem() {
        var refused = new Result("1", "q-1", 409, "not-now", "Chưa được.", "Not now.", "the case");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> CommandAnswers.of(refused))
                .withMessage("Chưa được. / Not now.")
                .matches(problem -> problem.status() == 409 && problem.code().equals("not-now"));
    }

    @Test
    void saysWhereToLookWhenNothingCameOfItInTime() {
        var answer = CommandAnswers.of(Optional.empty(), LATER);

        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        assertThat(answer.getHeaders().getLocation()).isEqualTo(LATER);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
    }
}
