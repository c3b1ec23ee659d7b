package org.tiepdan.tracking.notice;

import java.util.function.Supplier;
import org.tiepdan.lawpack.LawPack;

/** The law as changed by the latest notice, read at each use. */
@FunctionalInterface
public interface CurrentLaw extends Supplier<LawPack> {}
