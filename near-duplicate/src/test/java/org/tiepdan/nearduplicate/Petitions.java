package org.tiepdan.nearduplicate;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;

/** Petitions for tests, all on one day and under one key. */
final class Petitions {
    static final Signatures SIGNATURES = Signatures.with(key(1), LawPack.packaged());
    static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private Petitions() {}

    static SignatureKey key(int number) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) number);
        return SignatureKey.of(secret);
    }

    static Signature of(String content) {
        return of(content, null);
    }

    static Signature of(String content, @Nullable String commune) {
        return SIGNATURES.of(new PetitionText("Đơn của công dân", content, commune, DAY));
    }

    static boolean same(String one, String other) {
        return Comparison.of(of(one), of(other)).same();
    }
}
