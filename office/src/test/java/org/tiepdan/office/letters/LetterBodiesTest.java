package org.tiepdan.office.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.office.client.cases.Escalated;

/** To whom a letter goes where a body was merged into another one, or must not know of the case. */
class LetterBodiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 28);
    private static final String LATE = "19-05443";

    @TempDir
    private Path folder;

    @Test
    void theSuccessorOfTheLateBodyIsUrged() throws IOException {
        var letter = write(merged(LATE, "19-05860"), "COMPLAINT", LATE, step("URGE", "19-btcd"));

        assertThat(letter.addressee()).isEqualTo(name("19-05860"));
        assertThat(letter.asked()).contains(name("19-05860")).doesNotContain(name(LATE));
    }

    /** NĐ154/2026 32.1: the head of the body above decides; that body has ended. */
    @Test
    void theHeadOfTheBodyIntoWhichTheOneAboveWasMergedGetsTheReport() throws IOException {
        var law = merged("19-ubnd", "19-so-noi-vu");

        var letter = write(law, "COMPLAINT", LATE, step("REPORT_TO_HEAD", "19-btcd"));

        assertThat(letter.addressee()).isEqualTo("Người đứng đầu " + name("19-so-noi-vu"));
        assertThat(letter.above()).isEqualTo(name("19-so-noi-vu"));
    }

    /** LTC 2018, Articles 8.3 and 56: a letter to a denounced head would tell of the denunciation. */
    @Test
    void aDenouncedHeadGetsNoReport() {
        var step = step("REPORT_TO_HEAD", "thu-tuong");

        assertThat(write(LawPack.packaged(), "DENUNCIATION", "19-ubnd", step).toString())
                .contains("Người đứng đầu " + name("thu-tuong"))
                .doesNotContain("Người đứng đầu " + name("19-ubnd"));
        assertThat(write(LawPack.packaged(), "COMPLAINT", "19-ubnd", step).addressee())
                .isEqualTo("Người đứng đầu " + name("19-ubnd"));
    }

    /** LTC 2018, Articles 8.3, 12.4 and 56: nor does its body get a letter, or a copy, since the late one was merged into it. */
    @Test
    void aDenouncedSuccessorGetsNoLetterAndNoCopy() throws IOException {
        var law = merged(LATE, "19-05860");

        assertThat(write(law, "DENUNCIATION", "19-05860", step("URGE", "19-btcd"))
                        .addressee())
                .isEqualTo(name("19-ubnd"));
        assertThat(write(law, "DENUNCIATION", "19-05860", step("REPORT_TO_HEAD", "19-btcd"))
                        .copies())
                .contains(name("19-ubnd") + ";")
                .doesNotContain(name("19-05860") + ";");
    }

    private static Letter write(LawPack law, String type, String about, Escalated step) {
        return new LetterWriter(law).write(LetterTest.view(type, about), LetterTest.limit(step), step, TODAY);
    }

    private static Escalated step(String step, String to) {
        return new Escalated(step, LocalDate.of(2026, 7, 20), to, LATE, "NĐ154/2026 32.1", null);
    }

    private static String name(String code) {
        return LawPack.packaged().bodies().find(code).orElseThrow().nameVi();
    }

    /** The packaged law in which the body was merged into the other one on 2026-07-01. */
    private LawPack merged(String ended, String successor) throws IOException {
        for (var table : LawFiles.packaged().tables().entrySet()) {
            Files.write(folder.resolve(table.getKey()), table.getValue().bytes());
        }
        var bodies = folder.resolve(LawFiles.BODIES);
        var text = Files.readAllLines(bodies).stream()
                .map(line -> line.startsWith(ended + ";")
                        ? line.replace("2025-07-01;;;", "2025-07-01;2026-06-30;" + successor + ";")
                        : line)
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(bodies, text);
        return LawPack.load(folder);
    }
}
