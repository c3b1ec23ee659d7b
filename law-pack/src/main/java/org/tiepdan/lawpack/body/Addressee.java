package org.tiepdan.lawpack.body;

/**
 * An addressee that also gets petitions but settles none of them here: the National Assembly, the press.
 *
 * @param code as in {@code alsoSentTo}; never that of a body
 */
public record Addressee(String code, String nameVi, String nameEn) {}
