package org.tiepdan.lawpack.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The grounds on which acceptance (thụ lý) may be refused. */
public final class RefusalGrounds {
    private static final Pattern WORDS = Pattern.compile("\\p{L}+|\\p{N}+");

    private final List<RefusalGround> all;

    public RefusalGrounds(List<RefusalGround> all) {
        this.all = List.copyOf(all);
    }

    /** @param text a code as an officer types it: {@code LKN-11-6}, {@code LKN 11.6}, {@code lkn11.6} */
    public Optional<RefusalGround> find(String text) {
        String wanted = canonical(text);
        return all.stream().filter(ground -> ground.code().equals(wanted)).findFirst();
    }

    public List<RefusalGround> all() {
        return all;
    }

    static String canonical(String text) {
        return WORDS.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("-"));
    }
}
