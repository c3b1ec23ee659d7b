package org.tiepdan.servicekit.web.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.tiepdan.eventing.caller.Caller;

class CallersTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final CallerArgument argument = new CallerArgument();

    static void ask(Caller caller) {}

    private static MethodParameter parameter() {
        try {
            return new MethodParameter(CallersTest.class.getDeclaredMethod("ask", Caller.class), 0);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private Caller asked() {
        return argument.resolveArgument(parameter(), null, new ServletWebRequest(request), null);
    }

    @Test
    void nobodySendsARequestAsLongAsNobodyCanSignIn() throws ServletException, IOException {
        new CallerFilter().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(argument.supportsParameter(parameter())).isTrue();
        assertThat(asked()).isEqualTo(Caller.NOBODY);
    }

    @Test
    void aRequestThatPassedByTheFilterIsNotTakenForOneThatNobodySent() {
        assertThatIllegalStateException().isThrownBy(this::asked).withMessageContaining("caller");
    }
}
