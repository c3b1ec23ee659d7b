package org.tiepdan.routing.offending.two;

import org.tiepdan.routing.offending.one.FeatureInACycle;

public class OtherFeatureInTheCycle {
    public int depth(FeatureInACycle other) {
        return other.depth(this);
    }
}
