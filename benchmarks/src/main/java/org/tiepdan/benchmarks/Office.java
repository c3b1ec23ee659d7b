package org.tiepdan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.tiepdan.benchmarks.wire.Answer;
import org.tiepdan.benchmarks.wire.Service;
import tools.jackson.databind.JsonNode;

/** The system under load, as its users reach it: the one that {@code ./run} started, on the ports that the environment names. */
final class Office implements AutoCloseable {
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Service intake = Service.named("INTAKE_PORT", 8081);
    private final Service tracking = Service.named("TRACKING_PORT", 8083);
    private final Service reporting = Service.named("REPORTING_PORT", 8084);
    private final Service pages = Service.named("OFFICE_PORT", 8080);
    private boolean pagesOfReporting;

    private Office() {}

    static Office local() {
        return new Office();
    }

    /** @return the id of the petition */
    String post(byte[] petition, String key) {
        var answer = intake.post("/api/v1/petitions", key, petition).expect(CREATED);
        return answer.json().get("petitionId").stringValue();
    }

    /** Asks for the receipt of a petition, to be printed. */
    void receipt(String id) {
        intake.get("/api/v1/petitions/" + id + "/receipt").expect(OK);
    }

    /** @return whom a withdrawal may come from now; empty while tracking does not know the case, or when no body has it */
    Optional<String> competentBody(String id) {
        var answer = tracking.get("/api/v1/cases/" + id);
        return answer.status() == OK ? answer.json().path("competentBody").asStringOpt() : Optional.empty();
    }

    /** @param by the body that has the case */
    void withdraw(String id, String by) {
        var body = "{\"by\":\"%s\",\"officer\":\"cb-0142\"}".formatted(by);
        tracking.post("/api/v1/cases/" + id + "/withdrawal", id + "-withdrawal", body.getBytes(UTF_8))
                .expect(OK);
    }

    boolean registered(String id) {
        return reporting.get("/api/v1/cases/" + id).status() == OK;
    }

    JsonNode ledger() {
        return reporting.get("/api/v1/ledger").expect(OK).json();
    }

    /** Asks for the leader's page, where this system has it: in a house of its own, or, as earlier ones did, in reporting. */
    void page() {
        if (!pagesOfReporting) {
            try {
                pages.get("/").expect(OK);
                return;
            } catch (UncheckedIOException e) {
                pagesOfReporting = true;
            }
        }
        Answer answer = reporting.get("/");
        answer.expect(OK);
    }

    @Override
    public void close() {
        intake.close();
        tracking.close();
        reporting.close();
        pages.close();
    }
}
