package org.tiepdan.office.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.SignInEndedException;
import org.tiepdan.office.words.Links;
import org.tiepdan.servicekit.web.ProblemException;

/** Sends a visitor who is not signed in, or no longer, to the sign-in, and from there back to the page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SignInFirst implements HandlerExceptionResolver {
    /** If a service refuses the token of a new sign-in, signing in again would loop. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private static final Set<String> OF_THE_COUNTER = Set.of(Links.COUNTER, Links.PANEL, Links.REGISTER);

    private final LateForm late;

    SignInFirst(LateForm late) {
        this.late = late;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!isNobody(e) && !(isOver(e) && end(request))) {
            return null;
        }
        return OF_THE_COUNTER.contains(request.getRequestURI())
                        && request.getMethod().equals(HttpMethod.POST.name())
                ? late.page(request, response)
                : toSignIn(request);
    }

    private static boolean isNobody(Exception e) {
        return e instanceof ProblemException problem && problem.status() == HttpStatus.UNAUTHORIZED.value();
    }

    private static boolean isOver(Exception e) {
        return e instanceof SignInEndedException
                || (e instanceof RefusedException refused && refused.status() == HttpStatus.UNAUTHORIZED.value());
    }

    /** @return false if the session has only just begun */
    private static boolean end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            if (SessionEnd.age(session).compareTo(JUST_NOW) < 0) {
                return false;
            }
            session.invalidate();
        }
        return true;
    }

    private static ModelAndView toSignIn(HttpServletRequest request) {
        return new ModelAndView(new RedirectView(Target.before(request)));
    }
}
