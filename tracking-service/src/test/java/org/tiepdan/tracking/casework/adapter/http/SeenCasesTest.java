package org.tiepdan.tracking.casework.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tiepdan.access.Caller;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Role;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.servicekit.held.NotReadyException;
import org.tiepdan.servicekit.held.OtherInstances;

/** What a signed-in person may see of a case, and which acts are allowed. */
class SeenCasesTest extends CaseWebScenario {
    private static final String PATH = "/api/v1/cases/" + ID;
    private static final CaseParties DENUNCIATION =
            new CaseParties(true, Set.of("19-btcd", "19-05443"), "19-01840", Set.of("cb-0007"));

    @Test
    void aLookAtADenunciationIsRecordedAndNoOtherOne() {
        get(PATH);
        assertThat(looks).isEmpty();

        cases.put(CASE, DENUNCIATION);
        assertThat(get(PATH)).hasStatusOk();
        assertThat(looks).containsExactly("cb-0142 CASE " + ID);
    }

    @ParameterizedTest
    @CsvSource({"cb-0007, 19-05443", "cb-0142, 19-01840", "cb-0142, 19-so-y-te"})
    void anActUponWhatIsNotSeenIsAnActUponNothing(String id, String body) {
        cases.put(CASE, DENUNCIATION);
        caller.set(new Caller(id, Set.of(Role.OFFICER), Set.of(body)));
        var act = "{\"by\": \"" + body + "\"}";

        var hidden = post(ID, "withdrawal", "k-1", act);
        cases.clear();
        var unknown = post(ID, "withdrawal", "k-1", act);

        thenProblem(hidden, 404, "unknown-case");
        assertThat(hidden.getResponse().getContentAsByteArray())
                .isEqualTo(unknown.getResponse().getContentAsByteArray());
        assertThat(written).isEmpty();
        assertThat(looks).isEmpty();
    }

    /** Both the answer and what is read for it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/acts", "/commands/k-1", "/limits/" + LIMIT + "/ledger"})
    void whatIsHiddenIsLookedForAsWhatIsNotThere(String path) {
        signIn(Role.OFFICER, "19-01840");
        cases.put(CASE, DENUNCIATION);
        var hidden = get(PATH + path);
        var read = List.copyOf(reads);
        cases.clear();
        reads.clear();
        var unknown = get(PATH + path);

        assertThat(hidden).hasStatus(404);
        assertThat(hidden.getResponse().getContentAsByteArray())
                .isEqualTo(unknown.getResponse().getContentAsByteArray());
        assertThat(hidden.getResponse().getHeaderNames())
                .isEqualTo(unknown.getResponse().getHeaderNames());
        assertThat(reads).isNotEmpty().isEqualTo(read);
        assertThat(looks).isEmpty();
    }

    @Test
    void whoMayActFromAboveSeesTheCase() {
        cases.put(CASE, new CaseParties(true, Set.of("19-btcd", "19-05443"), "19-05443", "19-01840", Set.of()));
        signIn(Role.OFFICER, "19-ubnd");

        assertThat(get(PATH)).hasStatusOk();
        assertThat(looks).hasSize(1);
        signIn(Role.CLERK, "19-ubnd");
        thenProblem(get(PATH), 404, "unknown-case");
    }

    @Test
    void anActForABodyThatIsNotTheCallersIsRefusedBeforeAnythingIsLookedUp() {
        thenProblem(post("acceptance", "{\"by\": \"19-btcd\"}"), 403, "not-your-body");
        cases.clear();
        thenProblem(post("acceptance", "{\"by\": \"19-btcd\"}"), 403, "not-your-body");
    }

    @Test
    void aBodySeesWhatCameOfItsOwnActAndRepeatsItAfterTheCaseHasLeft() {
        post("acceptance", BODY);
        cases.put(CASE, new CaseParties(false, Set.of("19-btcd", "19-so-y-te"), null, Set.of()));

        thenProblem(get(PATH), 404, "unknown-case");
        assertThat(get(PATH + "/commands/k-1")).hasStatusOk();
        assertThat(post("acceptance", BODY)).hasStatusOk();
        thenProblem(post(ID, "acceptance", "k-2", BODY), 404, "unknown-case");
        signIn(Role.OFFICER, "19-01840");
        thenProblem(get(PATH + "/commands/k-1"), 404, "unknown-command-key");
    }

    /** The body handed the case to the wrong body, and knows it. */
    @Test
    void aBodyTakesBackItsOwnActAfterTheCaseHasLeftAndNoOther() {
        var act = CommandEnvelope.id(CASE, "k-1");
        post("acceptance", BODY);
        cases.put(CASE, new CaseParties(false, Set.of("19-btcd", "19-so-y-te"), null, Set.of()));
        var correction = "{\"by\": \"19-05443\", \"voids\": \"%s\", \"reason\": \"WRONG_ACT\"}";

        assertThat(post(ID, "correction", "k-3", correction.formatted(act))).hasStatusOk();
        thenProblem(post(ID, "correction", "k-4", correction.formatted("another")), 404, "unknown-case");
        signIn(Role.OFFICER, "19-01840");
        var others = correction.replace("19-05443", "19-01840").formatted(act);
        thenProblem(post(ID, "correction", "k-5", others), 404, "unknown-case");
    }

    /** Otherwise the refusal from the log would reveal that the case exists. */
    @Test
    void anActIsNotTakenWhileNobodyKnowsWhoSeesTheCase() {
        elsewhere = () -> {
            throw new NotReadyException("Expected an instance that holds the case.");
        };

        thenProblem(post("acceptance", BODY), 503, "not-ready");
        assertThat(written).isEmpty();
    }

    @Test
    void anotherInstanceIsAskedWithTheTokenOfTheRequest() throws IOException {
        var other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            boolean isHis = "Bearer his".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            boolean isAlone = exchange.getRequestHeaders().containsKey(OtherInstances.FORWARDED);
            exchange.sendResponseHeaders(isHis && isAlone ? 200 : 404, -1);
            exchange.close();
        });
        other.start();
        try {
            var there = URI.create("http://127.0.0.1:" + other.getAddress().getPort());
            elsewhere = () -> Optional.of(there);

            assertThat(postWith("Bearer his")).hasStatusOk();
            assertThat(postWith("Bearer another")).hasStatus(404);
            assertThat(web().get()
                            .uri(PATH)
                            .header("Authorization", "Bearer his")
                            .exchange())
                    .hasStatusOk();
        } finally {
            other.stop(0);
        }
    }

    /** A request that claims to be forwarded by another instance gains no rights. */
    @Test
    void aRequestThatSaysItIsPassedOnIsGrantedNothingMore() {
        cases.put(CASE, DENUNCIATION);
        signIn(Role.OFFICER, "19-01840");

        thenProblem(web().get().uri(PATH).header(OtherInstances.FORWARDED, "1").exchange(), 404, "unknown-case");
    }

    private MvcTestResult postWith(String token) {
        return web().post()
                .uri(PATH + "/acceptance")
                .header("Authorization", token)
                .contentType("application/json")
                .content(BODY)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return web().get().uri(path).exchange();
    }
}
