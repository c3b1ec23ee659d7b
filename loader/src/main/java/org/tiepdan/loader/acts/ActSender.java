package org.tiepdan.loader.acts;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.tiepdan.loader.petitions.Recorded;
import org.tiepdan.loader.system.Addresses;
import org.tiepdan.loader.system.As;
import org.tiepdan.loader.system.Http;
import org.tiepdan.loader.system.Http.Reply;
import org.tiepdan.loader.system.NotAdmittedException;
import org.tiepdan.loader.system.Patience;
import tools.jackson.databind.JsonNode;

/**
 * Sends one act. A service remembers a refusal under the act's key, so an act is sent only when the deciding service has read everything on
 * which it depends.
 */
public final class ActSender {
    private static final int DONE = 200;
    private static final int ACCEPTED = 202;
    private static final int INVALID = 422;
    private static final int UNAVAILABLE = 500;
    private static final Set<String> NOT_YET = Set.of("unknown-case", "unknown-petition", "not-routed");

    private final Http http;
    private final Addresses addresses;
    private final Patience patience;
    private final Patience lasting;

    /**
     * @param patience until the case is where the act needs it; the act is sent anyway after that
     * @param lasting until the service no longer answers that it is not so far yet; an act that is given up makes the later ones fail, too
     */
    public ActSender(Http http, Addresses addresses, Patience patience, Patience lasting) {
        this.http = http;
        this.addresses = addresses;
        this.patience = patience;
        this.lasting = lasting;
    }

    /**
     * @param handedOn how often earlier acts handed the petition on
     * @return the last answer, whatever its status
     */
    public Reply send(Act act, Recorded.Petition petition, int handedOn) throws IOException, InterruptedException {
        try {
            return sent(act, petition, handedOn);
        } catch (NotAdmittedException.UnknownBody e) {
            return unknownBody();
        }
    }

    /** Nobody can sign in for a body that does not exist: the line is refused, and the others go on. */
    private static Reply unknownBody() {
        var refusal = Http.JSON.createObjectNode();
        refusal.put("code", "unknown-body");
        refusal.put("detail", "by: Không có cơ quan mang mã này. / No body has this code.");
        return new Reply(INVALID, refusal);
    }

    private Reply sent(Act act, Recorded.Petition petition, int handedOn) throws IOException, InterruptedException {
        var known = answered(act, petition);
        if (known.isPresent()) {
            return known.get();
        }
        var by = As.body(act.by());
        await(act, petition, handedOn);
        var address = act.isRouting()
                ? addresses.routing(act.path(petition.id()))
                : addresses.tracking(act.path(petition.id()));
        return lasting.until(ActSender::isFinal, () -> http.post(by, address, act.key(), act.body()));
    }

    /**
     * Asks tracking, which records nothing for this.
     *
     * @return the refusal that the act would get; empty if it would be done, was sent by an earlier run, or is for routing
     */
    public Optional<Reply> wouldRefuse(Act act, Recorded.Petition petition, int handedOn)
            throws IOException, InterruptedException {
        try {
            if (act.isRouting() || answered(act, petition).isPresent()) {
                return Optional.empty();
            }
            await(act, petition, handedOn);
            var address = addresses.tracking(act.path(petition.id()) + "?preview=true");
            var foreseen = http.post(As.body(act.by()), address, act.key(), act.body());
            return foreseen.isDone() || !isFinal(foreseen) ? Optional.empty() : Optional.of(foreseen);
        } catch (NotAdmittedException.UnknownBody e) {
            return Optional.empty();
        }
    }

    private Optional<Reply> answered(Act act, Recorded.Petition petition) throws IOException, InterruptedException {
        if (act.isRouting() || !petition.before()) {
            return Optional.empty();
        }
        var address = addresses.tracking(
                "/api/v1/cases/" + petition.id() + "/commands/" + URLEncoder.encode(act.key(), StandardCharsets.UTF_8));
        var known = http.get(As.body(act.by()), address);
        return known.isDone() ? Optional.of(earlier(known.json())) : Optional.empty();
    }

    /** The line of a refused act, once mended, is another request, for which the key is taken. */
    private static Reply earlier(JsonNode kept) {
        int status = kept.path("status").asInt(DONE);
        if (status == DONE) {
            return new Reply(status, kept);
        }
        var refusal = Http.JSON.createObjectNode();
        refusal.put("code", kept.path("code").asString(""));
        refusal.put(
                "detail",
                (kept.path("vi").asString("")
                                + " Đã từ chối ở lần nhập trước: khi sửa dòng này, hãy đặt khóa (key) khác. / "
                                + kept.path("en").asString("")
                                + " Refused by an earlier import: give the mended line another key.")
                        .strip());
        return new Reply(status, refusal);
    }

    private void await(Act act, Recorded.Petition petition, int handedOn) throws IOException, InterruptedException {
        var by = As.body(act.by());
        if (act.isDesk()) {
            patience.until(
                    reply -> reply.isDone() && (petition.before() || waitsAtADesk(reply.json())),
                    () -> http.get(by, addresses.routing("/api/v1/petitions/" + petition.id() + "/routing")));
        } else {
            patience.until(
                    reply -> reply.isDone() && isReady(reply.json(), handedOn),
                    () -> http.get(by, addresses.tracking("/api/v1/cases/" + petition.id())));
        }
    }

    /** Routing hears of an objection later than tracking, which answers it. */
    private static boolean waitsAtADesk(JsonNode shown) {
        return shown.hasNonNull("waitingSince");
    }

    /** Bodies other than the competent one act, too: the case must only be routed, and as far as the earlier acts brought it. */
    private static boolean isReady(JsonNode shown, int handedOn) {
        return !shown.path("competentBody").asString("").isEmpty()
                && shown.path("hop").asInt(handedOn) >= handedOn;
    }

    /** Repeats the request with the same key while the service has not decided yet. */
    private static boolean isFinal(Reply reply) {
        return reply.status() != ACCEPTED && reply.status() < UNAVAILABLE && !NOT_YET.contains(reply.code());
    }
}
