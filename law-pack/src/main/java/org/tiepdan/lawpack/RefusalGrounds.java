package org.tiepdan.lawpack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The grounds on which acceptance (thụ lý) may be refused. */
public final class RefusalGrounds {
    private final List<RefusalGround> all;

    RefusalGrounds(List<RefusalGround> all) {
        this.all = List.copyOf(all);
    }

    /** @param text a code as an officer types it: {@code LKN-11-6}, {@code LKN 11.6}, {@code lkn 11 6} */
    public Optional<RefusalGround> find(String text) {
        String wanted = canonical(text);
        return all.stream().filter(ground -> ground.code().equals(wanted)).findFirst();
    }

    public List<RefusalGround> all() {
        return all;
    }

    static String canonical(String text) {
        return text.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
