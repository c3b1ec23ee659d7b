package org.tiepdan.reporting.follow;

import java.util.function.Consumer;
import org.tiepdan.reporting.casefile.CaseDocument;

/** The cases as the database has them. */
public interface CaseSource {

    /** Reads every case once; members that are not needed may be left out. */
    void forEach(Consumer<CaseDocument> each);

    /** @return a value that stays equal until a reader of the logs has finished a batch */
    Object mark();
}
