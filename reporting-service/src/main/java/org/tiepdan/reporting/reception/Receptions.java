package org.tiepdan.reporting.reception;

import java.util.List;
import java.util.Set;
import org.tiepdan.reporting.account.Span;

/** The recorded receptions, void ones included. */
public interface Receptions {

    /** @return those of these bodies on these days, the latest day first */
    List<HeldReception> find(Set<String> bodies, Span days);
}
