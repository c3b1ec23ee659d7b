package org.tiepdan.eventing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
