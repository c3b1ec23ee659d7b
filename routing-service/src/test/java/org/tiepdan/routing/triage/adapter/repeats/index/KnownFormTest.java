package org.tiepdan.routing.triage.adapter.repeats.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.Comparison;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;
import org.tiepdan.routing.duplicate.known.KnownPetition;

class KnownFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);
    private static final Signature SIGNATURE = Signatures.with(SignatureKey.of(new byte[32]), LawPack.packaged())
            .of(new PetitionText(
                    "Khiếu nại",
                    "Tôi không đồng ý với Quyết định số 12/QĐ-UBND thu hồi thửa đất số 45, tờ bản đồ số 3 của gia đình tôi.",
                    "05443",
                    DAY));

    @Test
    void whatIsReadIsWhatWasWrittenButTheBands() {
        var first = known("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", Instant.parse("2026-08-20T02:00:00.250Z"));
        var late = known("1f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", Instant.parse("2025-01-02T17:00:00Z"))
                .under(first.id());

        var read = KnownForm.read(KnownForm.write(List.of(first, late), 300));

        assertThat(read.number()).isEqualTo(300);
        assertThat(read.known())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("signature")
                .containsExactly(first, late);
        assertThat(Comparison.of(read.known().getFirst().signature(), SIGNATURE))
                .isEqualTo(new Comparison(1, true));
    }

    @Test
    void ofOthersAShortFormOfTheSignatureIsKept() {
        var known = known("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", Instant.parse("2026-08-20T02:00:00Z"));

        var written = KnownForm.writeShort(known, 1);
        var again = KnownForm.writeShort(KnownForm.read(written).known().getFirst(), 1);

        assertThat(written).hasSizeLessThan(110).isEqualTo(again);
        assertThat(Comparison.of(KnownForm.read(written).known().getFirst().signature(), SIGNATURE))
                .isEqualTo(new Comparison(1, true));
    }

    @Test
    void homesAreKeptAndTakeNoSpaceWhereTheyAreUnknown() {
        var unknown = known("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", Instant.parse("2026-08-20T02:00:00Z"));
        var home = new KnownPetition(
                unknown.id(),
                unknown.first(),
                1,
                2,
                unknown.receivedAt(),
                unknown.receivingBody(),
                true,
                DAY,
                SIGNATURE,
                -7);

        assertThat(KnownForm.read(KnownForm.write(List.of(unknown, home), 0)).known())
                .extracting(KnownPetition::home)
                .containsExactly(0, -7);
        assertThat(KnownForm.write(List.of(home), 0))
                .hasSize(KnownForm.write(List.of(unknown), 0).length + Integer.BYTES);
    }

    @Test
    void whatIsTooOldIsLeftOut() {
        var old = known("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", Instant.parse("2026-08-20T02:00:00Z"));
        var written = KnownForm.write(List.of(old), 0);

        assertThat(KnownForm.current(new byte[0], written, DAY)).isSameAs(written);
        assertThat(KnownForm.current(new byte[0], written, DAY.plusDays(1))).isNull();
    }

    @Test
    void anotherFormIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> KnownForm.read(new byte[] {1, 0, 0, 0, 0}));
    }

    private static KnownPetition known(String id, Instant receivedAt) {
        var petition = new CaseId(id);
        return new KnownPetition(petition, petition, 1, 2, receivedAt, "19-05443", true, DAY, SIGNATURE, 0);
    }
}
