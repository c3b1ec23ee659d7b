package office;

import static org.awaitility.Awaitility.await;

import client.intake.api.PetitionsApi;
import client.intake.model.Channel;
import client.intake.model.ContestedDecision;
import client.intake.model.DecisionKind;
import client.intake.model.Petition;
import client.intake.model.PetitionType;
import client.intake.model.Petitioner;
import client.intake.model.PetitionerKind;
import client.intake.model.Respondent;
import client.intake.model.RespondentRole;
import client.reporting.api.RegisterApi;
import client.reporting.api.StatusApi;
import client.routing.api.TriageApi;
import client.routing.model.TriageDecision;
import client.tracking.api.CasesApi;
import client.tracking.model.Act;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One petition through all four services, using only the clients generated from their documents. */
public final class OfficeDay {
    private static final Duration SOON = Duration.ofSeconds(60);

    private OfficeDay() {}

    /**
     * @param services base URI of each by its short name
     * @param token of a person who may register, decide, act and read
     * @return the answers, by the name of the step
     */
    public static Map<String, String> work(Map<String, String> services, String token) throws Exception {
        var told = new LinkedHashMap<String, String>();
        Consumer<HttpRequest.Builder> signedIn = request -> request.header("Authorization", "Bearer " + token);
        var intake = new PetitionsApi(new client.intake.ApiClient(
                        HttpClient.newBuilder(),
                        client.intake.ApiClient.createDefaultObjectMapper(),
                        services.get("intake"))
                .setRequestInterceptor(signedIn));
        var receipt = intake.registerPetition(complaint(), "client-" + System.nanoTime(), false);
        var id = receipt.getPetitionId();
        told.put("registered", intake.getPetition(id).getSubject());

        told.put("decided", decide(services.get("routing"), id, signedIn));

        var tracking = new CasesApi(new client.tracking.ApiClient(
                        HttpClient.newBuilder(),
                        client.tracking.ApiClient.createDefaultObjectMapper(),
                        services.get("tracking"))
                .setRequestInterceptor(signedIn));
        await().atMost(SOON).ignoreExceptions().until(() -> tracking.getCase(id).getCompetentBody() != null);
        var acceptance = new Act().by("19-05443").officer("cb-0142").on(LocalDate.of(2026, 7, 3));
        told.put(
                "accepted",
                tracking.acceptCase(id, acceptance, "thu-ly-" + id, null)
                        .getCaseFile()
                        .getState()
                        .getValue());

        var reporting = new client.reporting.ApiClient(
                        HttpClient.newBuilder(),
                        client.reporting.ApiClient.createDefaultObjectMapper(),
                        services.get("reporting"))
                .setRequestInterceptor(signedIn);
        read(reporting, id, receipt.getReceiptCode(), told);
        return told;
    }

    /** The instance is missing, so no rule decides. */
    private static Petition complaint() {
        return new Petition()
                .type(PetitionType.COMPLAINT)
                .channel(Channel.POST)
                .receivingBody("19-btcd")
                .receivedAt(OffsetDateTime.parse("2026-07-01T09:15:00+07:00"))
                .petitioner(new Petitioner().kind(PetitionerKind.INDIVIDUAL).fullName("Nguyễn Thị Thử"))
                .subject("Khiếu nại quyết định thu hồi đất")
                .content("Tôi không đồng ý với quyết định này.")
                .respondent(new Respondent().body("19-05443").role(RespondentRole.HEAD))
                .decision(new ContestedDecision().kind(DecisionKind.ADMINISTRATIVE_DECISION));
    }

    private static String decide(String routing, String id, Consumer<HttpRequest.Builder> signedIn) throws Exception {
        var desk = new TriageApi(new client.routing.ApiClient(
                        HttpClient.newBuilder(), client.routing.ApiClient.createDefaultObjectMapper(), routing)
                .setRequestInterceptor(signedIn));
        var decision = new TriageDecision()
                .by("19-btcd")
                .officer("cb-01")
                .on(LocalDate.of(2026, 7, 2))
                .outcome(TriageDecision.OutcomeEnum.TRANSFER)
                .competentBody("19-05443")
                .instance(1)
                .reason("FACTS-COMPLETED");
        // Routing does not know the petition until it has read its event; the key stays the same, so it is decided
        // once.
        return await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> desk.decideTriage(id, decision, "phan-loai-" + id), answer -> answer != null)
                .getCompetentBody();
    }

    private static void read(
            client.reporting.ApiClient caller, String id, String receiptCode, Map<String, String> told)
            throws Exception {
        var register = new RegisterApi(caller);
        await().atMost(SOON).ignoreExceptions().until(() -> register.getCase(id).getAcceptedOn() != null);
        told.put("read", register.getCase(id).getAcceptedOn().toString());
        told.put(
                "status",
                new StatusApi(caller).getStatus(receiptCode).getState().getValue());
    }
}
