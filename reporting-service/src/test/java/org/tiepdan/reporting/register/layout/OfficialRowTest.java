package org.tiepdan.reporting.register.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.register.RegisterMember;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.CodeWords;
import org.tiepdan.reporting.wording.Sentences;
import tools.jackson.databind.node.ObjectNode;

/** Cells that depend on the decision, in the register of the reception board, which receives for the people's committee. */
class OfficialRowTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final Set<String> OWN = Set.of("19-btcd", "19-ubnd");

    private final Events events = new Events();

    private String routed(String outcome, @Nullable String competent, RegisterMember member) {
        events.receive(Events.caseId(1), petition -> petition.put("receivingBody", "19-btcd"));
        events.write(
                Events.caseId(1),
                "petition.routed.v1",
                routed -> routed.put("outcome", outcome).put("competentBody", competent));
        return cell(member);
    }

    private String cell(RegisterMember member) {
        var document = Books.documents(events.facts()).get(Events.caseId(1).value());
        var names = new BodyNames(LAW.bodies());
        return new OfficialRow(1, document, OWN, names, new Sentences(names, new CodeWords(LAW))).cell(member);
    }

    /** As the forms count it: the board is part of the committee. */
    @ParameterizedTest
    @CsvSource({"ACCEPT, 19-ubnd", "ACCEPT, 19-btcd", "REFUSE, 19-ubnd", "TRANSFER, 19-ubnd"})
    void isWithinCompetenceIfTheBoardOrItsCommitteeHasToSettle(String outcome, String competent) {
        assertThat(routed(outcome, competent, RegisterMember.COMPETENT)).isEqualTo("x");
    }

    /** The decision names the desk itself where nobody has to settle. */
    @ParameterizedTest
    @CsvSource({"FILE, 19-btcd", "RETURN, 19-btcd", "GUIDE, 19-btcd", "TRANSFER, 19-05443", "URGE, 19-05443"})
    void isNotWithinCompetenceIfNobodyOrAnotherBodyHasToSettle(String outcome, String competent) {
        assertThat(routed(outcome, competent, RegisterMember.COMPETENT)).isEmpty();
    }

    @Test
    void namesTheBodyToWhichTheWriterWasGuided() {
        assertThat(routed("GUIDE", "19-05443", RegisterMember.GUIDED_TO))
                .isEqualTo("Ủy ban nhân dân phường Phan Đình Phùng");
    }

    @Test
    void guidesNobodyToTheDeskItself() {
        assertThat(routed("GUIDE", "19-btcd", RegisterMember.GUIDED_TO)).isEmpty();
    }

    @Test
    void norToTheBodyThatDecidedInItsPlace() {
        events.receive(Events.caseId(1), petition -> petition.put("receivingBody", "19-btcd"));
        events.write(Events.caseId(1), "petition.routed.v1", routed -> {
            routed.put("outcome", "GUIDE").put("competentBody", "19-ubnd");
            routed.putObject("conflict").put("body", "19-btcd").put("handledBy", "19-ubnd");
        });

        assertThat(cell(RegisterMember.GUIDED_TO)).isEmpty();
    }

    @Test
    void aSecondComplaintNamesTheBodyThatDecidedFirst() {
        received(petition -> petition.put("type", "COMPLAINT").put("instance", 2));

        assertThat(cell(RegisterMember.SETTLED_BY))
                .isEqualTo("Khiếu nại lần 2; bị khiếu nại: Ủy ban nhân dân phường Phan Đình Phùng");
    }

    /** Whom it denounces is not who settled the first one. */
    @Test
    void aFurtherDenunciationIsNoComplaint() {
        received(petition -> petition.put("type", "DENUNCIATION").put("instance", 2));

        assertThat(cell(RegisterMember.SETTLED_BY)).isEqualTo("Tố cáo tiếp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLAINT", "DENUNCIATION", "PROPOSAL"})
    void aFirstPetitionWasSettledByNobody(String type) {
        received(petition -> petition.put("type", type).put("instance", 1));

        assertThat(cell(RegisterMember.SETTLED_BY)).isEmpty();
    }

    @Test
    void theResultSaysHowItWasSettled() {
        events.open(Events.caseId(1));
        events.write(
                Events.caseId(1),
                "case.decided.v1",
                decided -> decided.put("by", "19-05443").put("on", "2026-08-10").put("settlement", "PARTLY_RIGHT"));

        assertThat(cell(RegisterMember.RESULT))
                .contains("Quyết định giải quyết ngày 10/08/2026: khiếu nại đúng một phần.");
    }

    @Test
    void aDenunciationEndsWithAConclusion() {
        events.receive(Events.caseId(1), petition -> petition.put("type", "DENUNCIATION"));
        events.write(Events.caseId(1), "case.opened.v1");
        events.write(
                Events.caseId(1),
                "case.decided.v1",
                decided -> decided.put("by", "19-05443").put("on", "2026-08-10").put("settlement", "TRUE"));

        assertThat(cell(RegisterMember.RESULT)).contains("Kết luận nội dung tố cáo ngày 10/08/2026: tố cáo đúng.");
    }

    private void received(Consumer<ObjectNode> change) {
        events.receive(Events.caseId(1), petition -> {
            petition.putObject("respondent").put("body", "19-05443").put("role", "HEAD");
            change.accept(petition);
        });
    }
}
