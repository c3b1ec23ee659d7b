package org.tiepdan.reporting.account.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.account.kept.Months.Place;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Petition;
import org.tiepdan.reporting.casefile.limit.LimitVersion;
import org.tiepdan.reporting.follow.FollowedCases;

/**
 * All cases, on two sets of shelves: by the months in which they lived as known now, and by the months in which any states of knowledge
 * differ. Otherwise cases entered years late would be read for every year in between.
 */
final class Shelves implements FollowedCases.Changing {
    private final Months now = new Months();
    private final Months ever = new Months();
    private final Packing packing = new Packing();

    /**
     * Copies, so that writing does not wait for counting.
     *
     * @param cases a list of its own, which the reader may sort
     */
    record Found(List<byte[]> cases, List<String> codes, List<CountedParties> owners) {}

    private record Places(Place now, Place ever) {
        static Places of(CaseDocument document, Petition petition, List<Mark> marks) {
            var from = petition.receivedOn();
            return document.isOpen()
                    ? new Places(Place.open(from), Place.open(from))
                    : new Places(
                            Place.of(from, later(History.lastOn(marks), lastDue(document))),
                            Place.of(from, later(History.lastDifference(marks), lastDue(document))));
        }

        /** A limit can end after its case. */
        private static LocalDate lastDue(CaseDocument document) {
            var tracking = document.tracking();
            return tracking == null
                    ? LocalDate.MIN
                    : tracking.limitVersions().stream()
                            .map(LimitVersion::dueOn)
                            .max(Comparator.naturalOrder())
                            .orElse(LocalDate.MIN);
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return other.isAfter(one) ? other : one;
        }
    }

    @Override
    public void change(@Nullable CaseDocument before, CaseDocument after) {
        var petition = after.petition();
        if (petition == null) {
            return;
        }
        var then = before == null ? null : before.petition();
        if (before != null && then != null) {
            var places = Places.of(before, then, History.of(then, before));
            now.remove(places.now, before.id());
            ever.remove(places.ever, before.id());
        }
        var marks = History.of(petition, after);
        var places = Places.of(after, petition, marks);
        var packed = packing.pack(after, petition, marks);
        now.put(places.now, packed);
        ever.put(places.ever, packed);
    }

    /**
     * @return all cases that may have lived or owed a limit in the span, as known at that moment, and a few others: an end before the span
     *     may have been recorded only after that moment
     */
    Found lived(Span span, @Nullable Instant knownAt) {
        var to = span.to().minusDays(1);
        return found(
                knownAt == null
                        ? now.between(span.from(), to)
                        : ever.between(earlier(span.from(), History.day(knownAt)), to));
    }

    Found all() {
        return found(now.all());
    }

    private Found found(List<byte[]> cases) {
        return new Found(cases, packing.codes(), packing.owners());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }
}
