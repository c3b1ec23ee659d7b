package org.tiepdan.servicekit.web.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.servicekit.web.RequestFaultsException;

class RequestReaderTest {

    private static RequestReader read(String json) {
        return RequestReader.of(json.getBytes(UTF_8));
    }

    private static List<String> faults(RequestReader reader) {
        var faults = new ArrayList<String>();
        assertThatExceptionOfType(RequestFaultsException.class)
                .isThrownBy(reader::finish)
                .satisfies(
                        refused -> refused.faults().forEach(fault -> faults.add(fault.pointer() + " " + fault.code())));
        return faults;
    }

    @Test
    void measuresATextByItsLettersHoweverTheyAreComposed() {
        var reader = read("{\"subject\": \"" + "e\u0302\u0301".repeat(4) + "\"}");

        assertThat(reader.text("subject", 4, true)).hasSize(12);
        assertThatNoException().isThrownBy(reader::finish);
    }

    @Test
    void looksAtNoItemOfAListThatNobodyWrote() {
        var many = "{},".repeat(200_000) + "{}";
        var reader = read("{\"papers\": [" + many + "], \"to\": [" + many.replace("{}", "\"a\"") + "]}");

        assertThat(reader.objects("papers")).isEmpty();
        assertThat(reader.texts("to", 64)).isEmpty();
        assertThat(faults(reader)).containsExactly("/papers too-many", "/to too-many");
    }

    @Test
    void namesEveryMemberThatNobodyAskedForWithWhatThereIs() {
        var reader = read("""
                {"by": "19-btcd", "oficer": "cb-01", "place": {"comune": "05443"}, "papers": [{"size": 1}, {"sise": 1}], "a/b~c": 1}""");
        reader.text("by", 64, true);
        reader.text("officer", 64, false);
        reader.object("place", true).text("commune", 64, false);
        reader.objects("papers").forEach(paper -> paper.integer("size", false));

        assertThatExceptionOfType(RequestFaultsException.class)
                .isThrownBy(reader::finish)
                .satisfies(refused -> assertThat(refused.faults().getFirst().message())
                        .contains("Expected by, officer, place, papers."));
        assertThat(faults(reader))
                .containsExactly(
                        "/oficer unknown-member",
                        "/a~1b~0c unknown-member",
                        "/place/comune unknown-member",
                        "/papers/1/sise unknown-member");
    }

    @Test
    void namesThemBesideTheOtherFaults() {
        var reader = read("""
                {"instance": "one", "instanse": 1}""");
        reader.integer("instance", false);
        reader.text("by", 64, true);

        assertThat(faults(reader))
                .containsExactly("/instanse unknown-member", "/instance not-a-integer", "/by missing");
    }

    @Test
    void cutsANameThatNobodyWouldReadToItsEnd() {
        assertThat(faults(read("{\"" + "x".repeat(500) + "\": 1}")))
                .containsExactly("/" + "x".repeat(64) + "… unknown-member");
    }

    @Test
    void takesWhatIsReadAskedAboutOrPassedOver() {
        var reader = read("""
                {"by": "19-btcd", "conflict": null, "content": "…"}""");
        reader.text("by", 64, true);
        reader.passOver("content");

        assertThat(reader.has("conflict")).isFalse();
        assertThatNoException().isThrownBy(reader::finish);
    }

    @Test
    void readsCodesAndDatesUnderWhatNobodySees() {
        var reader = read("""
                {"by": "19-bt\u200bcd\u00a0", "kind": "\ufeffSECONDS", "on": "24/11/2026\u00a0", "text": "\u00a0cầu\u00a0treo\u200b"}""");

        assertThat(reader.code("by", 64, true)).isEqualTo("19-btcd");
        assertThat(reader.choice("kind", ChronoUnit.class, true)).isEqualTo(ChronoUnit.SECONDS);
        assertThat(reader.date("on", true)).isEqualTo("2026-11-24");
        assertThat(reader.text("text", 64, true)).isEqualTo("cầu\u00a0treo");
        assertThatNoException().isThrownBy(reader::finish);
    }

    @Test
    void keepsDoubtsApartFromFaults() {
        var reader = read("""
                {"phone": 912345678, "signed": true, "kind": {}}""");
        assertThat(reader.scalar("phone", 64)).isEqualTo("912345678");
        assertThat(reader.scalar("signed", 64)).isEqualTo("true");
        assertThat(reader.scalar("kind", 64)).isNull();
        reader.warning("phone", "lost-zeros", "…", "…");

        assertThat(reader.warnings())
                .extracting(doubt -> doubt.pointer() + " " + doubt.code())
                .containsExactly("/phone lost-zeros");
        assertThat(faults(reader)).containsExactly("/kind not-a-text");
    }
}
