package org.tiepdan.routing.interest;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.petition.Denounced;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;

/**
 * Finds conflicts of interest. A first complaint is not one: by law its respondent settles it (LKN 17, 20, 21.1); nor is the denunciation
 * of an official, which the head of the same body settles (LTC 12.1).
 */
public final class Interests {
    private static final String RULE_VI = "Quy tắc của hệ thống, theo tinh thần LTC 12.1, 12.6";
    private static final String RULE_EN = "a rule of the system, derived from LTC 12.1, 12.6";

    private final Bodies bodies;

    public Interests(Bodies bodies) {
        this.bodies = bodies;
    }

    /** @param type code of a petition type; an unknown one counts as possibly denouncing */
    public static boolean mayDenounce(String type) {
        return PetitionType.ofCode(type).mayDenounce();
    }

    /**
     * @param type as above
     * @return code of the body that must not see it; empty for none
     * @see Denounced#body
     */
    public static Optional<String> keptFrom(String type, @Nullable Respondent respondent) {
        return respondent == null
                ? Optional.empty()
                : Denounced.body(
                        PetitionType.ofCode(type),
                        respondent.body(),
                        RespondentRole.find(respondent.role()).orElse(null));
    }

    /**
     * @param type as above
     * @param receivedOn day in Viet Nam; decides which body is above, and which one succeeded the denounced one (LTC 12.4)
     * @return empty unless the receiving body is denounced and has a body above it
     */
    public Optional<ConflictOfInterest> ofReceiving(
            String type, @Nullable Respondent respondent, String receivingBody, LocalDate receivedOn) {
        return aboveDenounced(type, respondent, receivingBody, receivedOn)
                .map(above -> new ConflictOfInterest(
                        receivingBody,
                        above,
                        "Cơ quan nhận đơn hoặc người đứng đầu, cấp phó của cơ quan đó là đối tượng bị tố cáo, nên cơ quan cấp"
                                + " trên trực tiếp xử lý đơn, theo dõi thời hạn và nhận thông báo thay.",
                        "The body that received the petition, its head or a deputy is denounced, so the body above it handles"
                                + " the petition, owes the limits and gets the notices in its place.",
                        RULE_VI + " / " + RULE_EN));
    }

    /**
     * @param competent code of the body that the rules of competence name
     * @return empty unless that body is denounced and has a body above it
     */
    public Optional<ConflictOfInterest> ofSettling(
            String type, @Nullable Respondent respondent, String competent, LocalDate receivedOn) {
        return aboveDenounced(type, respondent, competent, receivedOn)
                .map(above -> new ConflictOfInterest(
                        competent,
                        above,
                        "Cơ quan có thẩm quyền hoặc người đứng đầu, cấp phó của cơ quan đó là đối tượng bị tố cáo, nên người"
                                + " đứng đầu cơ quan cấp trên trực tiếp giải quyết thay.",
                        "The body that would settle the petition, its head or a deputy is denounced, so the head of the body"
                                + " above settles it in its place.",
                        basis(respondent)));
    }

    /** The articles name the head, the deputy and the body itself; an unknown respondent counts as the head. */
    private static String basis(@Nullable Respondent respondent) {
        var role = respondent == null
                ? null
                : RespondentRole.find(respondent.role()).orElse(null);
        if (role == null) {
            return RULE_VI + " / " + RULE_EN;
        }
        return role == RespondentRole.BODY ? "LTC 12.6" : "LTC 12.1";
    }

    /**
     * Whether the body is denounced, or succeeded the denounced one by that day, and so must not be involved (LTC 12.4).
     *
     * @param type as above
     */
    public boolean isDenounced(String type, @Nullable Respondent respondent, String body, LocalDate day) {
        return keptFrom(type, respondent)
                .filter(denounced -> bodies.isOrSucceeded(body, denounced, day))
                .isPresent();
    }

    /**
     * @param type as above
     * @param handler code of the body that handled it for the receiving side when it was decided
     * @return code of the body that does so on that day: the same or its successor; where that one does not exist, or is denounced by now,
     *     the body above (LTC 12.1, 12.5, 12.6)
     */
    public String handlerOn(String type, @Nullable Respondent respondent, String handler, LocalDate day) {
        return bodies.handlerOn(handler, keptFrom(type, respondent).orElse(null), day)
                .orElse(handler);
    }

    /** @return code of the body above it; empty if the body is not denounced */
    private Optional<String> aboveDenounced(String type, @Nullable Respondent respondent, String body, LocalDate day) {
        return keptFrom(type, respondent)
                .filter(denounced -> bodies.isOrSucceeded(body, denounced, day))
                .flatMap(denounced -> bodies.handlerOn(body, denounced, day));
    }
}
