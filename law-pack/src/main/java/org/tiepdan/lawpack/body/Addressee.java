package org.tiepdan.lawpack.body;

/**
 * To whom petitions are also sent that settles none of them here: the National Assembly, the press.
 *
 * @param code as in {@code alsoSentTo}; never that of a body
 */
public record Addressee(String code, String nameVi, String nameEn) {}
