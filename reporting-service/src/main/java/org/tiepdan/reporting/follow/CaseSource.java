package org.tiepdan.reporting.follow;

import java.util.function.Consumer;
import org.tiepdan.reporting.casefile.CaseDocument;

/** The cases as the database has them. */
public interface CaseSource {

    /** Reads every case once; members that are not asked for may be left out. */
    void forEach(Consumer<CaseDocument> each);

    /** @return something that is equal as long as no reader of the logs has finished a batch in between */
    Object mark();
}
