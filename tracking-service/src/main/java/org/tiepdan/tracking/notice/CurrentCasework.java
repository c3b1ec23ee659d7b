package org.tiepdan.tracking.notice;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.tracking.casework.rules.Casework;

/** The rules for cases under the current law: the same object until the law changes, so that a change can be detected. */
public final class CurrentCasework implements Supplier<Casework> {
    private final CurrentLaw law;
    private final Function<LawPack, Casework> making;
    private volatile @Nullable Made made;

    /** @param making called once for each law */
    public CurrentCasework(CurrentLaw law, Function<LawPack, Casework> making) {
        this.law = law;
        this.making = making;
    }

    private record Made(LawPack law, Casework casework) {}

    @Override
    public Casework get() {
        var current = law.get();
        var last = made;
        return last != null && last.law() == current ? last.casework() : make(current);
    }

    private synchronized Casework make(LawPack current) {
        var last = made;
        if (last != null && last.law() == current) {
            return last.casework();
        }
        var casework = making.apply(current);
        made = new Made(current, casework);
        return casework;
    }

    /** @return as {@link #get()} would be after a notice that is not announced yet */
    public Casework by(LawPack other) {
        return making.apply(other);
    }
}
