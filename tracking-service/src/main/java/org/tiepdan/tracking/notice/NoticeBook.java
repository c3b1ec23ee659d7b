package org.tiepdan.tracking.notice;

import java.time.Instant;
import java.util.Optional;
import org.tiepdan.lawpack.notice.LawNotice;

/** The announced notices. */
public interface NoticeBook {

    /** @return as announced, by this instance or another */
    Optional<LawNotice> find(String number);

    /**
     * @param notice with checked content
     * @return the notice that holds under its number; empty if it was written but not read back in time
     */
    Optional<LawNotice> announce(LawNotice notice, Instant now);
}
