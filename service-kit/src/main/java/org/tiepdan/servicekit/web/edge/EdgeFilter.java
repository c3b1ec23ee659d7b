package org.tiepdan.servicekit.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.errors.ProblemJson;
import org.tiepdan.servicekit.web.errors.StatusWords;
import org.tiepdan.servicekit.web.errors.UnreadableQuery;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

/** Reads every request within bounds, and answers every failure itself, so that none reaches the server's log. */
final class EdgeFilter extends OncePerRequestFilter {
    /** The server's own error address is not for clients. */
    private static final String ERRORS = "/error";

    private final EdgeSettings settings;
    private final Set<String> streamed;
    private final Origin origin;
    private final WholeBodies bodies;
    private final Turnstile requests;
    private final Turnstile streams;

    EdgeFilter(EdgeSettings settings) {
        this.settings = settings;
        this.streamed = Set.copyOf(settings.streamedPaths());
        this.origin = new Origin(settings.allowedHosts());
        this.bodies = new WholeBodies(settings);
        this.requests = new Turnstile(settings.requests(), settings.turn());
        this.streams = new Turnstile(settings.streams(), settings.turn());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = new PatientInput(
                request,
                response,
                new Patience(settings.patience(), settings.rate().toBytes()));
        try {
            origin.check(request);
            var readable = UnreadableQuery.hide(request);
            if (streamed.contains(request.getServletPath())) {
                streams.pass(() -> chain.doFilter(new BodyRequest(readable, body), response));
            } else {
                handleWhole(readable, response, body, chain);
            }
        } catch (ProblemException refused) {
            ProblemJson.write(response, refused);
        } catch (IOException e) {
            broken(response, body);
        } catch (ServletException | RuntimeException e) {
            failed(request, response, e);
        }
    }

    private void handleWhole(
            HttpServletRequest request, HttpServletResponse response, PatientInput body, FilterChain chain)
            throws IOException, ServletException {
        try (var whole = bodies.read(body, request.getContentLengthLong())) {
            if (request.getServletPath().equals(ERRORS)) {
                throw StatusWords.of(HttpServletResponse.SC_NOT_FOUND);
            }
            var wrapped = new BodyRequest(request, whole.bytes());
            requests.pass(() -> chain.doFilter(wrapped, response));
        }
    }

    /** Handles a client that went away, or a body that ended early; if an answer is still possible, its status is already set. */
    private static void broken(HttpServletResponse response, PatientInput body) throws IOException {
        if (response.isCommitted() && !body.isRefused()) {
            throw new IOException("An answer could not be given to its end.");
        }
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        Failures.log(failure);
        if (response.isCommitted()) {
            throw new IOException("An answer could not be given to its end.");
        }
        response.reset();
        AnswerHeaders.setOverTls(request.isSecure(), response);
        ProblemJson.write(response, StatusWords.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
    }
}
