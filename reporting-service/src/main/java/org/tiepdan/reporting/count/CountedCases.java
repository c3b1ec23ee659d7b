package org.tiepdan.reporting.count;

import java.util.function.Consumer;
import org.tiepdan.reporting.casefile.CaseDocument;

/** The cases as the database has them. */
public interface CountedCases {

    /** Reads every case once; members that no count looks at may be left out. */
    void forEach(Consumer<CaseDocument> counted);

    /** @return something that is equal as long as no reader of the logs has finished a batch in between */
    Object mark();
}
