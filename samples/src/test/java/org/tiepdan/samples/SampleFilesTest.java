package org.tiepdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;

/** The files in the project equal the generator's output; {@code -Dsamples=rewrite} writes them first. */
class SampleFilesTest {
    private static final Path PETITIONS = Path.of("petitions.ndjson");
    private static final Path ACTS = Path.of("acts.ndjson");
    private static final Path RECEPTIONS = Path.of("receptions.ndjson");
    private static final SampleYear YEAR = SampleYear.of(LawPack.packaged(), SampleYear.SEED);

    @BeforeAll
    static void rewrite() throws Exception {
        if ("rewrite".equals(System.getProperty("samples"))) {
            Files.write(PETITIONS, YEAR.petitionLines());
            Files.write(ACTS, YEAR.actLines());
            Files.write(RECEPTIONS, YEAR.receptionLines());
        }
    }

    @Test
    void the_petitions_are_those_that_the_generator_writes() throws Exception {
        assertThat(PETITIONS).hasBinaryContent(YEAR.petitionLines());
    }

    @Test
    void the_acts_are_those_that_the_generator_writes() throws Exception {
        assertThat(ACTS).hasBinaryContent(YEAR.actLines());
    }

    @Test
    void the_receptions_are_those_that_the_generator_writes() throws Exception {
        assertThat(RECEPTIONS).hasBinaryContent(YEAR.receptionLines());
    }

    @Test
    void another_seed_gives_another_year() {
        var other = SampleYear.of(LawPack.packaged(), SampleYear.SEED + 1);

        assertThat(other.petitionLines()).isNotEqualTo(YEAR.petitionLines());
    }
}
