package org.tiepdan.system.sample.recount;

import java.util.List;
import java.util.Set;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.text.Days;

/** Văn bản phúc đáp: what the body that got a petition wrote back to the one that passed it on. */
record Replies(Set<String> inside) {

    /** @return the case, once for each reply of these days */
    List<String> to(Life life, Days days) {
        return life.acts("case.notified.v1")
                .filter(act -> "RESULT_TO_SENDER".equals(act.code()) && days.hold(act.on()))
                .filter(act -> act.by() == null || !inside.contains(act.by()))
                .map(_ -> life.id())
                .toList();
    }
}
