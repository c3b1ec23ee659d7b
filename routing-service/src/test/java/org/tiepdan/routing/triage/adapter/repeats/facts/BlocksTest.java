package org.tiepdan.routing.triage.adapter.repeats.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.triage.adapter.repeats.facts.Blocks.Block;
import org.tiepdan.routing.triage.adapter.repeats.facts.Blocks.Where;

/** 05440 went into 05443 in July 2025, and 05461 into 05443 and 05467; a former 05443 went into today's. */
class BlocksTest {
    private static final Instant NOW = Instant.parse("2026-08-20T02:00:00Z");
    private static final Instant BEFORE = Instant.parse("2025-06-20T02:00:00Z");

    private final Blocks blocks = new Blocks(LawPack.packaged());

    @Test
    void thePlaceIsItsCommune() {
        assertThat(of("COMPLAINT", "05443", "19-so-xay-dung", NOW)).isEqualTo(new Block("oc05443", null));
        assertThat(of("COMPLAINT", "05443", null, BEFORE)).isEqualTo(new Block("oc05443", null));
    }

    @Test
    void withoutAPlaceItIsTheCommuneOfTheRespondent() {
        assertThat(of("COMPLAINT", null, "19-05443", NOW)).isEqualTo(new Block("oc05443", "ob19-05443"));
        assertThat(of("COMPLAINT", null, "19-so-xay-dung", NOW)).isEqualTo(new Block("ob19-so-xay-dung", null));
        assertThat(of("COMPLAINT", null, null, NOW)).isEqualTo(new Block("or19-btcd", null));
    }

    @Test
    void aFormerCommuneIsItsOnlyHeir() {
        assertThat(of("COMPLAINT", "05440", null, BEFORE)).isEqualTo(new Block("oc05443", "oc05440"));
        assertThat(of("COMPLAINT", "05440", null, NOW)).isEqualTo(new Block("oc05443", "oc05440"));
    }

    @Test
    void aDividedCommuneIsTheHeirThatTheRespondentNamesAndElseItself() {
        assertThat(of("COMPLAINT", "05461", "19-05443", BEFORE)).isEqualTo(new Block("oc05443", "oc05461"));
        assertThat(of("COMPLAINT", "05461", "19-05665", BEFORE)).isEqualTo(new Block("oc05461", null));
        assertThat(of("COMPLAINT", "05461", null, BEFORE)).isEqualTo(new Block("oc05461", null));
    }

    @Test
    void whatMayDenounceIsNeverWithTheRest() {
        assertThat(of("DENUNCIATION", null, "19-05443", NOW)).isEqualTo(new Block("sc05443", "sb19-05443"));
        assertThat(of("MIXED", "05440", null, BEFORE)).isEqualTo(new Block("sc05443", "sc05440"));
    }

    @Test
    void anUnknownCodeIsItself() {
        assertThat(of("COMPLAINT", "99999", "19-nowhere", NOW)).isEqualTo(new Block("oc99999", null));
        assertThat(of("COMPLAINT", null, "19-nowhere", NOW)).isEqualTo(new Block("ob19-nowhere", null));
    }

    private Block of(String type, @Nullable String commune, @Nullable String respondent, Instant receivedAt) {
        return blocks.of(type, new Where(commune, respondent, "19-btcd"), receivedAt);
    }
}
