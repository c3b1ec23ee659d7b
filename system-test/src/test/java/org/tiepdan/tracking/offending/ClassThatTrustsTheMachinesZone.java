package org.tiepdan.tracking.offending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

public class ClassThatTrustsTheMachinesZone {
    LocalDate dateOf(Instant receivedAt) {
        return receivedAt.atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
