package org.tiepdan.routing.adapter;

import java.util.function.Supplier;
import org.tiepdan.lawpack.LawPack;

/** The law as the latest notice has made it, asked for each time that days are counted. */
@FunctionalInterface
public interface CurrentLaw extends Supplier<LawPack> {}
