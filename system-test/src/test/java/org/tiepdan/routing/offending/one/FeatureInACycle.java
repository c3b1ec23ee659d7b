package org.tiepdan.routing.offending.one;

import org.tiepdan.routing.offending.two.OtherFeatureInTheCycle;

public class FeatureInACycle {
    public int depth(OtherFeatureInTheCycle other) {
        return other.depth(this);
    }
}
