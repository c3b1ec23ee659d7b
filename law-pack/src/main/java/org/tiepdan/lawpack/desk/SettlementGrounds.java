package org.tiepdan.lawpack.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiepdan.lawpack.desk.SettlementGround.Act;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.PetitionType;

/** The grounds on which settlement may be suspended or terminated. */
public final class SettlementGrounds {
    private final List<SettlementGround> all;

    public SettlementGrounds(List<SettlementGround> all) {
        this.all = List.copyOf(all);
    }

    /**
     * @param text a code as an officer types it, in any spelling that {@link RefusalGrounds#find} takes
     * @param on the day of the act
     */
    public Optional<SettlementGround> find(String text, Act act, PetitionType type, LocalDate on) {
        return versions(text, act, type).stream()
                .filter(ground -> ground.period().holds(on))
                .findFirst();
    }

    /** @return the ground as the law has it on different days, in the order of the file */
    public List<SettlementGround> versions(String text, Act act, PetitionType type) {
        String wanted = RefusalGrounds.canonical(text);
        return all.stream()
                .filter(ground ->
                        ground.act() == act && ground.type() == type && ground.code().equals(wanted))
                .toList();
    }

    /**
     * @param days of which the act has one
     * @return none for a type that is not settled by a decision
     */
    public List<SettlementGround> of(Act act, PetitionType type, Period days) {
        return all.stream()
                .filter(ground -> ground.act() == act
                        && ground.type() == type
                        && ground.period().overlaps(days))
                .toList();
    }

    public List<SettlementGround> all() {
        return all;
    }
}
