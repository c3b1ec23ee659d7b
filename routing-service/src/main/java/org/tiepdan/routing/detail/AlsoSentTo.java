package org.tiepdan.routing.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.lawpack.LawPack;

/** Classifies the other addressees of a petition (đơn gửi nhiều nơi) relative to the competent body. */
public final class AlsoSentTo {
    private final LawPack law;

    public AlsoSentTo(LawPack law) {
        this.law = law;
    }

    /**
     * Whether {@code competent} also got it: directly, through the body that receives for it, or as successor of a body that got it.
     *
     * @param on day of receipt, in Viet Nam
     */
    public boolean has(List<String> alsoSentTo, String competent, LocalDate on) {
        return alsoSentTo.stream().anyMatch(code -> isFor(competent, code, on));
    }

    /** Whether an addressee that is not a body of the list also got it; such addressees settle nothing and pass it on. */
    public boolean hasOthers(List<String> alsoSentTo, String competent, LocalDate on) {
        return alsoSentTo.stream()
                .filter(code -> law.bodies().find(code).isEmpty())
                .anyMatch(code -> !isFor(competent, code, on));
    }

    private boolean isFor(String competent, String code, LocalDate on) {
        return law.bodies().isOrSucceeded(competent, getsFor(code), on);
    }

    private String getsFor(String code) {
        return law.addressees().stream()
                .filter(addressee -> addressee.code().equals(code))
                .flatMap(addressee -> Stream.ofNullable(addressee.receivesFor()))
                .findFirst()
                .orElseGet(() -> law.bodies().competenceOf(code));
    }
}
