package org.tiepdan.routing.detail;

import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.lawpack.LawPack;

/** To whom else a petition was sent, as competence sees it (đơn gửi nhiều nơi). */
public final class AlsoSentTo {
    private final LawPack law;

    public AlsoSentTo(LawPack law) {
        this.law = law;
    }

    /** Whether {@code competent} got it, too, directly or through the body that receives for it. */
    public boolean has(List<String> alsoSentTo, String competent) {
        return alsoSentTo.stream().anyMatch(code -> getsFor(code).equals(competent));
    }

    /** Whether somebody got it who is no body of the list, and settles nothing here: such a one passes it on. */
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
