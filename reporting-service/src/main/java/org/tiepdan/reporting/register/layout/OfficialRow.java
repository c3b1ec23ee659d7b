package org.tiepdan.reporting.register.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.register.RegisterMember;
import org.tiepdan.lawpack.words.ActWords;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Petition;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.Sentences;
import org.tiepdan.reporting.wording.StateWords;
import org.tiepdan.reporting.wording.table.TypeWords;

/**
 * A line of the register of reception. Unknown cells are empty; for the petitioner it refers to the sealed petition.
 *
 * @param ordinal from 1, in the printed register
 * @param own codes of the body whose register it is, and of the one for which it receives
 */
public record OfficialRow(int ordinal, CaseDocument document, Set<String> own, BodyNames names, Sentences sentences) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String GUIDE = "GUIDE";
    private static final String TRANSFER = "TRANSFER";
    private static final String ONE_PERSON = "INDIVIDUAL";
    private static final String DENUNCIATION = "DENUNCIATION";
    private static final String SEALED = "Trong đơn niêm phong";

    /** Decisions by which a body has to settle; the others name the desk if they name no other body. */
    private static final Set<String> TO_SETTLE = Set.of("ACCEPT", "REFUSE", TRANSFER, "URGE");

    /** Events that correct or void the registration. */
    private static final Set<String> CORRECTIONS =
            Set.of("petition.corrected.v1", "petition.voided.v1", "case.corrected.v1");

    public String cell(RegisterMember member) {
        var petition = Objects.requireNonNull(document.petition());
        return switch (member) {
            case ORDINAL -> String.valueOf(ordinal);
            case RECEIVED_ON -> DAY.format(petition.receivedOn());
            case PERSON -> SEALED + number(petition);
            case PAPERS -> SEALED;
            case SUBJECT -> petition.subject();
            case TYPE -> TypeWords.of(petition.type());
            case PEOPLE -> people(petition);
            case SETTLED_BY -> settledBy(petition);
            case COMPETENT -> isCompetent() ? "x" : "";
            case GUIDED_TO -> guidedTo(petition);
            case ACCEPTED_BY -> acceptedOn() == null ? "" : name(document.competentBody());
            case RESULT -> result();
            case NOTE -> note();
        };
    }

    private static String number(Petition petition) {
        return petition.registerNumber() == null
                ? ""
                : " số đến " + petition.registerNumber() + "/" + petition.registerYear();
    }

    /** For a petition of a group without signatures, the number of people is unknown. */
    private static String people(Petition petition) {
        var signatories = petition.signatories();
        if (signatories != null && signatories > 0) {
            return String.valueOf(signatories);
        }
        return ONE_PERSON.equals(petition.petitionerKind()) ? "1" : "";
    }

    private boolean isCompetent() {
        var body = document.competentBody();
        var outcome = document.outcome();
        return body != null && own.contains(body) && outcome != null && TO_SETTLE.contains(outcome);
    }

    private String guidedTo(Petition petition) {
        var body = document.competentBody();
        var routing = document.routing();
        boolean isDesk =
                petition.receivingBody().equals(body) || (routing != null && Objects.equals(routing.handledBy(), body));
        return GUIDE.equals(document.outcome()) && !isDesk ? name(body) : "";
    }

    /** Nobody records which body settled the first petition; a second complaint names the body that it complains of. */
    private String settledBy(Petition petition) {
        var instance = petition.instance();
        if (instance == null || instance < 2) {
            return "";
        }
        if (DENUNCIATION.equals(petition.type())) {
            return "Tố cáo tiếp";
        }
        var respondent = petition.respondentBody();
        return "Khiếu nại lần " + instance + (respondent == null ? "" : "; bị khiếu nại: " + name(respondent));
    }

    private @Nullable LocalDate acceptedOn() {
        var tracking = document.tracking();
        return tracking == null ? null : tracking.acceptedOn();
    }

    private String result() {
        var tracking = document.tracking();
        var closedAs = tracking == null ? null : tracking.closedAs();
        var words = StateWords.of(document.type(), document.state(), closedAs).vi();
        var transferred =
                TRANSFER.equals(document.outcome()) ? "Chuyển đơn đến " + name(document.competentBody()) + ". " : "";
        var decided = tracking == null || tracking.decidedOn() == null
                ? ""
                : decided(tracking.decidedOn(), tracking.settlement());
        var closed = tracking == null || tracking.closedOn() == null
                ? ""
                : " Kết thúc ngày " + DAY.format(tracking.closedOn()) + ".";
        return transferred + words + decided + closed;
    }

    /** A denunciation ends with a conclusion, not with a decision (LTC 2018, Article 35). */
    private String decided(LocalDate on, @Nullable String settlement) {
        var what = DENUNCIATION.equals(document.type())
                ? " Kết luận nội dung tố cáo ngày "
                : " Quyết định giải quyết ngày ";
        var how = settlement == null ? "" : ": " + ActWords.of(settlement).vi();
        return what + DAY.format(on) + how + ".";
    }

    /** Each correction in its own sentence, which names the corrected members but not their earlier values. */
    private String note() {
        return document.timeline().stream()
                .filter(line -> CORRECTIONS.contains(line.type()))
                .map(line -> (line.on() == null ? "" : DAY.format(line.on()) + ": ")
                        + sentences.of(line, Map.of()).vi())
                .collect(Collectors.joining(" "));
    }

    private String name(@Nullable String body) {
        return body == null ? "" : names.named(body).vi();
    }
}
