package org.tiepdan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.tiepdan.benchmarks.wire.Answer;
import org.tiepdan.benchmarks.wire.Service;
import org.tiepdan.benchmarks.wire.SignIn;
import tools.jackson.databind.JsonNode;

/** The system under load as its users reach it: started by {@code ./run}, on the ports in the environment. */
final class Office implements AutoCloseable {
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Service intake = Service.named("INTAKE_PORT", 8081);
    private final Service tracking = Service.named("TRACKING_PORT", 8083);
    private final Service reporting = Service.named("REPORTING_PORT", 8084);
    private final Service pages = Service.named("OFFICE_PORT", 8080);
    private final SignIn signIn = SignIn.ofTheEnvironment();
    private boolean pagesOfReporting;

    private Office() {}

    static Office local() {
        return new Office();
    }

    /**
     * @param number of the petition to post
     * @return its id
     */
    String post(long number, String key) {
        var clerk = signIn.header("clerk", Petitions.receivingBody(number));
        var answer = intake.post("/api/v1/petitions", clerk, key, Petitions.petition(number))
                .expect(CREATED);
        return answer.json().get("petitionId").stringValue();
    }

    /**
     * Requests the printable receipt of a petition.
     *
     * @param number of the petition with this id
     */
    void receipt(String id, long number) {
        var clerk = signIn.header("clerk", Petitions.receivingBody(number));
        intake.get("/api/v1/petitions/" + id + "/receipt", clerk).expect(OK);
    }

    /** @return the body that can record a withdrawal now; empty while tracking does not know the case, or if no body has it */
    Optional<String> competentBody(String id) {
        var answer = tracking.get("/api/v1/cases/" + id, leader());
        return answer.status() == OK ? answer.json().path("competentBody").asStringOpt() : Optional.empty();
    }

    /** @param by the body that has the case */
    void withdraw(String id, String by) {
        var body = "{\"by\":\"%s\",\"officer\":\"cb-0142\"}".formatted(by);
        var officer = signIn.header("officer", by);
        tracking.post("/api/v1/cases/" + id + "/withdrawal", officer, id + "-withdrawal", body.getBytes(UTF_8))
                .expect(OK);
    }

    boolean registered(String id) {
        return reporting.get("/api/v1/cases/" + id, leader()).status() == OK;
    }

    JsonNode ledger() {
        return reporting
                .get("/api/v1/ledger", signIn.header("operator", ""))
                .expect(OK)
                .json();
    }

    /** Requests the leader's page where this version has it: in the office or, in earlier versions, in reporting. */
    void page() {
        if (!pagesOfReporting) {
            try {
                pages.get("/", "").expect(OK);
                return;
            } catch (UncheckedIOException e) {
                pagesOfReporting = true;
            }
        }
        Answer answer = reporting.get("/", "");
        answer.expect(OK);
    }

    private String leader() {
        return signIn.header("leader", "19-ubnd");
    }

    @Override
    public void close() {
        intake.close();
        tracking.close();
        reporting.close();
        pages.close();
    }
}
