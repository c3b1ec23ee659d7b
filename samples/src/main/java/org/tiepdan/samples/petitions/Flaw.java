package org.tiepdan.samples.petitions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.samples.chance.Chance;

/** Why a petition cannot be handled (không đủ điều kiện xử lý); about one in five cannot. */
enum Flaw {
    NONE(null),
    UNSIGNED(null),
    UNREADABLE(Finding.UNREADABLE),
    FOREIGN_LANGUAGE(Finding.FOREIGN_LANGUAGE),
    NO_RESPONDENT(Finding.NO_RESPONDENT),
    FINAL_DECISION(Finding.FINAL_DECISION),
    ANONYMOUS(null),
    /** Nặc danh, but it names an offender with evidence, so it is handled (LTC 25.2). */
    EVIDENCE(Finding.CONCRETE_EVIDENCE);

    private static final List<Flaw> FLAWS = List.of(
            UNSIGNED,
            UNSIGNED,
            UNSIGNED,
            UNSIGNED,
            UNSIGNED,
            UNSIGNED,
            UNREADABLE,
            UNREADABLE,
            FOREIGN_LANGUAGE,
            NO_RESPONDENT,
            NO_RESPONDENT,
            NO_RESPONDENT,
            FINAL_DECISION,
            FINAL_DECISION,
            FINAL_DECISION,
            ANONYMOUS,
            ANONYMOUS,
            ANONYMOUS,
            ANONYMOUS,
            ANONYMOUS);
    private static final int UNFIT = 20;

    private final @Nullable Finding finding;

    Flaw(@Nullable Finding finding) {
        this.finding = finding;
    }

    static Flaw draw(Chance chance) {
        if (chance.in(UNFIT)) {
            return chance.of(FLAWS);
        }
        return chance.in(1) ? EVIDENCE : NONE;
    }

    @Nullable
    Finding finding() {
        return finding;
    }

    boolean namesRespondent() {
        return this != NO_RESPONDENT;
    }

    /** Of a hundred eligible ones: 80 proposals and feedback, 12 complaints, 5 denunciations. */
    PetitionType type(Chance chance) {
        return switch (this) {
            case NONE, UNSIGNED, UNREADABLE -> fit(chance.between(1, 100), chance);
            case FOREIGN_LANGUAGE -> PetitionType.FEEDBACK;
            case NO_RESPONDENT -> chance.in(60) ? PetitionType.DENUNCIATION : PetitionType.COMPLAINT;
            case FINAL_DECISION -> PetitionType.COMPLAINT;
            case ANONYMOUS -> chance.in(55) ? PetitionType.DENUNCIATION : PetitionType.FEEDBACK;
            case EVIDENCE -> PetitionType.DENUNCIATION;
        };
    }

    private static PetitionType fit(int percent, Chance chance) {
        if (percent <= 80) {
            return chance.in(45) ? PetitionType.PROPOSAL : PetitionType.FEEDBACK;
        }
        return percent <= 92 ? PetitionType.COMPLAINT : percent <= 97 ? PetitionType.DENUNCIATION : PetitionType.MIXED;
    }

    /** The readable part of the letter. */
    String seen(String content, Chance chance) {
        if (this != UNREADABLE) {
            return content;
        }
        int from = content.length() / 3;
        return chance.of(List.of("[đơn rách một góc] … ", "[mực nhòe] … ", "[giấy ướt, mất phần đầu] … "))
                + content.substring(from, from + content.length() / 3)
                + " … [không đọc được tiếp]";
    }

    /** For an anonymous or unreadable letter, the signature is not recorded. */
    @Nullable
    Boolean signed(Chance chance) {
        return switch (this) {
            case UNSIGNED -> false;
            case UNREADABLE, ANONYMOUS, EVIDENCE -> null;
            case FOREIGN_LANGUAGE, NO_RESPONDENT -> chance.in(90) ? Boolean.TRUE : null;
            case NONE, FINAL_DECISION -> true;
        };
    }
}
