package org.tiepdan.tracking.notice;

import java.time.Instant;
import java.util.Optional;
import org.tiepdan.lawpack.notice.LawNotice;

/** The notices that were announced. */
public interface NoticeBook {

    /** @return as it was announced, by this instance or another */
    Optional<LawNotice> find(String number);

    /**
     * @param notice whose content was checked
     * @return the notice that holds under its number; empty when it was written but not read again in time
     */
    Optional<LawNotice> announce(LawNotice notice, Instant now);
}
