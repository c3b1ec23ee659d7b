package org.tiepdan.system.fuzz;

import java.util.Random;

/** One way to make a request wrong; if it does not apply, it changes nothing. */
interface Spoiling {
    void spoil(Draft request, Random random);
}
