package org.tiepdan.lawpack.desk;

import java.util.List;
import java.util.Optional;
import org.tiepdan.lawpack.desk.SettlementGround.Act;
import org.tiepdan.lawpack.petition.PetitionType;

/** The grounds on which settlement may be suspended or terminated. */
public final class SettlementGrounds {
    private final List<SettlementGround> all;

    public SettlementGrounds(List<SettlementGround> all) {
        this.all = List.copyOf(all);
    }

    /** @param text a code as an officer types it, in any spelling that {@link RefusalGrounds#find} takes */
    public Optional<SettlementGround> find(String text, Act act, PetitionType type) {
        String wanted = RefusalGrounds.canonical(text);
        return of(act, type).stream()
                .filter(ground -> ground.code().equals(wanted))
                .findFirst();
    }

    /** @return none for a type that is not settled by a decision */
    public List<SettlementGround> of(Act act, PetitionType type) {
        return all.stream()
                .filter(ground -> ground.act() == act && ground.type() == type)
                .toList();
    }

    public List<SettlementGround> all() {
        return all;
    }
}
