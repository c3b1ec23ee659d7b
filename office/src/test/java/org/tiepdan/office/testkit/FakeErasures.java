package org.tiepdan.office.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.client.opening.ErasureRequest;
import org.tiepdan.office.testkit.FakeReporting.Answer;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Subject;
import org.tiepdan.servicekit.web.Fault;

/** Erases the keys of petitions as intake-service does. */
public final class FakeErasures {
    /** An erasure that a leader requested, of any petition. */
    public static final String WAITING = "4d1d2f4a6c8e0b2d4f6a8c1e0f3a5c7e";

    /** One that is over. */
    public static final String EXPIRED = "5e1d2f4a6c8e0b2d4f6a8c1e0f3a5c7e";

    private static final String PETITIONS = "/api/v1/petitions/";
    private static final Set<Role> OPENERS = Set.of(Role.OPENER, Role.DENUNCIATION_OPENER);
    private static final Answer HIDDEN =
            Answer.problem(404, "unknown-petition", "Không có đơn mang mã này. / No petition has this id.", List.of());

    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Set<String> erased = ConcurrentHashMap.newKeySet();

    private record Asked(String by, String reason, String reference) {}

    FakeErasures() {
        forget();
    }

    void forget() {
        asked.clear();
        erased.clear();
        asked.put(WAITING, new Asked("cb-0001", "WRONG-ENTRY", "12/CV-UBND"));
        asked.put(EXPIRED, new Asked("cb-0001", "WRONG-ENTRY", "12/CV-UBND"));
    }

    static boolean answers(String path) {
        return path.contains("/erasure");
    }

    /** @param held the only petitions; null for any */
    Answer answer(HttpExchange exchange, @Nullable TwoCases held) throws IOException {
        var parts =
                exchange.getRequestURI().getPath().substring(PETITIONS.length()).split("/");
        var id = parts[0];
        var pattern = PETITIONS + "{id}/erasure" + (parts.length > 2 ? "/{erasureId}" : "")
                + (parts.length > 3 ? "/" + parts[3] : "");
        var operation = new Operation("intake-service", exchange.getRequestMethod(), pattern);
        var refused = Doorkeeper.refusal(exchange, operation);
        if (refused.isPresent()) {
            return refused.get();
        }
        var grant = Doorkeeper.grant(exchange, operation).orElseThrow();
        boolean isHidden = held == null ? id.equals(FakeOpenings.UNKNOWN) : !held.shows(id, grant);
        if (isHidden || (parts.length > 2 && !mayLook(id, grant))) {
            return HIDDEN;
        }
        if (id.equals(FakeOpenings.BUSY)) {
            return Answer.problem(503, "log-unavailable", "Chưa biết. / Not known.", List.of());
        }
        return parts.length == 2 ? ask(exchange, id, grant) : act(id, parts, grant);
    }

    private Answer ask(HttpExchange exchange, String id, Grant grant) throws IOException {
        if (id.equals(FakeOpenings.ERASED)) {
            return Answer.problem(410, "erased", "Khóa của đơn đã bị xóa. / The petition's key was erased.", List.of());
        }
        var why = EventJson.MAPPER.readTree(exchange.getRequestBody());
        var reference = why.path("reference").asString("");
        if (reference.contains(" ")) {
            return Answer.faults(
                    List.of(new Fault("/reference", "not-a-reference", "Cần số của văn bản.", "Expected a number.")));
        }
        var erasure = UUID.randomUUID().toString().replace("-", "");
        asked.put(erasure, new Asked(person(grant), why.path("reason").asString(), reference));
        return new Answer(
                202,
                Map.of(
                        "petitionId",
                        id,
                        "erasureId",
                        erasure,
                        "expiresAt",
                        FixedDashboard.NOW.plus(Duration.ofHours(1))));
    }

    private Answer act(String id, String[] parts, Grant grant) {
        var found = asked.get(parts[2]);
        if (found == null) {
            return Answer.problem(
                    404, "unknown-act", "Không có yêu cầu mang mã này. / No request has this id.", List.of());
        }
        var state = erased.contains(id) ? "ERASED" : parts[2].equals(EXPIRED) ? "EXPIRED" : "WAITING";
        boolean own = found.by().equals(person(grant));
        if (parts.length == 3) {
            return new Answer(
                    200,
                    new ErasureRequest(
                            id,
                            parts[2],
                            found.reason(),
                            found.reference(),
                            FixedDashboard.NOW.plus(Duration.ofHours(1)),
                            own,
                            state,
                            !own && state.equals("WAITING") && confirms(id, grant)));
        }
        if (own) {
            return Answer.problem(403, "second-person-needed", "Cần người thứ hai. / A second person.", List.of());
        }
        if (!state.equals("WAITING")) {
            return Answer.problem(410, "act-expired", "Yêu cầu đã quá một giờ. / The hour is over.", List.of());
        }
        erased.add(id);
        return new Answer(200, Map.of());
    }

    private static boolean mayLook(String id, Grant grant) {
        return grant.caller().roles().contains(Role.LEADER) || confirms(id, grant);
    }

    private static boolean confirms(String id, Grant grant) {
        boolean denounces = id.equals(FakeOpenings.DENUNCIATION) || id.equals(Subject.DENUNCIATION.id());
        var roles = grant.caller().roles();
        return denounces
                ? roles.contains(Role.DENUNCIATION_OPENER)
                : roles.stream().anyMatch(OPENERS::contains);
    }

    private static String person(Grant grant) {
        return Objects.requireNonNull(grant.caller().id());
    }
}
