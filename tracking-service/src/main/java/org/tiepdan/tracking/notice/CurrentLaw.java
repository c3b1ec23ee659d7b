package org.tiepdan.tracking.notice;

import java.util.function.Supplier;
import org.tiepdan.lawpack.LawPack;

/** The law as the latest notice has made it, asked for each time that it is applied. */
@FunctionalInterface
public interface CurrentLaw extends Supplier<LawPack> {}
