package org.tiepdan.office.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Operation;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.client.opening.OpeningRequest;
import org.tiepdan.office.client.opening.PetitionWords;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.testkit.FakeReporting.Answer;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Subject;
import org.tiepdan.servicekit.web.Fault;
import tools.jackson.databind.node.ObjectNode;

/** Opens sealed petitions as intake-service does. */
public final class FakeOpenings {
    public static final String DENUNCIATION = "7d3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
    /** A petition whose key is erased. */
    public static final String ERASED = "6e3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** No petition has this id. */
    public static final String UNKNOWN = "0".repeat(32);

    /** Intake does not answer for this petition, and for nothing after that. */
    public static final String BUSY = "5b3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** An opening of {@link #DENUNCIATION} that somebody else requested. */
    public static final String WAITING = "1a1d2f4a6c8e0b2d4f6a8c1e0f3a5c7e";

    /** One that is over. */
    public static final String EXPIRED = "2b1d2f4a6c8e0b2d4f6a8c1e0f3a5c7e";

    /** One that somebody else confirmed. */
    public static final String TAKEN = "3c1d2f4a6c8e0b2d4f6a8c1e0f3a5c7e";

    public static final String NAME = "Trần Thị Thử <i>";
    public static final String WORDS = "Tôi đã gửi đơn ba lần. […]";

    private static final String PETITIONS = "/api/v1/petitions/";
    private static final Answer HIDDEN =
            Answer.problem(404, "unknown-petition", "Không có đơn mang mã này. / No petition has this id.", List.of());

    private static final Answer NOT_KNOWN =
            Answer.problem(503, "log-unavailable", "Chưa biết. / Not known.", List.of());

    private static final Answer NO_REQUEST =
            Answer.problem(404, "unknown-act", "Không có yêu cầu mang mã này. / No request has this id.", List.of());

    private final AtomicBoolean away = new AtomicBoolean();
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    private record Asked(
            String by,
            String reason,
            String reference,
            boolean over,
            @Nullable String second,
            boolean declined,
            Set<String> read) {
        Asked confirmed(String person) {
            return new Asked(by, reason, reference, over, person, declined, read);
        }

        Asked against() {
            return new Asked(by, reason, reference, over, second, true, read);
        }

        Asked readBy(String person) {
            var readers = new HashSet<>(read);
            readers.add(person);
            return new Asked(by, reason, reference, over, second, declined, readers);
        }

        String state(String person) {
            if (declined) {
                return "DECLINED";
            }
            if (read.contains(person)) {
                return "READ";
            }
            return over ? "EXPIRED" : second == null ? "WAITING" : "CONFIRMED";
        }
    }

    FakeOpenings() {
        forget();
    }

    void forget() {
        away.set(false);
        asked.clear();
        asked.put(WAITING, new Asked("cb-0199", "PROTECT-DENOUNCER", "12/CV-TTr", false, null, false, Set.of()));
        asked.put(EXPIRED, new Asked("cb-0199", "PROTECT-DENOUNCER", "12/CV-TTr", true, null, false, Set.of()));
        asked.put(TAKEN, new Asked("cb-0199", "PROTECT-DENOUNCER", "12/CV-TTr", false, "cb-0200", false, Set.of()));
    }

    static boolean answers(String path) {
        return path.endsWith("/words") || path.contains("/openings");
    }

    Answer reasons() {
        if (away.get()) {
            return NOT_KNOWN;
        }
        return new Answer(
                200,
                List.of(
                        new ActReason(
                                "PROTECT-DENOUNCER", "OPENING", "Bảo vệ người tố cáo.", "To protect.", "LTC 47, 56"),
                        new ActReason(
                                "CONTACT-PETITIONER", "OPENING", "Liên hệ với người gửi đơn.", "To reach.", "office"),
                        new ActReason("WRONG-ENTRY", "ERASURE", "Nhập nhầm.", "By mistake.", "office"),
                        new ActReason(
                                "PAPER-NOT-FOUND", "REFUSAL", "Không có văn bản này.", "No such paper.", "office")));
    }

    /** @param held the only petitions; null for any */
    Answer answer(HttpExchange exchange, @Nullable TwoCases held) throws IOException {
        var parts =
                exchange.getRequestURI().getPath().substring(PETITIONS.length()).split("/");
        var id = parts[0];
        var pattern = PETITIONS + "{id}/" + parts[1]
                + (parts.length > 2 ? "/{openingId}" : "")
                + (parts.length > 3 ? "/" + parts[3] : "");
        var operation = new Operation("intake-service", exchange.getRequestMethod(), pattern);
        var refused = Doorkeeper.refusal(exchange, operation);
        if (refused.isPresent()) {
            return refused.get();
        }
        var grant = Doorkeeper.grant(exchange, operation).orElseThrow();
        if (held == null ? id.equals(UNKNOWN) : !held.shows(id, grant)) {
            return HIDDEN;
        }
        if (id.equals(BUSY)) {
            away.set(true);
            return NOT_KNOWN;
        }
        if (id.equals(ERASED)) {
            return Answer.problem(410, "erased", "Khóa của đơn đã bị xóa. / The petition's key was erased.", List.of());
        }
        if (parts[1].equals("words")) {
            return new Answer(200, new PetitionWords(id, "Khiếu nại quyết định thu hồi đất", WORDS));
        }
        boolean denounces = id.equals(DENUNCIATION) || id.equals(Subject.DENUNCIATION.id());
        if (!grant.conditions().contains(denounces ? Condition.TWO_PERSONS : Condition.OWN_CASE)) {
            return HIDDEN;
        }
        return parts.length == 2 ? ask(exchange, id, denounces, grant) : act(exchange, id, parts, grant);
    }

    private Answer ask(HttpExchange exchange, String id, boolean denounces, Grant grant) throws IOException {
        var why = (ObjectNode) EventJson.MAPPER.readTree(exchange.getRequestBody());
        var reference = why.path("reference").asString("");
        if (reference.contains(" ")) {
            return Answer.faults(
                    List.of(new Fault("/reference", "not-a-reference", "Cần số của văn bản.", "Expected a number.")));
        }
        if (!denounces) {
            return new Answer(200, FixedSealed.of(id));
        }
        var opening = UUID.randomUUID().toString().replace("-", "");
        asked.put(
                opening,
                new Asked(person(grant), why.path("reason").asString(), reference, false, null, false, Set.of()));
        return new Answer(202, Map.of("petitionId", id, "openingId", opening, "expiresAt", until()));
    }

    private Answer act(HttpExchange exchange, String id, String[] parts, Grant grant) throws IOException {
        var found = asked.get(parts[2]);
        var person = person(grant);
        if (found == null) {
            return NO_REQUEST;
        }
        boolean isThird = found.second() != null
                && !found.by().equals(person)
                && !found.second().equals(person);
        if (isThird) {
            return parts.length > 3 && parts[3].equals("confirmation")
                    ? Answer.problem(409, "confirmed-before", "Đã có người đồng ý. / Confirmed before.", List.of())
                    : NO_REQUEST;
        }
        var state = found.state(person);
        return switch (parts.length == 3 ? "read" : parts[3]) {
            case "request" ->
                new Answer(
                        200,
                        new OpeningRequest(
                                id,
                                parts[2],
                                found.reason(),
                                found.reference(),
                                until(),
                                found.by().equals(person),
                                state));
            case "confirmation" -> {
                if (found.by().equals(person)) {
                    yield Answer.problem(
                            403, "second-person-needed", "Cần người thứ hai. / A second person.", List.of());
                }
                if (!state.equals("WAITING")) {
                    yield Answer.problem(410, "act-expired", "Yêu cầu đã quá một giờ. / The hour is over.", List.of());
                }
                asked.put(parts[2], found.confirmed(person));
                yield new Answer(200, Map.of());
            }
            case "refusal" -> refusal(exchange, parts[2], found);
            default -> {
                if (!state.equals("CONFIRMED")) {
                    yield Answer.problem(410, "read-before", "Mỗi người chỉ xem một lần. / Once each.", List.of());
                }
                asked.put(parts[2], found.readBy(person));
                yield new Answer(200, FixedSealed.of(id));
            }
        };
    }

    private Answer refusal(HttpExchange exchange, String opening, Asked found) throws IOException {
        var why = EventJson.MAPPER.readTree(exchange.getRequestBody());
        if (!why.has("reason")) {
            return Answer.faults(
                    List.of(new Fault("/reason", "missing", "Còn thiếu lý do.", "Required, but missing.")));
        }
        asked.put(opening, found.against());
        return new Answer(200, Map.of());
    }

    private static String person(Grant grant) {
        return Objects.requireNonNull(grant.caller().id());
    }

    private static Instant until() {
        return FixedDashboard.NOW.plus(Duration.ofHours(1));
    }
}
