package org.tiepdan.routing.directory.adapter;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.directory.body.BodyDirectory;
import org.tiepdan.routing.directory.place.PlaceDirectory;

/** The directories of bodies and places. Built on first use, so that the start does not wait for them. */
@Component
class Directories {
    static final int LONGEST_NAME = 200;
    static final int MOST = 50;
    static final int USUAL = 10;

    private final SingletonSupplier<Made> made;

    private record Made(PlaceDirectory places, BodyDirectory bodies) {
        static Made of(LawPack law) {
            var places = new PlaceDirectory(law);
            return new Made(places, new BodyDirectory(law.bodies(), places));
        }
    }

    Directories(LawPack law) {
        this.made = SingletonSupplier.of(() -> Made.of(law));
    }

    PlaceDirectory places() {
        return made.obtain().places();
    }

    BodyDirectory bodies() {
        return made.obtain().bodies();
    }
}
