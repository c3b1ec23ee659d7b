package org.tiepdan.office.testkit;

import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.testkit.FakeReporting.Answer;
import org.tiepdan.servicekit.web.token.TokenCallers;

/** Checks a request against the policy of a service, by the claims of its token. */
final class Doorkeeper {
    private static final Policy POLICY = Policy.packaged();
    private static final LawPack LAW = LawPack.packaged();
    private static final String BEARER = "Bearer ";

    private Doorkeeper() {}

    /** @return empty if the request may not pass */
    static Optional<Grant> grant(HttpExchange exchange) {
        return grant(exchange, reading(exchange));
    }

    /** @return empty if the request may not pass as {@code operation} */
    static Optional<Grant> grant(HttpExchange exchange, Operation operation) {
        var today = LegalTime.dateOf(FixedDashboard.NOW);
        var tree = BodyTree.of(LAW.bodies()::withAllBelow, LAW.bodies()::sharingPeople);
        return POLICY.grant(operation, caller(exchange), tree, today);
    }

    private static Operation reading(HttpExchange exchange) {
        var method = exchange.getRequestMethod();
        return new Operation(
                "reporting-service",
                method.equals("HEAD") ? "GET" : method,
                pattern(exchange.getRequestURI().getPath()));
    }

    /** @return empty if the request may pass */
    static Optional<Answer> refusal(HttpExchange exchange) {
        return refusal(exchange, reading(exchange));
    }

    /** @return empty if the request may pass as {@code operation} */
    static Optional<Answer> refusal(HttpExchange exchange, Operation operation) {
        if (grant(exchange, operation).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                caller(exchange).signedIn()
                        ? Answer.problem(403, "not-for-your-role", "Vai trò không có quyền. / No right.", List.of())
                        : Answer.problem(401, "not-signed-in", "Cần đăng nhập. / Sign in first.", List.of()));
    }

    static Caller caller(HttpExchange exchange) {
        return caller(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static Caller caller(@Nullable String header) {
        if (header == null || !header.startsWith(BEARER)) {
            return Caller.NOBODY;
        }
        try {
            Map<String, Object> claims = SignedJWT.parse(header.substring(BEARER.length()))
                    .getJWTClaimsSet()
                    .getClaims();
            return TokenCallers.caller(() -> claims);
        } catch (ParseException e) {
            return Caller.NOBODY;
        }
    }

    private static String pattern(String path) {
        return path.replaceFirst("^/api/v1/filters/.+", "/api/v1/filters/{id}")
                .replaceFirst("^/api/v1/cases/(?!register$)[^/]+", "/api/v1/cases/{id}")
                .replaceFirst("^/api/v1/reports/(?!summary$)[^/]+", "/api/v1/reports/{form}")
                .replaceFirst("/submissions/[^/]+", "/submissions/{id}")
                .replaceFirst("^/api/v1/status/.+", "/api/v1/status/{receiptCode}");
    }
}
