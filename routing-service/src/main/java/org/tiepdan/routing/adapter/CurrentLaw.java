package org.tiepdan.routing.adapter;

import java.util.function.Supplier;
import org.tiepdan.lawpack.LawPack;

/** The law including all notices so far. Get it anew for each count of days. */
@FunctionalInterface
public interface CurrentLaw extends Supplier<LawPack> {}
