package org.tiepdan.reporting.offending;

import org.springframework.stereotype.Component;

@Component
public class ReadSideThatKnowsItsDatabase {
    int count() {
        return 0;
    }
}
