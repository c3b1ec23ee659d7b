package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.identity.PlainHash;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.request.JsonObject;
import org.tiepdan.servicekit.web.request.RequestReader;
import tools.jackson.databind.node.ObjectNode;

/** A registered petition is read again because some of its members are corrected. */
class ReadAgainTest {
    private static final String LOST = "T?i kh?ng ??ng ? v?i quy?t ??nh thu h?i ??t.";

    private final Reading reading = new Reading(LocalTime.of(7, 30), new CodeBook(new PlainHash()), LawPack.packaged());

    /** An earlier version accepted it; the clerk who corrects the respondent may not even see it. */
    @Test
    void whatWasTakenOnceIsNoFaultOfWhoMendsSomethingElse() {
        var whole = Requests.complaint().put("content", LOST);

        assertThat(again(whole, Set.of("respondent")).faults()).isEmpty();
        assertThat(again(whole, Set.of("content")).faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/content", "letters-lost"));
    }

    @Test
    void nothingIsSaidOfASealedPetitionerThatIsNotSentAnew() {
        var whole = Requests.complaint();
        whole.withObjectProperty("petitioner").putObject("address").put("commune", "99999");

        assertThat(again(whole, Set.of("respondent")).warnings()).isEmpty();
        assertThat(again(whole, Set.of("petitioner")).warnings())
                .extracting(Fault::code)
                .containsExactly("unknown-commune");
    }

    private RequestReader again(ObjectNode whole, Set<String> named) {
        var reader = RequestReader.of(JsonObject.of(whole));
        reading.readAgain(whole, named, Requests.NOW, reader);
        return reader;
    }
}
