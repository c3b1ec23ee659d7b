package org.tiepdan.tracking.petition;

/**
 * What lengthens the time limits of a matter by law.
 *
 * @param complex found complex (phức tạp)
 * @param remote in a remote area with difficult travel (vùng sâu, vùng xa đi lại khó khăn)
 */
public record Circumstances(boolean complex, boolean remote) {}
