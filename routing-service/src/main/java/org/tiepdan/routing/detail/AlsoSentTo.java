package org.tiepdan.routing.detail;

import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.lawpack.LawPack;

/** Classifies the other addressees of a petition (đơn gửi nhiều nơi) relative to the competent body. */
public final class AlsoSentTo {
    private final LawPack law;

    public AlsoSentTo(LawPack law) {
        this.law = law;
    }

    /** Whether {@code competent} also got it, directly or through the body that receives for it. */
    public boolean has(List<String> alsoSentTo, String competent) {
        return alsoSentTo.stream().anyMatch(code -> getsFor(code).equals(competent));
    }

    /** Whether an addressee that is not a body of the list also got it; such addressees settle nothing and pass it on. */
    public boolean hasOthers(List<String> alsoSentTo, String competent) {
        return alsoSentTo.stream()
                .filter(code -> law.bodies().find(code).isEmpty())
                .anyMatch(code -> !getsFor(code).equals(competent));
    }

    private String getsFor(String code) {
        return law.addressees().stream()
                .filter(addressee -> addressee.code().equals(code))
                .flatMap(addressee -> Stream.ofNullable(addressee.receivesFor()))
                .findFirst()
                .orElseGet(() -> law.bodies().competenceOf(code));
    }
}
