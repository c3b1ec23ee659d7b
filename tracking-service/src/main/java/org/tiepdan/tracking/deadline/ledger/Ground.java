package org.tiepdan.tracking.deadline.ledger;

import java.util.Locale;
import org.tiepdan.lawpack.desk.SettlementGround;
import org.tiepdan.lawpack.desk.SettlementGround.Act;
import org.tiepdan.lawpack.desk.SettlementGrounds;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.deadline.Changes.Pause;

/** The legal ground of a suspension, with its article, in words for the middle of a sentence. */
public record Ground(String vi, String en) {

    /** For a ground that the law no longer lists: its code. */
    static Ground code(Pause pause) {
        return new Ground(pause.ground(), pause.ground());
    }

    /** A ground that an earlier program took on a day on which it did not hold yet still has its words. */
    public static Ground of(Pause pause, PetitionType type, SettlementGrounds grounds) {
        return grounds.find(pause.ground(), Act.SUSPENSION, type, pause.from())
                .or(() -> grounds.versions(pause.ground(), Act.SUSPENSION, type).stream()
                        .findFirst())
                .map(Ground::cited)
                .orElseGet(() -> code(pause));
    }

    private static Ground cited(SettlementGround ground) {
        return new Ground(clause(ground.vi(), ground.basis()), clause(ground.en(), ground.basis()));
    }

    private static String clause(String sentence, String basis) {
        var clause = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return (isAbbreviated(clause) ? clause : uncapitalized(clause)) + " (" + basis + ")";
    }

    private static String uncapitalized(String clause) {
        return clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1);
    }

    private static boolean isAbbreviated(String clause) {
        return clause.length() > 1 && Character.isUpperCase(clause.charAt(1));
    }
}
