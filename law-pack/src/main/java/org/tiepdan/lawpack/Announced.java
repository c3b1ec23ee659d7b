package org.tiepdan.lawpack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.lawpack.pack.LawFiles;

/**
 * A pack's files after its notices, and the packs before them.
 *
 * @param files the tables with all notices applied
 * @param notices in the order in which they were announced
 * @param earlier the pack before each notice, in the same order
 */
record Announced(LawFiles files, List<LawNotice> notices, List<LawPack> earlier) {
    private static final char COUNT = '+';

    static Announced none(LawFiles files) {
        return new Announced(files, List.of(), List.of());
    }

    Optional<LawNotice> of(String number) {
        return notices.stream().filter(notice -> notice.number().equals(number)).findFirst();
    }

    Announced and(LawNotice notice, LawFiles changed, LawPack before) {
        return new Announced(
                changed,
                Stream.concat(notices.stream(), Stream.of(notice)).toList(),
                Stream.concat(earlier.stream(), Stream.of(before)).toList());
    }

    /** @return {@code before} with the number of notices appended; it does not depend on which files the process read */
    String version(String before) {
        int count = before.indexOf(COUNT);
        return (count < 0 ? before : before.substring(0, count)) + COUNT + notices.size();
    }

    static int in(String version) {
        int count = version.indexOf(COUNT);
        return count < 0 ? 0 : Integer.parseInt(version.substring(count + 1));
    }
}
